import type { FieldsShown, ResultView } from '../../src/views/result.ts';
import { plainText } from '../../src/views/text.ts';

const wordsOf: { [K in keyof ResultView]: (value: ResultView[K]) => (string | undefined)[] } = {
  id: (id) => [id],
  href: (href) => [href],
  kind: (kind) => [kind],
  metric: (metric) => [metric],
  number: ({ text, values, study, caveats }) => [...(values.length > 1 ? values.map((value) => value.text) : [text]), study?.text, ...caveats],
  bars: (bars) => bars.flatMap(({ name, text }) => [name, text]),
  rows: (rows) => rows.flatMap(({ name, value }) => [name, plainText([value])]),
  attribution: (attribution) => [attribution],
  claimants: (claimants) => claimants.map(({ name }) => name),
  asOf: (asOf) => [asOf],
  grade: ({ text }) => [text],
  reasons: (reasons) => [reasons],
  raise: (raise) => [raise],
  quote: (quote) => (quote ? [quote.text, quote.translation, quote.source.text] : []),
  sources: (sources) => sources.map(({ text }) => text),
};
/** What of a field readers see. */
export const words = <K extends keyof ResultView>(view: ResultView, field: K): string[] =>
  wordsOf[field](view[field]).filter((text) => text !== undefined);
/** The fields that a face says it shows, or leaves out. */
export const fields = (table: FieldsShown<ResultView>, state: 'shown' | 'left out') =>
  (Object.keys(table) as (keyof ResultView)[]).filter((field) => table[field] === state);
