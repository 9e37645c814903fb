/** What the page on the data API shows: its files, examples that run as they stand, and the fields of each list. */
import { apiStrings } from '../../i18n/api.ts';
import type { Language } from '../../i18n/language.ts';
import type { Model } from '../../model/model.ts';
import { fileHref, routes } from '../../routes.ts';
import { listContents, wholeAddress } from './json-files.ts';
import { LISTS, type List, type ListFile } from './json.ts';
import { fieldRows } from './schemas.ts';

/** Every file with its address, what is in it, and where its shape is defined. */
export function apiFiles(model: Model, language: Language, host: URL | undefined) {
  const t = apiStrings(language);
  const [first] = model.cases;
  const rows: { address: string; shown?: string; holds: string; count?: number; schema?: List | 'case' | 'quality' }[] = [
    ...LISTS.map((list) => ({ address: routes.list(list), holds: t.list[list], count: listContents(model, list, 1, host).total, schema: list })),
    ...(first
      ? [
          { address: routes.caseData(first.id), shown: routes.caseData('<id>'), holds: t.one, schema: 'case' as const },
          { address: routes.citation(first.id), shown: routes.citation('<id>'), holds: t.bib },
        ]
      : []),
    { address: routes.qualityData, holds: t.quality, schema: 'quality' },
  ];
  return rows.map(({ address, shown = address, schema, ...row }) => ({
    ...row,
    file: { text: shown, href: address },
    schema: schema && { text: `schema/${schema}.json`, href: routes.schema(schema) },
  }));
}

/** Examples with the site's own address, or a placeholder for it, and an answer made from the current records. */
export function apiExamples(model: Model, language: Language, host: URL | undefined) {
  const t = apiStrings(language);
  const whole = (path: string): string => wholeAddress(host)(path) ?? t.ourHost + fileHref(path);
  const file = listContents(model, 'cases', 1, host);
  return {
    /** Said where the site wasn't told its host. */
    noHost: host ? undefined : t.noHost,
    commands: commands(model.cases[0]?.id ?? '', whole).join('\n'),
    excerptLead: t.excerpt(Math.min(1, file.total), file.total),
    excerpt: excerpt(file),
    program: program(whole),
    prints: t.prints(programPrints(model)),
  };
}

/** The fields of each list and of the frame around it, as the published JSON Schemas have them. */
export const apiFields = (language: Language) =>
  (['frame', ...LISTS] as const).map((list) => ({ id: list, name: list === 'frame' ? undefined : list, rows: fieldRows(list, language) }));
/** From this grade on a result is more than a claim with a comparison. */
const LEAST_GRADE = 3;

/** Commands that fetch a list, one case and the tables. `whole` makes an address below the base a whole one. */
const commands = (caseId: string, whole: (path: string) => string): string[] => [
  `curl -s ${whole(routes.list('cases'))}`,
  `curl -s ${whole(routes.caseData(caseId))}`,
  `curl -s -O ${whole(routes.casesCsv)}`,
];

/** A program that reads a whole list, however many files it has, and counts the better proven results. */
const program = (whole: (path: string) => string): string => `let address = '${whole(routes.list('results'))}';
const results = [];
while (address) {
  const file = await (await fetch(address)).json();
  results.push(...file.items);
  address = file.next && new URL(file.next, address).href;
}
console.log(results.filter(({ grade }) => grade >= ${LEAST_GRADE}).length);`;

/** What that program prints. */
const programPrints = (model: Model): number =>
  model.cases.flatMap(({ results }) => results).filter(({ grading }) => (grading?.grade ?? 0) >= LEAST_GRADE).length;

const EXAMPLE_FIELDS = ['id', 'title', 'city', 'grade', 'headline', 'checked_on'];

/** The beginning of a list of cases as JSON: the whole frame, and a few fields of the first item. */
function excerpt({ items, ...frame }: ListFile<{ id: string }>): string {
  const shown = items.slice(0, 1).map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => EXAMPLE_FIELDS.includes(key))));
  return JSON.stringify({ ...frame, items: shown }, null, 2);
}
