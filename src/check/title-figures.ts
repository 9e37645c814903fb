import type { Case, Result } from '../model/cases.ts';
import { type Content, placeOf } from '../records/content.ts';
import { mayLead } from '../records/counting.ts';
import { LANGUAGES, type Language } from '../records/languages.ts';
import { namesWithDigits } from '../records/names.ts';
import type { Report } from '../records/problems.ts';
import type { Quantity } from '../records/primitives.ts';
import { magnitudes, writtenFigures, type Figure } from '../records/rules/case-prose.ts';

const quantitiesOf = ({ before, after, change }: Result): Quantity[] => [before, after, change].filter((quantity) => quantity !== undefined);
const valuesOf = (result: Result): number[] => quantitiesOf(result).flatMap(magnitudes);

/** What may be said beside a number that is no exact one: the source's qualifier, or which end it leaves open. */
type Inexact = NonNullable<Quantity['qualifier']> | 'least' | 'most';
const SAID: Record<Language, Record<Inexact, readonly string[]>> = {
  zh: {
    about: ['约', '左右', '上下'],
    nearly: ['近'],
    over: ['超', '多', '以上', '余'],
    under: ['不到', '不足', '内'],
    least: ['以上', '至少', '起码'],
    most: ['内', '最多', '最高', '不超过'],
  },
  en: {
    about: ['about', 'some', 'around'],
    nearly: ['nearly', 'almost'],
    over: ['over', 'more than', 'or more', '-odd'],
    under: ['under', 'less than', 'within'],
    least: ['or more', 'at least'],
    most: ['within', 'at most', 'up to'],
  },
};
/** How far from its number such a word may stand, a unit between them: 240 seconds or more. */
const REACH = 16;

/** A quantity's qualifier, or the end that it leaves open; of a fall, which is negative, the smaller end is the larger fall. */
function inexact({ value, min, max, qualifier }: Quantity): Inexact | undefined {
  if (qualifier !== undefined) return qualifier;
  if (value !== undefined || (min !== undefined && max !== undefined)) return undefined;
  return (min ?? -max!) >= 0 ? 'least' : 'most';
}

/** The words of which one should stand beside a figure; empty where one does, or none is needed. */
function missingWords(sentence: string, { text, value, index }: Figure, results: readonly Result[], language: Language): readonly string[] {
  const quantity = results.flatMap(quantitiesOf).find((candidate) => magnitudes(candidate).includes(value));
  const needed = quantity && inexact(quantity);
  const words = needed ? SAID[language][needed] : [];
  const end = index + text.length;
  const around = `${sentence.slice(Math.max(0, index - REACH), index)} ${sentence.slice(end, end + REACH)}`.toLowerCase();
  return words.some((word) => around.includes(word)) ? [] : words;
}

/**
 * The first figure of a case's title is its main result's: readers take the number of the title for what the grade speaks of. And each
 * figure of title and summary, which stand alone on cards and lists, says so where its source doesn't give it as an exact one.
 */
export function titleFigures(content: Content, cases: readonly Case[], report: Report): void {
  const names = namesWithDigits(content);
  for (const { id, record, headline, results } of cases) {
    const entry = content.records.cases.get(id);
    for (const language of LANGUAGES) {
      if (!entry) continue;
      const ordered = [...(headline ? [headline] : []), ...results];
      for (const field of ['title', 'summary'] as const) {
        const sentence = record[field][language];
        for (const figure of writtenFigures(sentence, language, names)) {
          const words = missingWords(sentence, figure, ordered, language);
          if (words.length > 0) report({ ...placeOf(entry, [field, language]), code: 'figureQualifier', params: { figure: figure.text, words } });
        }
      }
      const [first] = writtenFigures(record.title[language], language, names);
      if (!first || (headline && valuesOf(headline).includes(first.value))) continue;
      const owner = mayLead(results).find((result) => valuesOf(result).includes(first.value));
      const params = { figure: first.text, headline: headline?.id, owner: owner?.id };
      report({ ...placeOf(entry, ['title', language]), code: 'titleFigure', params });
    }
  }
}
