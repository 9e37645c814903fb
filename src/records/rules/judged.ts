import { type Rule, placeOf } from '../content.ts';
import { expectId } from './expect.ts';

/** A grade was judged of a result that is there. */
export const judged: Rule = (context) => {
  const { judgedGrades: list, records } = context.content;
  list.data.forEach(({ result }, i) => {
    const [caseId = '', resultId = ''] = result.split('#');
    const place = () => placeOf(list, [i, 'result']);
    const known = records.cases.get(caseId)?.data.results.map(({ id }) => id);
    if (!known) expectId(context, ['cases'], caseId, { place, write: (right) => `result: ${right}#${resultId}` });
    else if (!known.includes(resultId)) context.report({ ...place(), code: 'judgedGone', params: { got: result, known } });
    if (list.data.findIndex((other) => other.result === result) < i) context.report({ ...place(), code: 'judgedTwice', params: { got: result } });
  });
};
