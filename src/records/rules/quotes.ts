import { type Content, type Rule, placeOf } from '../content.ts';
import { nearest } from '../nearest.ts';
import { resolveQuantity } from '../resolve-quantity.ts';
import type { ResultRecord } from '../schemas/case.ts';
import { everyFigure } from './case-prose.ts';
import { tellers } from '../tellers.ts';
import { fieldOf } from './expect.ts';

const HAN = /\p{Script=Han}/u;
const NUMBER_WORD =
  /[一二两三四五六七八九十百千万亿半兩萬億]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|hundred|thousand|million|billion|half|third|quarter|once|twice|double|triple|\w+fold)\b/iu;

/** From one to twelve, as English writes them beside digits: 'seven to 10'. */
const SPELT = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** Two as a count: unlike 一 or 三, which stand in other words too, 两 always counts, unless it is part of a larger number. */
const TWO = /(?<![零〇一二三四五六七八九十百千万亿萬億])[两兩](?![十百千万亿萬億])/u;
const spelt = (text: string): number[] => [
  ...SPELT.flatMap((word, i) => (new RegExp(`\\b${word}\\b`, 'i').test(text) ? [i + 1] : [])),
  ...(TWO.test(text) ? [2] : []),
];

/** What a result gives in numbers, each with both ends of a range, by its values and as its source is said to put a change. */
function numbersOf({ before, after, change, sample }: ResultRecord, content: Content): number[][] {
  const values = [before, after, change, sample].map((value) => resolveQuantity(value, content));
  const said = change && 'as_said' in change ? change.as_said : undefined;
  return [
    ...values.map((value) => [value?.value, value?.min, value?.max].filter((number) => number !== undefined).map(Math.abs)),
    ...[said?.zh, said?.en].map((text) => (text === undefined ? [] : everyFigure(text))),
  ].filter((numbers) => numbers.length > 0);
}

/**
 * A quote is of a source that gives the number, in that source's language with its translation into the other, and holds it: in digits
 * one of the result's, whole, else in words. A finding without a number is quoted as it is.
 */
export const quotes: Rule = ({ content, report }) => {
  for (const entry of content.records.cases.values()) {
    entry.data.results.forEach((result, i) => {
      if (!result.quote) return;
      const { text, source: id, translated } = result.quote;
      const at = ['results', i, 'quote'];
      const sources = tellers(result, result.sources);
      if (!sources.includes(id)) {
        const meant = nearest(id, sources);
        const { place, write } = fieldOf(entry, [...at, 'source']);
        report({ ...place(), code: 'quoteSource', params: { got: id, sources, nearest: meant, write: meant && write(meant) } });
      }
      const place = placeOf(entry, [...at, 'text']);
      const language = content.records.sources.get(id)?.data.language;
      if (language !== undefined && (language === 'en') === HAN.test(text))
        report({ ...place, code: 'quoteLanguage', params: { text, id, language } });
      else if (HAN.test(text) === HAN.test(translated))
        report({ ...placeOf(entry, [...at, 'translated']), code: 'quoteTranslation', params: { text, translated } });
      if (!result.before && !result.after && !result.change) return;
      const numbers = numbersOf(result, content);
      const digits = everyFigure(text);
      const given = [...digits, ...spelt(text)];
      const whole = numbers.some((ends) => ends.every((number) => given.includes(number)));
      if (digits.length > 0 ? !whole : !NUMBER_WORD.test(text)) report({ ...place, code: 'quoteNumber', params: { text, numbers } });
    });
  }
};
