import { PROSE_PAGES, hasFile, hasPage, lostAddresses, unreadBehind, whatBecameOf } from '../addresses.ts';
import type { Content, ProseEntry, Rule } from '../content.ts';
import { pathOf } from '../content-files.ts';
import { PREFIX } from '../languages.ts';
import { nearest } from '../nearest.ts';
import { isHttpUrl } from '../primitives.ts';

/** Stands for the folder that the site may lie in: links that climb out of it fail there. */
const SITE_ROOT = '/site';
const PLACEHOLDER_HOST = 'https://site.invalid';
const PRINTABLE_ASCII = /^[!-~]+$/;

/**
 * Links in prose lead to a web page, or to a page of this site in the same language, written as a way from the page they
 * stand on, so that they hold in whatever folder the site lies.
 */
export const links: Rule = ({ content, report, leaveOut }) => {
  for (const [folder, entries] of [
    ['article', content.sections],
    ['pages', content.pages],
  ] as const) {
    for (const entry of entries) {
      const own = folder === 'article' ? `/article/${entry.id}/` : PROSE_PAGES[entry.id];
      if (own === undefined) continue;
      const language = PREFIX[entry.language];
      for (const { url, line, column } of entry.prose.links) {
        const place = { file: entry.file, line, column, at: '' };
        const target = PRINTABLE_ASCII.test(url) && !/^([a-z][a-z\d+.-]*:|[/\\]{2})/i.test(url) ? resolve(url, language + own) : undefined;
        if (!target) {
          if (!isHttpUrl(url)) report({ ...place, code: 'badLinkUrl', params: { url } });
          continue;
        }
        const { path, inside, hash } = target;
        const [, prefix = '', address = ''] = /^(\/en(?=\/))?(.*)$/.exec(path) ?? [];
        const file = hasFile(path, content);
        if (!file && !(address.endsWith('/') && hasPage(address, content))) {
          const unread = unreadBehind(address, content) ?? (lostAddresses(content).has(address) ? pathOf('addresses') : undefined);
          const [, id = ''] = /^\/(?:cases|reference)\/([^/]+)\/$/.exec(address) ?? [];
          const gone = unread === undefined ? whatBecameOf(id, content) : undefined;
          const near = (unread ?? gone) ? undefined : nearestPage(url, address, content);
          if (unread) leaveOut(unread);
          else if (gone) report({ ...place, code: 'recordGone', params: gone });
          else report({ ...place, code: 'deadLink', params: { url, path, write: near && way(language + own, language + near) } });
        } else if (!inside || (!file && prefix !== language)) {
          report({ ...place, code: 'linkForm', params: { url, write: way(language + own, file ? path : language + address) + hash } });
        } else if (hash.length > 1 && !hasAnchor(address, hash.slice(1), entry, content)) {
          report({ ...place, code: 'deadAnchor', params: { url, anchor: hash } });
        }
      }
    }
  }
};

/** Where a link leads: the path without the site's folder, whether it stayed inside that folder, and its anchor. */
function resolve(url: string, from: string): { path: string; inside: boolean; hash: string } | undefined {
  const base = `${PLACEHOLDER_HOST}${SITE_ROOT}${from}`;
  if (!URL.canParse(url, base)) return undefined;
  const { origin, pathname, hash } = new URL(url, base);
  if (origin !== PLACEHOLDER_HOST) return undefined;
  const inside = pathname.startsWith(`${SITE_ROOT}/`);
  return { path: inside ? pathname.slice(SITE_ROOT.length) : pathname, inside, hash };
}

/** The relative link that leads from one path to another. */
function way(from: string, to: string): string {
  const here = from.split('/').slice(1, -1);
  const there = to.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/') || './';
}

/** The page that a dead link most likely meant: written without its last slash, from the top of the site, or misspelt. */
function nearestPage(url: string, address: string, content: Content): string | undefined {
  const whole = address.endsWith('/') ? address : `${address}/`;
  const meant = [whole, `/${url}`, `/${url}/`].find((one) => hasPage(one, content));
  if (meant !== undefined) return meant;
  const { cases, reference } = content.records;
  const known = [
    ...Object.values(PROSE_PAGES),
    ...[...cases.keys()].map((id) => `/cases/${id}/`),
    ...[...reference.keys()].map((id) => `/reference/${id}/`).filter((entry) => hasPage(entry, content)),
  ];
  return nearest(whole, known);
}

/** Whether a page has an anchor, as far as its content tells: results of cases, headings of pages that are prose and nothing else. */
function hasAnchor(address: string, anchor: string, from: ProseEntry<unknown>, content: Content): boolean {
  const [, kind = '', id = ''] = address.split('/');
  if (kind === 'cases' && /^r\d+$/.test(anchor)) return content.records.cases.get(id)?.data.results.some((result) => result.id === anchor) ?? false;
  const page = ['accessibility', 'contribute', 'privacy', 'reading-a-case', 'evidence'].find((name) => PROSE_PAGES[name] === address);
  if (page === undefined) return true;
  const target = content.pages.find((entry) => entry.id === page && entry.language === from.language);
  return !target || target.prose.components.some(({ name, attributes }) => name === 'h2' && attributes.id === anchor);
}
