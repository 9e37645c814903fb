import { tokens, type ValueKey } from '../records/marks.ts';

/** A piece of record prose: words, a link to an entry or a case, or a number of one of the case's results. */
export type Piece<Result> =
  { kind: 'text'; text: string } | { kind: 'link'; id: string; text: string | undefined } | { kind: 'value'; result: Result; key: ValueKey };

type Values = { id: string } & Partial<Record<ValueKey, unknown>>;

/** Takes record prose apart into pieces; the checks have made sure that every mark points at something. */
export const parseMarks = <Result extends Values>(text: string, results: readonly Result[] = []): Piece<Result>[] =>
  tokens(text).flatMap((token): Piece<Result>[] => {
    if (token.kind === 'text') return [token];
    if (token.kind === 'link') return [{ kind: 'link', id: token.id, text: token.words }];
    const result = results.find(({ id }) => id === token.result);
    return token.key && result?.[token.key] !== undefined ? [{ kind: 'value', result, key: token.key }] : [];
  });

/** Record prose as plain words, for descriptions and files: links become their words, placeholders their numbers. */
export const plainText = <Result extends Values>(
  text: string,
  results: readonly Result[],
  nameOf: (id: string) => string,
  write: (result: Result, key: ValueKey) => string,
): string =>
  parseMarks(text, results)
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'value' ? write(piece.result, piece.key) : (piece.text ?? nameOf(piece.id))))
    .join('');
