import type { Case, Result } from '../model/cases.ts';
import { type Content, placeOf } from '../records/content.ts';
import { mayLead } from '../records/counting.ts';
import { LANGUAGES } from '../records/languages.ts';
import { namesWithDigits } from '../records/names.ts';
import type { Report } from '../records/problems.ts';
import { writtenFigures } from '../records/rules/case-prose.ts';

/** What a result says in numbers, without their signs: a change of −45% is written 45%. */
const valuesOf = ({ before, after, change }: Result): number[] =>
  [before, after, change].flatMap((quantity) =>
    [quantity?.value, quantity?.min, quantity?.max].flatMap((n) => (n === undefined ? [] : [Math.abs(n)])),
  );

/** The first figure of a case's title is its main result's: readers take the number of the title for what the grade speaks of. */
export function titleFigures(content: Content, cases: readonly Case[], report: Report): void {
  const names = namesWithDigits(content);
  for (const { id, record, headline, results } of cases) {
    const entry = content.records.cases.get(id);
    for (const language of LANGUAGES) {
      const [first] = writtenFigures(record.title[language], language, names);
      if (!entry || !first || (headline && valuesOf(headline).includes(first.value))) continue;
      const owner = mayLead(results).find((result) => valuesOf(result).includes(first.value));
      const params = { figure: first.text, headline: headline?.id, owner: owner?.id };
      report({ ...placeOf(entry, ['title', language]), code: 'titleFigure', params });
    }
  }
}
