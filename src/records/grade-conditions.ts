/** What a grade may require of a result; `GATES` in src/model/grade.ts says which one requires what. */
export const GRADE_CONDITIONS = [
  'claimant-named',
  'dated',
  'observed',
  'same-population',
  'sources-agree',
  'comparison',
  'period-or-population',
  'independent-voice',
  'reviewed-paper',
  'reviewed-paper-ties-open',
  'outside-measurer',
  'published-report',
  'method',
  'population',
  'period',
] as const;
export type GradeCondition = (typeof GRADE_CONDITIONS)[number];
