/** Whether this is the long run of npm run test:ops, which tries whole products of which npm test tries a part that touches each factor. */
export const LONG_RUN = Boolean(process.env.LONG_RUN);
