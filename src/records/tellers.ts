/**
 * Those of a result's sources that give its number: all of them, or the first alone where they disagree, for the others give another.
 * Whoever only tells another number is neither its author nor quoted for it.
 */
export const tellers = <S>({ conflict }: { conflict?: unknown }, sources: readonly S[]): readonly S[] =>
  conflict === undefined ? sources : sources.slice(0, 1);
