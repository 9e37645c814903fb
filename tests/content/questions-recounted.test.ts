import { describe, expect, it } from 'vitest';
import { comparedCount } from '../../src/model/cases.ts';
import { answer } from '../../src/model/questions.ts';
import { QUESTION_IDS } from '../../src/records/schemas/taxonomy.ts';
import { siteModel } from '../support/built-pages.ts';
import { answersTo, CASES, caseGrade, gradeOf, mainResult, resultsOf } from './second-way.ts';

const { cases, content } = siteModel();

describe('each question on the real content, counted a second way', () => {
  it.each(QUESTION_IDS)('%s', (question) => {
    const { answered, leftOut } = answer(question, cases, content.taxonomy);
    const second = answersTo(question);
    expect(answered.map(({ aiCase }) => aiCase.id).sort()).toEqual(second.cases.sort());
    expect(comparedCount(answered.map(({ best }) => best))).toBe(second.compared);
    const reasons: Record<string, number> = {};
    for (const { why } of leftOut) reasons[why] = (reasons[why] ?? 0) + 1;
    expect(reasons).toEqual(second.leftOut);
  });
});

describe('each case, graded a second way', () => {
  it.each([...CASES.keys()])('%s', (id) => {
    const [aiCase, second] = [cases.find((one) => one.id === id)!, CASES.get(id)!];
    expect(aiCase.results.map((result) => [result.id, result.grading?.grade ?? 0])).toEqual(
      resultsOf(second).map((result) => [result.id, gradeOf(second, result)]),
    );
    expect([aiCase.headline?.id, aiCase.grade]).toEqual([mainResult(second)?.id, caseGrade(second)]);
  });
});
