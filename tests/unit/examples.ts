import type { Page } from '../../src/render/json-ld/page.ts';
import type { Language } from '../../src/records/languages.ts';
/** Views as no record gives them all at once: every field filled, and no word of one in another. */
import type { CaseCardView } from '../../src/views/case-card.ts';
import type { Citable } from '../../src/views/citation.ts';
import type { NumberView, ResultView } from '../../src/views/result.ts';

const quantity = (number: string, unit: string) => ({ lead: '', number, unit, tail: '', text: number + unit });

/** Before and after, with a caveat of every kind. */
export const NUMBER: NumberView = {
  values: [quantity('240', 'Beforeunit'), quantity('11', 'Afterunit')],
  asSaid: undefined,
  between: undefined,
  text: '240Beforeunit → 11Afterunit',
  gain: false,
  study: undefined,
  caveats: ['Mismatch', 'NotByAi', 'Elsewhere', 'Expected', 'Covers', 'Conflict'],
};

export const RESULT: ResultView = {
  id: 'r7',
  href: '/cases/a-case/',
  kind: 'time',
  metric: 'Metric',
  number: {
    values: [],
    asSaid: 'Number',
    between: undefined,
    text: 'Number',
    gain: true,
    study: { text: 'Studied', design: 'Design', who: 'Studied', outcome: undefined },
    caveats: ['Caveat'],
  },
  bars: [{ side: 'before', name: 'Bar', text: 'Bartext', from: 0, to: 1 }],
  rows: [{ key: 'method', name: 'Row', value: 'Rowvalue', undisclosed: false }],
  attribution: 'Attribution',
  claimants: [{ kind: 'organisation', name: 'Claimant' }],
  asOf: '1999-12',
  grade: { level: 2, short: 'Short', text: 'Grade', parts: ['Graded'], line: 'Graded' },
  reasons: 'Reasons',
  raise: 'Raise',
  quote: { text: 'Quotation', language: 'en', translation: 'Rendered', source: { id: 'source-two', text: 'Quoted', href: '/sources/' } },
  sources: [{ id: 'source-one', text: 'Source', href: '/sources/' }],
};

export const CARD: CaseCardView = {
  id: 'a-case',
  href: '/cases/a-case/',
  title: 'Title of a case',
  titlePieces: ['Title ', 'of a case'],
  swatch: { sector: 'machines', regions: [{ region: 'both', path: 'M0 0h1v1h-1z' }] },
  facts: ['Adopter', 'City', 'Industry', 'Task'],
  headline: { metric: 'Metric', number: NUMBER },
  grade: RESULT.grade,
};

export const SOURCE: Citable = {
  title: 'Original',
  translated: 'Translation',
  by: 'Author',
  date: '2025-03-07',
  read: '2026-11-24',
  url: 'https://example.org/original',
  kind: 'press',
};

/** A page as structured data describes it, without anything of its own. */
export const describedPage = (language: Language): Page => ({
  language,
  path: '/',
  title: '',
  description: '',
  crumbs: [],
  changed: undefined,
  url: (_, path) => `https://example.org${path}`,
  whole: (path) => `https://example.org${path}`,
});
