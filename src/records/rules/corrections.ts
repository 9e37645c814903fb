import { hasPage } from '../addresses.ts';
import type { Rule } from '../content.ts';
import { pathText } from '../problems.ts';
import { KINDS } from '../kinds.ts';
import { nearest } from '../nearest.ts';

/** A correction is about a record or a page that exists or was withdrawn, and is not dated ahead. */
export const corrections: Rule = ({ content, report, today }) => {
  const { data, file, where } = content.corrections;
  const { records, redirects, unreadable, incomplete } = content;
  const ids = KINDS.flatMap((kind) => [...records[kind].keys()]);
  const gone = (address: string) => redirects.data.some(({ from }) => from === address);
  const wasWithdrawn = (id: string) => redirects.data.some(({ from }) => from.endsWith(`/${id}/`));
  data.forEach(({ date, page, record }, i) => {
    const place = (key: string) => ({ file, ...where([i, key]), at: pathText([i, key]) });
    if (date > today) report({ ...place('date'), code: 'futureDate', params: { got: date, today } });
    if (page !== undefined && incomplete.size === 0 && !hasPage(page, content) && !gone(page))
      report({ ...place('page'), code: 'correctionPage', params: { got: page } });
    if (record !== undefined && !incomplete.has('redirects') && !unreadable.has(record) && !ids.includes(record) && !wasWithdrawn(record)) {
      const params = { kinds: KINDS.map((kind) => `content/${kind}/`).join(', '), got: record, nearest: nearest(record, ids) };
      report({ ...place('record'), code: 'unknownRecord', params });
    }
  });
};
