import { UNSTAMPED } from '../../build-files.ts';
import type { Column, Table } from '../../client/catalogue/table.ts';
import { strings } from '../../i18n/index.ts';
import { BCP47, type Language } from '../../i18n/language.ts';
import { strongestFirst } from '../../model/cases.ts';
import type { Band } from '../../model/disclosure.ts';
import { facetName } from '../../model/facet-names.ts';
import { asksResults, countedResults, FILTERS, filterOptions, filterValues, hasPages, resultValues, type Filter } from '../../model/filters.ts';
import type { Model } from '../../model/model.ts';
import { partyNames } from '../../model/parties.ts';
import { href, pageAddress, routes } from '../../routes.ts';
import { SECTORS } from '../../views/swatch.ts';
import { bandName } from '../../views/thread.ts';

/** What a filter's value is called in a language. */
function valueName(model: Model, filter: Filter, value: string, language: Language): string {
  const t = strings(language);
  if (hasPages(filter)) return facetName(filter, value, model.content.taxonomy, language, 'short');
  switch (filter) {
    case 'kind':
      return t.resultKind[value as keyof typeof t.resultKind];
    case 'grade':
      return value === '0' ? t.grades.names[0]! : `${value} ${t.grades.names[Number(value)] ?? ''}`;
    case 'design':
      return t.design[value as keyof typeof t.design];
    case 'phase':
      return t.phase[value as keyof typeof t.phase];
    case 'size':
      return t.size[value as keyof typeof t.size];
    case 'provider': {
      const entry = model.content.records.reference.get(value)?.data;
      return (entry?.short ?? entry?.name)?.[language] ?? value;
    }
    case 'year':
      return value;
    case 'both':
      return t.cases.bothYes;
    case 'gives':
      return bandName({ language, t }, value as Band);
  }
}

/** The page that defines a value, where there is one. */
function definition(model: Model, filter: Filter, value: string, language: Language): string | undefined {
  if (hasPages(filter)) return href(language, routes.facet(filter, value));
  if (filter === 'grade') return href(language, `${routes.evidence}#grades`);
  if (filter === 'provider' && model.entries.get(value)?.hasPage) return href(language, routes.entry(value));
  return undefined;
}

/** The column table of the catalogue in one language; rows in the order of `model.cases`. */
export function columnTable(model: Model, language: Language): Table {
  const t = strings(language);
  const counted = model.cases.map(countedResults);
  const columns = FILTERS.map((filter): Column => {
    const options = filterOptions(model, filter);
    const places = new Map(options.map((id, place) => [id, place]));
    const cell = (values: readonly string[]) => {
      const found = values.flatMap((value) => places.get(value) ?? []);
      return found.length === 1 ? found[0]! : found;
    };
    return {
      id: filter,
      name: t.cases.filters[filter],
      values: options.map((id) => ({
        id,
        name: valueName(model, filter, id, language),
        href: definition(model, filter, id, language),
        // Nearly every case has it: no choice, but the whole that the others are parts of.
        unlisted: (filter === 'gives' && id === 'effect') || undefined,
        group: filter === 'industry' ? SECTORS.indexOf(model.content.taxonomy.industry[id]!.sector) : undefined,
      })),
      groups: filter === 'industry' ? SECTORS.map((sector) => t.evidence.sectors[sector]) : undefined,
      rows: asksResults(filter)
        ? model.cases.flatMap((aiCase, row) => counted[row]!.map((result) => cell(resultValues(aiCase, result, filter))))
        : model.cases.map((aiCase) => cell(filterValues(aiCase, filter))),
      ofResults: asksResults(filter) || undefined,
      all: filter === 'gives' || undefined,
    };
  });
  const collator = new Intl.Collator(BCP47[language]);
  const adopters = model.cases.map((aiCase) => partyNames(aiCase.record.adopters, model.content, language).join());
  const ordered = (compare: (a: number, b: number) => number) => model.cases.map((_, row) => row).sort((a, b) => compare(a, b) || a - b);
  return {
    build: UNSTAMPED,
    cards: pageAddress(language, routes.cardFiles),
    count: model.cases.length,
    results: counted.map(({ length }) => length),
    columns,
    byAdopter: ordered((a, b) => collator.compare(adopters[a]!, adopters[b]!)),
    byEvidence: ordered((a, b) => strongestFirst(model.cases[a]!, model.cases[b]!)),
  };
}
