import { tokens } from '../records/marks.ts';
import type { Quantity } from '../records/primitives.ts';

/** A piece of record prose: words, a link to an entry or a case, or a number of one of the case's results. */
export type Piece = { kind: 'text'; text: string } | { kind: 'link'; id: string; text: string | undefined } | { kind: 'value'; quantity: Quantity };

interface Values {
  id: string;
  before?: Quantity | undefined;
  after?: Quantity | undefined;
  change?: Quantity | undefined;
}

/** Takes record prose apart into pieces; the checks have made sure that every mark points at something. */
export const parseMarks = (text: string, results: readonly Values[] = []): Piece[] =>
  tokens(text).flatMap((token): Piece[] => {
    if (token.kind === 'text') return [token];
    if (token.kind === 'link') return [{ kind: 'link', id: token.id, text: token.words }];
    const quantity = token.key && results.find(({ id }) => id === token.result)?.[token.key];
    return quantity ? [{ kind: 'value', quantity }] : [];
  });

/** Record prose as plain words, for descriptions and files: links become their words, placeholders their numbers. */
export const plainText = (text: string, results: readonly Values[], nameOf: (id: string) => string, write: (quantity: Quantity) => string): string =>
  parseMarks(text, results)
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'value' ? write(piece.quantity) : (piece.text ?? nameOf(piece.id))))
    .join('');
