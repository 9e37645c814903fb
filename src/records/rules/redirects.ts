import { hasPage, lostAddresses, unreadBehind } from '../addresses.ts';
import { type Rule, placeOf } from '../content.ts';
import { expectId, fieldOf } from './expect.ts';

/** Redirects start at addresses that are gone, each once; they end at a page and take one step. */
export const redirects: Rule = (context) => {
  const { content, report, leaveOut } = context;
  const { data } = content.redirects;
  const targets = new Map(data.flatMap((row) => (row.to === undefined ? [] : [[row.from, row.to]])));
  data.forEach((row, i) => {
    const place = (key: string) => placeOf(content.redirects, [i, key]);
    if (hasPage(row.from, content)) report({ ...place('from'), code: 'redirectTaken', params: { from: row.from } });
    if (data.findIndex(({ from }) => from === row.from) < i) report({ ...place('from'), code: 'redirectTwice', params: { from: row.from } });
    expectId(context, ['cases'], row.nearest, fieldOf(content.redirects, [i, 'nearest']));
    if (row.to === undefined) return;
    const chain = [row.from];
    for (let next: string | undefined = row.to; next !== undefined; next = targets.get(next)) {
      const seen = chain.includes(next);
      chain.push(next);
      if (seen) break;
    }
    const unread = unreadBehind(row.to, content) ?? (lostAddresses(content).has(row.to) ? 'addresses' : undefined);
    if (chain.length > 2 || row.to === row.from) report({ ...place('to'), code: 'redirectLoop', params: { chain } });
    else if (hasPage(row.to, content)) return;
    else if (unread) leaveOut(unread);
    else report({ ...place('to'), code: 'redirectDead', params: { to: row.to } });
  });
};
