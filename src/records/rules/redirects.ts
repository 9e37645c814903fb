import { hasPage } from '../addresses.ts';
import type { Rule } from '../content.ts';
import { pathText } from '../problems.ts';
import { nearest } from '../nearest.ts';

/** Redirects start at addresses that are gone, each once; they end at a page and take one step. */
export const redirects: Rule = ({ content, report }) => {
  const { data, file, where } = content.redirects;
  const { cases } = content.records;
  const targets = new Map(data.flatMap((row) => (row.to === undefined ? [] : [[row.from, row.to]])));
  data.forEach((row, i) => {
    const place = (key: string) => ({ file, ...where([i, key]), at: pathText([i, key]) });
    if (hasPage(row.from, content)) report({ ...place('from'), code: 'redirectTaken', params: { from: row.from } });
    if (data.findIndex(({ from }) => from === row.from) < i) report({ ...place('from'), code: 'redirectTwice', params: { from: row.from } });
    if (row.nearest !== undefined && !cases.has(row.nearest) && !content.unreadable.has(row.nearest)) {
      const params = { kinds: 'content/cases/', got: row.nearest, nearest: nearest(row.nearest, [...cases.keys()]) };
      report({ ...place('nearest'), code: 'unknownRecord', params });
    }
    if (row.to === undefined) return;
    const chain = [row.from];
    for (let next: string | undefined = row.to; next !== undefined; next = targets.get(next)) {
      const seen = chain.includes(next);
      chain.push(next);
      if (seen) break;
    }
    if (chain.length > 2 || row.to === row.from) report({ ...place('to'), code: 'redirectLoop', params: { chain } });
    else if (content.incomplete.size === 0 && !hasPage(row.to, content)) report({ ...place('to'), code: 'redirectDead', params: { to: row.to } });
  });
};
