/** A text in the quotation marks that leave most of it as it is: double ones, or single ones where it holds double ones. */
export const quoted = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** A text as YAML takes it in one line: in quotes only where it must be. */
export const asValue = (text: string, inFlow: boolean): string => (needsQuotes(text, inFlow) ? quoted(text) : text);

/** Marks with which no plain value begins, and those that end one within it. */
const FIRST = /^([%@`*&!|>?{}[\],#"']|-(?=\s|$)|:(?=\s|$))/;
const WITHIN = /:(?=\s|$)|\s#/;
const WITHIN_FLOW = /[,[\]{}]/;

/** Whether a text would be read as something else than its words without quotation marks. */
export const needsQuotes = (text: string, inFlow: boolean): boolean => troubleIn(text, inFlow) !== undefined;

/** The mark because of which a text needs quotation marks. */
export function troubleIn(text: string, inFlow: boolean): string | undefined {
  if (text.startsWith('[[')) return '[[';
  const first = FIRST.exec(text)?.[0];
  if (first) return first;
  const within = WITHIN.exec(text)?.[0] ?? (inFlow ? WITHIN_FLOW.exec(text)?.[0] : undefined);
  return within?.trim();
}
