/** Rules that a schema states by a pattern; messages.ts says what each expects. */
export type PatternRule = 'id' | 'ledger' | 'resultId' | 'industryCode' | 'classCode' | 'isic' | 'cityCode' | 'address' | 'judgedResult' | 'doi';

/** Every rule that a schema names; validate.ts turns the name into a problem. */
export type RuleName =
  | PatternRule
  | 'date'
  | 'day'
  | 'calendar'
  | 'quantity'
  | 'url'
  | 'urlMissing'
  | 'publisherMissing'
  | 'translatedTitle'
  | 'redirectTarget'
  | 'correctionSubject'
  | 'groupWords';

/** Gives a check of a zod schema the name of its rule; the checks after it don't run when it fails. */
export const rule = (name: RuleName) => ({ error: name, abort: true });
