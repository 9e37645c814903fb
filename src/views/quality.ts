import { gradeCounts } from '../model/cases.ts';
import { countOf, threads, type Disclosure } from '../model/disclosure.ts';
import type { Model } from '../model/model.ts';
import { checkAges, quoteCounts, translationParity } from '../model/quality.ts';
import { readMeasurements, type Measurements } from './measurements.ts';
import type { Quality } from './quality-schema.ts';

const counted = (count: number, total: number) => ({ count, share: total === 0 ? 0 : Math.round((1000 * count) / total) / 1000 });

const spread = ([ungraded = 0, stated = 0, compared = 0, corroborated = 0, measured = 0]: readonly number[]) => ({
  total: ungraded + stated + compared + corroborated + measured,
  ungraded,
  stated,
  compared,
  corroborated,
  measured,
});

function searchReport({ date, cases, zh, en, total }: Measurements['search']): Quality['search'] {
  const engine = ({ graded, pieces }: (typeof total)['ours']) => ({
    mrr: graded.mrr,
    recall: graded.recall,
    within_three: graded.within3,
    nothing_right: graded.none,
    pieces_within_three: pieces.within3,
  });
  // Both engines answered side by side in one run: those two times compare.
  const speed = ({ ours, pagefind: { warmMs } }: typeof zh) => ({
    answer_ms: { median: warmMs.oursP50, p95: warmMs.oursP95, pagefind_median: warmMs.p50, pagefind_p95: warmMs.p95 },
    first_answer_kb: { median: Math.round(ours.coldKB.median), p90: Math.round(ours.coldKB.p90) },
  });
  return {
    measured_on: date,
    cases,
    graded_queries: total.ours.graded.n,
    pieces: total.ours.pieces.n,
    casebook: engine(total.ours),
    pagefind: engine(total.pagefind),
    minisearch: engine(total.minisearch),
    zh: speed(zh),
    en: speed(en),
  };
}

function gateReport({ date, zh, en }: Measurements['gate']): Quality['search_gate'] {
  const figures = ({ n, mrr, within3, none }: typeof zh) => ({ queries: n, mrr, within_three: within3, nothing_right: none });
  return { measured_on: date, zh: figures(zh), en: figures(en) };
}

function lighthouseReport({ date, lighthouse, rows }: Measurements['lighthouse']): Quality['lighthouse'] {
  type Scores = Quality['lighthouse']['lowest'];
  const pages = new Map<string, Scores>();
  const lower = (a: Scores | undefined, b: Scores): Scores =>
    a
      ? {
          performance: Math.min(a.performance, b.performance),
          accessibility: Math.min(a.accessibility, b.accessibility),
          best_practices: Math.min(a.best_practices, b.best_practices),
          seo: Math.min(a.seo, b.seo),
        }
      : b;
  let lowest: Scores | undefined;
  for (const [address, { 'best-practices': best_practices, ...row }] of Object.entries(rows)) {
    const scores = { ...row, best_practices };
    const page = address.replace(/^\/en\//, '/');
    pages.set(page, lower(pages.get(page), scores));
    lowest = lower(lowest, scores);
  }
  return {
    measured_on: date,
    version: lighthouse.replace(/^.*@/, ''),
    lowest: lowest ?? { performance: 0, accessibility: 0, best_practices: 0, seo: 0 },
    pages: [...pages].map(([page, scores]) => ({ page, ...scores })),
  };
}

/** The site's report on itself: what the records tell, and what was measured and kept. The same content and measurements give the same report. */
export function qualityReport(model: Model, measured: Measurements): Quality {
  const { content, cases } = model;
  const counts = gradeCounts(cases);
  const effects = threads(cases);
  const gives = (what: Disclosure) => counted(countOf(effects, what), effects.length);
  const sources = [...content.records.sources.values()];
  const quoted = quoteCounts(cases);
  const { weights, budgets } = measured;
  const checks = checkAges(content);
  return {
    as_of: checks.counted_to,
    grades: { results: spread(counts.results), cases: spread(counts.cases) },
    disclosure: {
      results: effects.length,
      baseline: gives('baseline'),
      period: gives('period'),
      cost: gives('cost'),
      measurer: gives('measurer'),
      independent_voice: gives('independent-voice'),
    },
    sources: {
      total: sources.length,
      reprints: counted(sources.filter(({ data }) => data.reprint_of !== undefined).length, sources.length),
      without_address: counted(sources.filter(({ data }) => data.url === null).length, sources.length),
    },
    quotes: {
      results: quoted.results,
      given: counted(quoted.given, quoted.results),
      not_given: counted(quoted.results - quoted.given, quoted.results),
    },
    checks,
    twins: { ...translationParity(content), built_pages: { measured_on: weights.date, ...weights.pages } },
    search: searchReport(measured.search),
    search_gate: gateReport(measured.gate),
    search_at_5000: searchReport(measured.searchAt5000),
    weights: {
      measured_on: weights.date,
      kinds: budgets.flatMap((budget) => {
        const weight = weights.kinds.find(({ kind }) => kind === budget.name);
        if (!weight) return [];
        return [
          {
            kind: weight.kind,
            pages: weight.pages,
            html_css: { promised: budget.htmlAndCss, median: weight.htmlAndCss.median, heaviest: weight.htmlAndCss.heaviest },
            js: { promised: budget.js, median: weight.js.median, heaviest: weight.js.heaviest },
          },
        ];
      }),
    },
    lighthouse: lighthouseReport(measured.lighthouse),
  };
}

const made = new WeakMap<Model, Quality>();

/** The site's report with what was measured and kept: made once a build, for its page and its file. */
export function siteQuality(model: Model): Quality {
  const report = made.get(model) ?? qualityReport(model, readMeasurements());
  made.set(model, report);
  return report;
}
