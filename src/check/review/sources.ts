import { placeOf } from '../../records/content.ts';
import type { SoftRule } from './index.ts';
import { TRACKING } from '../../records/tracking.ts';

/** What networks and newsletters hang on addresses to follow readers. */

/** Sources that readers can't open or place in time, and addresses that could be better ones. */
export const sources: SoftRule = ({ content, report }) => {
  for (const entry of content.records.sources.values()) {
    const { url, date, archived } = entry.data;
    if (date === null) report({ ...placeOf(entry, ['date']), code: 'sourceUndated', params: {} });
    if (archived === undefined) report({ ...placeOf(entry, ['archived']), code: 'notArchived', params: {} });
    if (url === null) {
      report({ ...placeOf(entry, ['url']), code: 'sourceUnlinked', params: {} });
      continue;
    }
    if (url.startsWith('http:')) report({ ...placeOf(entry, ['url']), code: 'plainHttp', params: { got: url } });
    const plain = new URL(url);
    const tracked = [...plain.searchParams.keys()].filter((name) => TRACKING.test(name));
    for (const name of tracked) plain.searchParams.delete(name);
    const [name] = tracked;
    if (name !== undefined) report({ ...placeOf(entry, ['url']), code: 'trackedAddress', params: { name, write: `url: ${plain.href}` } });
  }
};
