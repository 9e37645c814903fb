/** The report on quality in the words of one language: every number with what it is and when it was measured. */
import { formatDate, formatDigits, formatNumber } from '../i18n/format.ts';
import { qualityStrings } from '../i18n/quality.ts';
import { hasPage } from '../records/addresses.ts';
import type { ViewContext } from './context.ts';
import type { Quality } from './quality-schema.ts';
import { pageLink, type LinkView } from './text.ts';

/** One number of the report; the file quality.json has it at the same place. */
export interface MeasuredView {
  /** Its place: search.casebook.mrr */
  path: string;
  value: string;
  text: string;
}
export type SentenceView = readonly (string | MeasuredView)[];

export interface NumbersView {
  label: string;
  /** Names of the columns, that of the rows' names first. */
  head: string[];
  rows: { name: SentenceView | LinkView; cells: MeasuredView[] }[];
}

export interface QualitySection {
  id: string;
  heading: string;
  parts: QualityPart[];
}
export interface QualityPart {
  heading?: string;
  lead?: SentenceView;
  list?: SentenceView[];
  table?: NumbersView;
  /** The table is long: folded away under these words. */
  summary?: string;
}

type As = 'number' | 'ratio' | 'share' | 'date';

const ENGINE_FIELDS = ['mrr', 'recall', 'within_three', 'nothing_right', 'pieces_within_three'];
const SPEED_FIELDS = [
  'answer_ms.median',
  'answer_ms.p95',
  'answer_ms.pagefind_median',
  'answer_ms.pagefind_p95',
  'first_answer_kb.median',
  'first_answer_kb.p90',
];
const AGE_FIELDS = ['total', 'dated', 'oldest', 'median', 'newest', 'older_than_18_months'];
const LENGTH_FIELDS = ['han_characters', 'english_words', 'words_per_100_characters'];
const WEIGHT_FIELDS = ['promised', 'median', 'heaviest'];
const SCORE_FIELDS = ['performance', 'accessibility', 'best_practices', 'seo'];

export function qualitySections(ctx: ViewContext, quality: Quality): QualitySection[] {
  const { language } = ctx;
  const t = qualityStrings(language);
  const measured = (path: string, as: As = 'number'): MeasuredView => {
    const value = valueAt(quality, path);
    return { path, value: String(value), text: written(value, as, language) };
  };
  /** A text with places in it: `{path}` or `{path|share}`. */
  const sentence = (text: string): SentenceView =>
    text.split(/\{([^}]+)\}/).map((piece, i) => {
      const [path = '', as] = piece.split('|');
      return i % 2 === 0 ? piece : measured(path, as as As | undefined);
    });
  /** A table with a row for each key of some words. */
  const table = <K extends string>(
    label: string,
    head: string[],
    names: Partial<Record<K, string | LinkView>>,
    cells: (key: K) => readonly string[],
    as: As | readonly As[] = 'number',
  ): NumbersView => ({
    label,
    head,
    rows: (Object.entries(names) as [K, string | LinkView][]).map(([key, name]) => ({
      name: typeof name === 'string' ? sentence(name) : name,
      cells: cells(key).map((path, i) => measured(path, typeof as === 'string' ? as : as[i])),
    })),
  });
  const counted = (label: string, first: string, place: string, names: Record<string, string>) =>
    table(label, [first, t.count, t.share], names, (key) => [`${place}.${key}.count`, `${place}.${key}.share`], ['number', 'share']);
  const weightColumns = (what: string) => [t.promised, t.median, t.heaviest].map((column) => what + ctx.t.clause + column.toLowerCase());
  const speedRows = Object.fromEntries(
    (['search', 'search_at_5000'] as const).flatMap((run) =>
      (['zh', 'en'] as const).map((language) => [
        `${run}.${language}`,
        { zh: t.chinese, en: t.english }[language] + ctx.t.clause + { search: t.now, search_at_5000: t.at5000 }[run],
      ]),
    ),
  );
  const byPlace = <T>(list: readonly T[], name: (item: T) => string | LinkView) => Object.fromEntries(list.map((item, i) => [`${i}`, name(item)]));

  return [
    { id: 'limits', heading: t.limits, parts: [{ list: t.limitsOf.map(sentence) }] },
    {
      id: 'evidence',
      heading: t.evidence,
      parts: [
        {
          lead: sentence(t.evidenceLead),
          table: table(t.evidence, [t.grade, t.results, t.cases], t.grades, (key) => [`grades.results.${key}`, `grades.cases.${key}`]),
        },
        { heading: t.disclosure, lead: sentence(t.disclosureLead), table: counted(t.disclosure, t.given, 'disclosure', t.gives) },
        {
          heading: t.sources,
          lead: sentence(t.sourcesLead),
          table: counted(t.sources, t.sources, 'sources', { reprints: t.reprints, without_address: t.withoutAddress }),
        },
        {
          heading: t.quotes,
          lead: sentence(t.quotesLead),
          table: counted(t.quotes, t.results, 'quotes', { given: t.withQuote, not_given: t.withoutQuote }),
        },
      ],
    },
    {
      id: 'checks',
      heading: t.checks,
      parts: [
        {
          lead: sentence(t.checksLead),
          table: table(
            t.checks,
            [t.records, t.total, t.dated, t.oldest, t.median, t.newest, t.old],
            { cases: t.cases, entries: t.entries },
            (key) => AGE_FIELDS.map((field) => `checks.${key}.${field}`),
            'date',
          ),
        },
      ],
    },
    {
      id: 'twins',
      heading: t.translations,
      parts: [
        {
          lead: sentence(t.translationsLead),
          table: table(
            t.translations,
            [t.compared, t.chinese, t.english],
            { built_pages: t.builtPages, prose_files: t.proseFiles, facts: t.facts, figures: t.figures },
            (key) => [`twins.${key}.zh`, `twins.${key}.en`],
          ),
        },
        {
          heading: t.length,
          lead: sentence(t.lengthLead),
          table: table(t.length, [t.part, t.han, t.words, t.ratio], t.parts, (key) => LENGTH_FIELDS.map((field) => `twins.length.${key}.${field}`)),
        },
      ],
    },
    {
      id: 'search',
      heading: t.search,
      parts: [
        {
          lead: sentence(t.searchLead),
          table: table(
            t.search,
            [t.engine, t.mrr, t.recall, t.withinThree, t.nothingRight, t.pieces],
            t.engines,
            (key) => ENGINE_FIELDS.map((field) => `search.${key}.${field}`),
            'ratio',
          ),
        },
        { lead: sentence(t.searchGate) },
        { lead: sentence(t.searchAt5000) },
        {
          heading: t.speed,
          lead: sentence(t.speedLead),
          table: table(t.speed, [t.setting, t.ours, t.oursP95, t.theirs, t.theirsP95, t.firstMedian, t.firstP90], speedRows, (run) =>
            SPEED_FIELDS.map((field) => `${run}.${field}`),
          ),
        },
      ],
    },
    {
      id: 'weights',
      heading: t.weights,
      parts: [
        {
          lead: sentence(t.weightsLead),
          table: table(
            t.weights,
            [t.kind, t.pagesMeasured, ...weightColumns(t.htmlCss), ...weightColumns(t.js)],
            byPlace(quality.weights.kinds, ({ kind }) => t.kinds[kind] ?? kind),
            (i) =>
              ['pages', ...WEIGHT_FIELDS.map((field) => `html_css.${field}`), ...WEIGHT_FIELDS.map((field) => `js.${field}`)].map(
                (field) => `weights.kinds.${i}.${field}`,
              ),
          ),
        },
      ],
    },
    {
      id: 'lighthouse',
      heading: t.lighthouse,
      parts: [
        { lead: sentence(t.lighthouseLead) },
        {
          summary: t.lighthousePages,
          table: table(
            t.lighthousePages,
            [t.page, t.performance, t.accessibility, t.bestPractices, t.seo],
            // A page that was measured may be gone since.
            byPlace(quality.lighthouse.pages, ({ page }) => (hasPage(page, ctx.model.content) ? pageLink(ctx, page, page) : page)),
            (i) => SCORE_FIELDS.map((field) => `lighthouse.pages.${i}.${field}`),
          ),
        },
      ],
    },
  ];
}

/**
 * The value at a place of the report.
 *
 * @param path keys joined by dots: search.casebook.mrr, weights.kinds.0.pages
 * @throws where there is no number or text
 */
function valueAt(quality: Quality, path: string): number | string | null {
  const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], quality);
  if (value !== null && typeof value !== 'number' && typeof value !== 'string') throw new Error(`quality.json has no value at ${path}`);
  return value;
}

function written(value: number | string | null, as: As, language: ViewContext['language']): string {
  if (value === null) return '—';
  if (typeof value === 'string') return as === 'date' ? formatDate(value, language) : value;
  if (as === 'ratio') return value.toFixed(3);
  if (as === 'share') return `${formatNumber(Number((value * 100).toFixed(1)), language)}%`;
  return formatDigits(value, language);
}
