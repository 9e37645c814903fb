import { describe, expect, it } from 'vitest';
import { buildCases } from '../../src/model/cases.ts';
import type { Condition } from '../../src/model/grade.ts';
import { siteModel } from '../support/built-pages.ts';

const results = new Map(
  buildCases(siteModel().content).flatMap((aiCase) => aiCase.results.map((result) => [`${aiCase.id}#${result.id}` as string, result] as const)),
);

/** Real results, judged by hand from what their sources give: the grade, and what would raise it. */
const JUDGED: [result: string, grade: number | undefined, raise: Condition[], why: string][] = [
  ['ningbo-hospital-panda-ct#r1', 1, ['comparison'], 'a count of finds: nothing to compare it with'],
  [
    'ningbo-hospital-panda-ct#r6',
    3,
    ['outside-measurer', 'method', 'period'],
    'a rate with its sample in a reviewed paper, by the makers themselves',
  ],
  ['ningbo-hospital-panda-ct#r7', 3, ['outside-measurer', 'method', 'period'], 'the other rate of the same test, in the same paper'],
  ['zhejiang-cancer-hospital-grape#r1', 2, ['independent-voice'], 'a rate with its sample, but only the press on the paper was read for it'],
  [
    'zhejiang-cancer-hospital-grape#r4',
    3,
    ['outside-measurer', 'method', 'period'],
    'an area under the curve with its sample, in a reviewed abstract; the hospital is among the authors',
  ],
  ['zhejiang-cancer-hospital-grape#r5', 2, ['period-or-population'], 'against radiologists, in a reviewed paper; on which scans is not given'],
  ['zhejiang-cancer-hospital-grape#r7', 1, ['comparison'], 'a rate without its sample'],
  ['anzhener-health-assistant#r1', 1, ['comparison'], 'minutes saved, and against what is not said'],
  ['anzhener-health-assistant#r2', 2, ['period-or-population', 'independent-voice'], 'half of what it was before, in one newspaper'],
  [
    'haidong-shipyard-ai-grinding#r1',
    2,
    ['independent-voice'],
    'seconds by machine and by hand for one size of plate; two papers are no independent voice',
  ],
  ['haidong-shipyard-ai-grinding#r4', 1, ['comparison'], 'one and a half times of something'],
  ['longi-jiaxing-ai-string-tracing#r5', 1, ['sources-agree'], 'the company and the paper give different numbers'],
  ['mindrank-ai-drug-design#r3', 1, ['same-population'], 'one project against the average of a trade'],
  ['rhino-ondemand-apparel#r2', 1, ['same-population'], "what a plant can do against the average of a trade, in a newspaper's own voice"],
  [
    'supcon-tpt-process-industry#r1',
    2,
    ['period-or-population', 'independent-voice'],
    'posts before and after, told by a broker who quotes the maker',
  ],
  ['tongkun-hengchao-ai-inspection-scheduling#r1', 2, ['independent-voice'], 'an hour by hand, minutes by platform, at one plant'],
  ['wanzhou-lanxi-fabric-inspection#r2', 2, ['period-or-population', 'independent-voice'], 'a public body alone is one voice'],
  ['xiaoshan-ambulance-green-wave#r1', 2, ['independent-voice'], 'before and after over 27 missions, by the district itself'],
  ['geely-satellite-factory-ai-inspection#r1', 1, ['same-population'], 'a best case against what is usual'],
  ['geely-satellite-factory-ai-inspection#r3', 1, ['sources-agree', 'comparison'], '300% in one paper, tenfold in copies of another'],
  ['vali-footwear-design#r1', 1, ['same-population'], 'users of one platform against the average of a trade'],
  ['vali-footwear-design#r2', 1, ['comparison'], 'nearly 170 times, of what is not said'],
  ['vali-footwear-design#r5', undefined, [], 'pictures behind a model are scope'],
  ['yiwu-chinagoods-ai-merchants#r4', 1, ['claimant-named', 'comparison'], 'nobody is named for it'],
  ['zhongyi-ai-bearing-inspection#r2', 1, ['comparison'], 'a rate over a week without the number of bearings'],
  ['zstu-tea-picking-robot#r2', 1, ['sources-agree', 'comparison'], 'a rate without sample, and the press has another'],
];

describe('the grade of real results', () => {
  it.each(JUDGED)('%s', (id, grade, raise, why) => {
    const result = results.get(id);
    expect(result, `${id} is gone: judge another`).toBeDefined();
    expect({ grade: result?.grading?.grade, raise: result?.grading?.raise ?? [] }, why).toEqual({ grade, raise });
  });
  it('is judged by hand wherever it is above 2: one source that passes for independent would raise it', () => {
    const judged = new Set(JUDGED.map(([id]) => id));
    const unjudged = [...results].filter(([id, { grading }]) => (grading?.grade ?? 0) > 2 && !judged.has(id));
    const told = unjudged.map(([id, { grading, sources }]) => `${id} has grade ${grading?.grade} by ${sources.join(', ')}`);
    expect(told, 'judge each by what its sources give, and add it to JUDGED').toEqual([]);
  });
  it('says that a newspaper claims what it writes in its own voice, though it quotes the firm beside it', () => {
    for (const id of ['rhino-ondemand-apparel#r1', 'rhino-ondemand-apparel#r2']) expect(results.get(id)?.claimed_by, id).toBe('outlet');
  });
  it('gives as reasons the conditions of the gates that were passed', () => {
    expect(results.get('haidong-shipyard-ai-grinding#r1')?.grading?.reasons).toEqual([
      'claimant-named',
      'dated',
      'same-population',
      'sources-agree',
      'comparison',
    ]);
    // Peer review of the makers' own paper is no independent voice, and is said as what it is.
    expect(results.get('zhejiang-cancer-hospital-grape#r4')?.grading?.reasons).toContain('reviewed-paper');
    expect(results.get('zhejiang-cancer-hospital-grape#r4')?.grading?.met).not.toContain('independent-voice');
    expect(results.get('vali-footwear-design#r1')?.grading?.reasons).not.toContain('same-population');
  });
});
