import { z } from 'astro/zod';
import { field } from '../field.ts';
import { GRADE_CONDITIONS } from '../grade-conditions.ts';
import { words } from '../primitives.ts';
import { rule } from '../rule-names.ts';
import { VOICES } from './case.ts';

/** content/judged-grades.yaml: results whose grade somebody judged by hand, from what their sources give. */
export const judgedGradesSchema = z.array(
  z.strictObject({
    result: field(z.string().regex(/^[a-z0-9-]+#r[1-9]\d?$/, rule('judgedResult')), '案例编号#结果编号', 'id of the case, #, id of the result'),
    grade: field(
      z.number().int().min(1).max(4).nullable(),
      '判定的等级；只说规模、不评级的写 null',
      'the grade that was judged; null where there is nothing to grade',
    ),
    raise: field(z.array(z.enum(GRADE_CONDITIONS)).default([]), '还差哪些条件才能升一级', 'the conditions that would raise it'),
    claimed_by: field(z.enum(VOICES).optional(), '判定是谁说的，容易弄错时写', 'who was judged to say so, where that is easily taken for another'),
    why: field(words, '为什么', 'why'),
  }),
);
export type JudgedGrade = z.infer<typeof judgedGradesSchema>[number];
