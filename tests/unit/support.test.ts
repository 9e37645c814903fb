import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { supportOf } from '../../src/model/support.ts';
import type { Case } from '../../src/model/cases.ts';

const graded = (grade: number, ...met: string[]) => ({ grading: { grade, met } });
const caseOf = (...results: unknown[]) => ({ results }) as Case;

describe('what results of grade 3 or better rest on', () => {
  const papers = caseOf(graded(3, 'reviewed-paper'), graded(3, 'reviewed-paper'), graded(3, 'reviewed-paper-ties-open'), graded(2), {});
  it('is counted by whose paper it is', () => {
    expect(supportOf([papers])).toEqual({ all: 3, highest: 3, byParties: 2, tiesOpen: 1 });
  });
  it('is said with what no outsider has confirmed, and otherwise with what one has', () => {
    const outsider = caseOf(graded(4, 'outside-measurer'));
    expect(strings('zh').grades.restOn(supportOf([papers]))).toMatch(/同行评议的论文：三级的结果有3个，其中2个.*1个.*没有一个由第三方印证/);
    expect(strings('en').grades.restOn(supportOf([papers]))).toMatch(
      /peer-reviewed papers: of the 3 results of grade 3, 2 rest .* and 1 on .* no outsider has confirmed any\.$/,
    );
    expect(strings('zh').grades.restOn(supportOf([papers, outsider]))).toMatch(/^三级以上的结果有4个.*1个由第三方印证或测量/);
    expect(strings('en').grades.restOn(supportOf([papers, outsider]))).toMatch(
      /^Of the 4 results of grade 3 or better, .*; outsiders confirmed or measured 1\.$/,
    );
    expect(strings('zh').grades.restOn(supportOf([]))).toBe('');
  });
});
