import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../i18n/language.ts';
import { publishedTitle } from '../../i18n/source-title.ts';
import { canBeCited } from '../../views/citation.ts';
import { plainProse } from '../../views/plain-prose.ts';
import { strings } from '../../i18n/index.ts';
import { originalSource, type Case } from '../../model/cases.ts';
import { facetName } from '../../model/facet-names.ts';
import { countVoices } from '../../model/lineage.ts';
import type { Model } from '../../model/model.ts';
import { partyNames } from '../../model/parties.ts';
import type { Localized, Quantity } from '../../records/primitives.ts';
import type { Party, Voice } from '../../records/schemas/case.ts';
import { viewContext } from '../../views/context.ts';
import { numberView } from '../../views/result.ts';

/** A cell: text, a number, or nothing where no source gives a value. */
export type Cell = string | number | undefined;
export type Row = Record<string, Cell>;

/** Several values in one cell. */
const LIST_SEPARATOR = '; ';

/**
 * Rows as CSV that Excel and WPS open correctly: a byte order mark, CRLF, quotes where needed (RFC 4180).
 * Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers, negative ones too, stay numbers.
 */
export function toCsv(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) throw new Error('nothing to write: no rows');
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, typeof cell === 'string' ? guarded(cell) : cell])),
  );
  return stringify(cells, { header: true, columns: Object.keys(first), bom: true, record_delimiter: '\r\n' });
}

const guarded = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** One column per language: name_zh, name_en. */
const both = (name: string, write: (language: Language) => string | undefined): Row =>
  Object.fromEntries(LANGUAGES.map((language) => [`${name}_${language}`, write(language)]));

/** Five columns of a quantity, as the record has it. */
const quantityCells = (name: string, quantity: Quantity | undefined): Row => ({
  [`${name}_value`]: quantity?.value,
  [`${name}_min`]: quantity?.min,
  [`${name}_max`]: quantity?.max,
  [`${name}_qualifier`]: quantity?.qualifier,
  [`${name}_unit`]: quantity?.unit,
});

/**
 * A date as the record has it, which may be a year or a month alone, and both as numbers: spreadsheets make days of months, and
 * numbers of years, but of these columns they can make nothing else.
 */
const dateCells = (name: string, date: string | undefined): Row => {
  const [year, month] = date?.split('-') ?? [];
  return { [name]: date, [`${name}_year`]: year && Number(year), [`${name}_month`]: month && Number(month) };
};

const voiceName = (voice: Voice): string => (typeof voice === 'string' ? voice : voice.entity);
const ids = (parties: readonly Party[]): string => parties.flatMap((party) => ('entity' in party ? [party.entity] : [])).join(LIST_SEPARATOR);

/** The original source in one line: what a reader should cite before this catalogue. */
function citeFirst(id: string | undefined, model: Model): string | undefined {
  const source = model.content.records.sources.get(id ?? '')?.data;
  if (!source || !canBeCited(source)) return undefined;
  return [source.publisher?.en, publishedTitle(source, 'en'), source.date ?? undefined, source.url ?? undefined].filter(Boolean).join(', ');
}

/**
 * One row per case, in the catalogue's order.
 *
 * @param addressOf the case's page in a language, absolute; undefined for a site that wasn't told its host
 */
export function caseRows(model: Model, addressOf: (aiCase: Case, language: Language) => string | undefined): Row[] {
  const { content } = model;
  const { taxonomy } = content;
  return model.cases.map((aiCase) => {
    const { record } = aiCase;
    const prose = (text: Localized | undefined) => (language: Language) => text && plainProse(text, model, language, aiCase.results);
    const names = (facet: 'stage' | 'task' | 'technology', values: readonly string[]) => (language: Language) =>
      values.map((value) => facetName(facet, value, taxonomy, language)).join(LIST_SEPARATOR);
    return {
      id: aiCase.id,
      ...both('url', (language) => addressOf(aiCase, language)),
      ...both('title', (language) => record.title[language]),
      ...both('summary', prose(record.summary)),
      grade: aiCase.grade,
      headline_result: aiCase.headline?.id,
      results: aiCase.results.length,
      ...both('adopters', (language) => partyNames(record.adopters, content, language).join(LIST_SEPARATOR)),
      adopter_ids: ids(record.adopters),
      adopter_sizes: record.adopters.map(({ size }) => size ?? 'not-disclosed').join(LIST_SEPARATOR),
      ...both('providers', (language) => partyNames(record.providers, content, language).join(LIST_SEPARATOR)),
      provider_ids: ids(record.providers),
      industry_gbt4754: record.industry,
      industry_class_gbt4754: record.industry_class,
      industry_isic: taxonomy.industry[aiCase.industry]?.isic,
      ...both('industry', (language) => facetName('industry', aiCase.industry, taxonomy, language)),
      city_gbt2260: taxonomy.city[record.city]?.code,
      ...both('city', (language) => facetName('city', record.city, taxonomy, language)),
      ...both('county', (language) => record.county?.[language]),
      ...both('used_in', (language) => record.used_in?.[language]),
      ...both('stages', names('stage', record.stages)),
      ...both('tasks', names('task', record.tasks)),
      ...both('technologies', names('technology', record.technologies)),
      phase: record.phase.value,
      ...dateCells('phase_as_of', record.phase.as_of),
      ...both('phase_reason', (language) => record.phase.reason?.[language]),
      ...quantityCells('cost', record.cost),
      ...both('cost_for', (language) => record.cost?.for?.[language]),
      ...both('problem', prose(record.problem)),
      ...both('approach', prose(record.approach)),
      ...both('effort', prose(record.effort)),
      ...both('doubts', prose(record.doubts)),
      ...both('source_notes', record.source_notes ? prose(record.source_notes) : () => undefined),
      undisclosed: aiCase.undisclosed.join(LIST_SEPARATOR),
      sources: record.sources.length,
      voices: countVoices(record.sources, content),
      source_ids: record.sources.join(LIST_SEPARATOR),
      cite_first: citeFirst(originalSource(aiCase), model),
      ...dateCells('added', record.added),
      ...dateCells('updated', record.updated),
      ...dateCells('checked_on', record.checked_on),
      readme: README_LINE,
    };
  });
}

/** One row per result, case by case in the catalogue's order. */
export function resultRows(model: Model): Row[] {
  return model.cases.flatMap((aiCase) =>
    aiCase.results.map((result): Row => {
      const number = (language: Language) => numberView(viewContext(model, language), result);
      return {
        case: aiCase.id,
        result: result.id,
        kind: result.kind,
        ...both('metric', (language) => result.metric[language]),
        ...both('written', (language) => number(language).text),
        ...both('study', (language) => number(language).study?.text),
        ...both('caveats', (language) => strings(language).joined(number(language).caveats) || undefined),
        ...quantityCells('before', result.before),
        ...quantityCells('after', result.after),
        ...quantityCells('change', result.change),
        ...both('change_as_said', (language) => result.change?.as_said?.[language]),
        comparator: result.comparator,
        ...both('population', (language) => result.population?.[language]),
        ...quantityCells('sample', result.sample),
        study_design: result.study?.design,
        study_interval_of: result.study?.interval?.of,
        study_interval_min: result.study?.interval?.min,
        study_interval_max: result.study?.interval?.max,
        study_interval_level: result.study?.interval?.level,
        study_p: result.study?.p && ('value' in result.study.p ? result.study.p.value : undefined),
        study_p_under: result.study?.p && ('under' in result.study.p ? result.study.p.under : undefined),
        study_registration: result.study?.registration,
        outcome: result.outcome,
        ...dateCells('period_from', result.period?.from),
        ...dateCells('period_to', result.period?.to),
        ...quantityCells('period_length', result.period?.length),
        ...both('method', (language) => result.method?.[language]),
        ...dateCells('as_of', result.as_of),
        claimed_by: voiceName(result.claimed_by),
        measured_by: voiceName(result.measured_by),
        grade: result.grading?.grade,
        grade_met: result.grading?.met.join(LIST_SEPARATOR),
        grade_raise: result.grading?.raise.join(LIST_SEPARATOR),
        not_by_ai: String(result.not_by_ai),
        elsewhere: String(result.elsewhere),
        expected: String(result.expected ?? false),
        ...both('covers', (language) => result.covers?.[language]),
        better: result.better,
        ...both('mismatch', (language) => result.mismatch?.[language]),
        ...both('conflict', (language) => result.conflict?.[language]),
        quote: result.quote?.text,
        quote_language: result.quote && model.sourceOf(result.quote.source).language,
        quote_source: result.quote?.source,
        source_ids: result.sources.join(LIST_SEPARATOR),
        cite_first: citeFirst(result.sources[0], model),
        readme: README_LINE,
      };
    }),
  );
}

/** Repeated in every row, so that a row that is passed on alone still says what it is. */
export const README_LINE =
  'CC BY 4.0. Claims, not proof: see grade and doubts. Cite the original source first. 案例所述是说法，不等于证实；请先引用原始出处。';
