import type { Quantity } from '../records/primitives.ts';

/** A piece of record prose: words, a link to an entry or a case, or a number of one of the case's results. */
export type Piece = { kind: 'text'; text: string } | { kind: 'link'; id: string; text: string | undefined } | { kind: 'value'; quantity: Quantity };

interface Values {
  id: string;
  before?: Quantity | undefined;
  after?: Quantity | undefined;
  change?: Quantity | undefined;
}

const MARK = /\[\[([a-z0-9-]+)(?:\|([^\]]*))?\]\]|\{(r\d+)\.(before|after|change)\}/g;

/** Takes record prose apart into pieces; the checks have made sure that every mark points at something. */
export function parseMarks(text: string, results: readonly Values[] = []): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, id, words, result, key] = match;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + whole.length;
    if (id !== undefined) pieces.push({ kind: 'link', id, text: words });
    else {
      const quantity = results.find((of) => of.id === result)?.[key as 'before' | 'after' | 'change'];
      if (quantity) pieces.push({ kind: 'value', quantity });
    }
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** Record prose as plain words, for descriptions and files: links become their words, placeholders their numbers. */
export const plainText = (text: string, results: readonly Values[], nameOf: (id: string) => string, write: (quantity: Quantity) => string): string =>
  parseMarks(text, results)
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'value' ? write(piece.quantity) : (piece.text ?? nameOf(piece.id))))
    .join('');
