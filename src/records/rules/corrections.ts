import { hasPage, lostAddresses, unreadBehind } from '../addresses.ts';
import { type Rule, placeOf } from '../content.ts';
import { KINDS } from '../kinds.ts';
import { expectId, fieldOf } from './expect.ts';

/** A correction is about a record or a page that exists or was withdrawn, and is not dated ahead. */
export const corrections: Rule = (context) => {
  const { content, report, leaveOut, today } = context;
  const { corrections: list, redirects, incomplete } = content;
  const gone = (ends: (address: string) => boolean) => redirects.data.some(({ from }) => ends(from));
  list.data.forEach(({ date, page, record }, i) => {
    if (date > today) report({ ...placeOf(list, [i, 'date']), code: 'futureDate', params: { got: date, today } });
    const unread = incomplete.has('redirects') ? 'redirects' : undefined;
    if (page !== undefined && !hasPage(page, content) && !gone((from) => from === page)) {
      const hidden = unread ?? unreadBehind(page, content) ?? (lostAddresses(content).has(page) ? 'addresses' : undefined);
      if (hidden) leaveOut(hidden);
      else report({ ...placeOf(list, [i, 'page']), code: 'correctionPage', params: { got: page } });
    }
    if (record === undefined || gone((from) => from.endsWith(`/${record}/`))) return;
    if (unread && !KINDS.some((kind) => content.records[kind].has(record))) leaveOut(unread);
    else expectId(context, KINDS, record, fieldOf(list, [i, 'record']));
  });
};
