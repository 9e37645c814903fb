import { type Content, type Rule, placeOf } from '../content.ts';
import { nearest } from '../nearest.ts';
import { resolveQuantity } from '../resolve-quantity.ts';
import type { ResultRecord } from '../schemas/case.ts';
import { everyFigure } from './case-prose.ts';
import { fieldOf } from './expect.ts';

const HAN = /\p{Script=Han}/u;
const NUMBER_WORD =
  /[一二两三四五六七八九十百千万亿半兩萬億]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|hundred|thousand|million|billion|half|third|quarter|once|twice|double|triple|\w+fold)\b/iu;

/** The numbers that a result gives, by its values and as its source is said to put a change. */
function numbersOf({ before, after, change, sample }: ResultRecord, content: Content): number[] {
  const values = [before, after, change, sample].map((value) => resolveQuantity(value, content));
  const said = change && 'as_said' in change ? change.as_said : undefined;
  return [
    ...values.flatMap((value) => [value?.value, value?.min, value?.max]).filter((number) => number !== undefined),
    ...[said?.zh, said?.en].flatMap((text) => (text === undefined ? [] : everyFigure(text))),
  ].map(Math.abs);
}

/** A quote is of a source of its result, in that source's language, and gives the number: in digits one of the result's, else in words. */
export const quotes: Rule = ({ content, report }) => {
  for (const entry of content.records.cases.values()) {
    entry.data.results.forEach((result, i) => {
      if (!result.quote) return;
      const { text, source: id } = result.quote;
      const at = ['results', i, 'quote'];
      if (!result.sources.includes(id)) {
        const meant = nearest(id, result.sources);
        const { place, write } = fieldOf(entry, [...at, 'source']);
        report({ ...place(), code: 'quoteSource', params: { got: id, sources: result.sources, nearest: meant, write: meant && write(meant) } });
      }
      const place = placeOf(entry, [...at, 'text']);
      const language = content.records.sources.get(id)?.data.language;
      if (language !== undefined && (language === 'en') === HAN.test(text))
        report({ ...place, code: 'quoteLanguage', params: { text, id, language } });
      const numbers = numbersOf(result, content);
      const given = everyFigure(text);
      if (given.length > 0 ? !given.some((number) => numbers.includes(number)) : !NUMBER_WORD.test(text))
        report({ ...place, code: 'quoteNumber', params: { text, numbers: [...new Set(numbers)] } });
    });
  }
};
