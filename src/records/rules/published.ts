import { FACET_VALUES, isFacet, lostAddresses, lostRecord, pageAddresses, unreadBehind } from '../addresses.ts';
import { isChoice } from '../choices.ts';
import { type Content, type Rule, placeOf } from '../content.ts';
import { namedIn } from '../entry-pages.ts';

/** With fewer words in common two ids have nothing to do with each other. */
const LEAST_SHARED = 0.5;

/**
 * Each address that was published still has a page, or a redirect says what became of it: readers have kept it. Of a record that
 * is gone the likeliest new id is proposed. Pages that go with others (that of a city without cases) are told together, once
 * nothing else has to be fixed that may bring them back.
 */
export const published: Rule = ({ content, report, leaveOut }) => {
  const { addresses, redirects, incomplete } = content;
  const lost = lostAddresses(content);
  if (lost.size === 0) return;
  const listed = new Set(addresses.data);
  const fresh = [...pageAddresses(content)].filter((address) => !listed.has(address));
  const isFirst = redirects.data.length === 0;
  const others: { address: string; i: number }[] = [];
  let root: string | undefined;
  addresses.data.forEach((address, i) => {
    if (!lost.has(address)) return;
    const [, folder = '', id = '', value] = address.split('/');
    // Where a part of the article is missing, that has been told.
    const unread = incomplete.has('redirects') ? 'redirects' : (unreadBehind(address, content) ?? (folder === 'article' ? folder : undefined));
    if (unread) return leaveOut(unread);
    const file = value ? undefined : lostRecord(id, content);
    const renamed = mostAlike(address, fresh);
    root ??= file;
    if (file || renamed) report({ ...placeOf(addresses, [i]), code: 'addressGone', params: { address, file, renamed, isFirst } });
    else others.push({ address, i });
  });
  const told = others.filter(({ address }) => {
    const reason = root ?? unknownNames(address, content);
    if (reason) leaveOut(reason);
    return !reason;
  });
  const [first, ...also] = told.map(({ i }) => placeOf(addresses, [i]));
  const rows = told.map(({ address }) => ({ from: address, to: address.replace(/^(\/[^/]+\/).*/, '$1') }));
  if (first) report({ ...first, code: 'pagesGone', params: { rows, isFirst }, also });
};

/** The new address in the same folder that has most words in common with an old one. */
function mostAlike(address: string, fresh: readonly string[]): string | undefined {
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)\/$/.exec(address) ?? [];
  const words = name.split('-');
  let best: string | undefined;
  let most = LEAST_SHARED;
  for (const other of fresh) {
    const own = other.startsWith(folder) ? other.slice(folder.length, -1).split('-') : [];
    const shared = words.filter((word) => own.includes(word)).length / Math.min(words.length, own.length || 1);
    if (shared >= most) [best, most] = [other, shared];
  }
  return best;
}

/** The file of a case that names something unknown: that was told, and may be why a page has gone. */
function unknownNames(address: string, { records, taxonomy }: Content): string | undefined {
  const [, , facet = ''] = address.split('/');
  const isKnown = (id: string) => records.reference.has(id) || records.cases.has(id);
  return [...records.cases.values()].find(({ data }) =>
    isFacet(facet)
      ? FACET_VALUES[facet](data).some((value) => !isChoice(facet, value, taxonomy, 'record'))
      : [...namedIn(data)].some((id) => !isKnown(id)),
  )?.file;
}
