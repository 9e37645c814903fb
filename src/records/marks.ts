/**
 * The grammar of record prose, in one place: `[[id]]` or `[[id|words]]` leads to an entry or a case, `{r1.after}` is a number of
 * one of the case's results. What a mark names may not exist: rules ask that, and pages are made from content that passed them.
 */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'link'; id: string; words: string | undefined }
  /** `result` and `key` are undefined where the braces hold something else. */
  | { kind: 'placeholder'; text: string; result: string | undefined; key: ValueKey | undefined };
export type ValueKey = 'before' | 'after' | 'change';

const LINK = /\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/g;
const PLACEHOLDER = /\{([^{}]*)\}/g;
const LINK_OR_PLACEHOLDER = new RegExp(`${LINK.source}|${PLACEHOLDER.source}`, 'g');
const RESULT_VALUE = /^(r\d+)\.(before|after|change)$/;

/** Takes record prose apart, in order and without loss. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK_OR_PLACEHOLDER)) {
    const [whole, id, words, inner = ''] = match;
    if (match.index > end) found.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + whole.length;
    const [, result, key] = RESULT_VALUE.exec(inner) ?? [];
    found.push(id === undefined ? { kind: 'placeholder', text: whole, result, key: key as ValueKey | undefined } : { kind: 'link', id, words });
  }
  if (end < text.length) found.push({ kind: 'text', text: text.slice(end) });
  return found;
}

/** Ids that a text links to, as often as it does. */
export const linkedIds = (text: string): string[] => tokens(text).flatMap((token) => (token.kind === 'link' ? [token.id] : []));

const blank = (text: string): string => ' '.repeat(text.length);

/** Prose with its marks blanked out, so that places stay: the words of a link count as prose, its id does not. */
export const plainWords = (text: string): string =>
  text.replace(LINK, (whole, _id: string, words: string | undefined) =>
    words === undefined ? blank(whole) : `${blank(whole.slice(0, -words.length - 2))}${words}  `,
  );

/** The same without placeholders. */
export const withoutPlaceholders = (text: string): string => text.replace(PLACEHOLDER, blank);
