import type { Rule } from '../content.ts';
import { mayLead } from '../counting.ts';

/** The main result that a case names is one of its own, and one that may lead. */
export const headline: Rule = ({ content, report }) => {
  for (const entry of content.records.cases.values()) {
    const { headline: named, results } = entry.data;
    const leading = mayLead(results).map(({ id }) => id);
    if (named === undefined || leading.includes(named.result)) continue;
    const at = ['headline', 'result'];
    const exists = results.some(({ id }) => id === named.result);
    report({ file: entry.file, ...entry.where(at), at: at.join('.'), code: 'badHeadline', params: { got: named.result, exists, mayLead: leading } });
  }
};
