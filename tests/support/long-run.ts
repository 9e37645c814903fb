/** Whether this is the long run of npm run test:ops, which tries whole products of which npm test tries a part that touches each factor. */
export const LONG_RUN = Boolean(process.env.LONG_RUN);

/** In which of both languages the nth of many alike is tried: in turn in npm test, in each of them in the long run. */
export const inTurn = <A, B>(both: readonly [A, B], n: number): readonly (A | B)[] => (LONG_RUN ? both : [both[n % 2]!]);
