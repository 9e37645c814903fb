import { PROSE_PAGES, hasPage, isOfFacet } from './addresses.ts';
import { KINDS } from './kinds.ts';
import { LANGUAGES } from './languages.ts';
import type { Problem } from './problems.ts';
import type { Reading } from './read-content.ts';
import type { Usable } from './usable-content.ts';

/** Why a page can't be shown, and what to fix first. */
export interface PageProblems {
  /** Whose problems they are: those of the page's own files, of what it needs, or of a list that every page needs. */
  of: 'page' | 'needed' | 'every-page';
  problems: Problem[];
}

/** Records and parts of the article: all pages but their own can do without them. */
const CAN_BE_LEFT_OUT = new RegExp(`^content/(${[...KINDS, 'article'].join('|')})/`);

/** The files whose text a page is. */
function filesOf(address: string): string[] {
  const [, folder = '', id = '', ...rest] = address.split('/');
  const prose = (name: string, file: string) => LANGUAGES.map((language) => `content/${name}/${language}/${file}.mdx`);
  if (rest.length === 1 && rest[0] === '') {
    if (folder === 'cases' || folder === 'reference') return [`content/${folder}/${id}.yaml`];
    if (folder === 'article') return prose(folder, id);
  }
  return Object.entries(PROSE_PAGES).flatMap(([page, its]) => (its === address ? prose('pages', page) : []));
}

/**
 * What keeps a page from being shown in `npm run dev`.
 *
 * @param address without language, as /cases/haidong-shipyard/
 * @returns undefined where the page can be made, and where there is no such page whatever is fixed
 */
export function pageProblems(address: string, { content: now, problems }: Reading, { content, leftOut }: Usable): PageProblems | undefined {
  if (!content) return { of: 'every-page', problems: problems.filter(({ file }) => !CAN_BE_LEFT_OUT.test(file)) };
  const files = filesOf(address);
  const [, folder = '', id = ''] = address.split('/');
  const isKnownEntry = folder === 'reference' && [now, content].some(({ records }) => records.reference.has(id));
  if (isKnownEntry && ![now, content].some((each) => hasPage(address, each))) return undefined;
  const own = problems.filter(({ file }) => files.includes(file));
  if (own.length > 0) return { of: 'page', problems: own };
  const ofLeftOut = (isMeant: (file: string) => boolean): PageProblems | undefined => {
    const needed = new Set([...leftOut].flatMap(([file, list]) => (isMeant(file) ? list : [])));
    return needed.size > 0 ? { of: 'needed', problems: [...needed] } : undefined;
  };
  const ofFiles = ofLeftOut((file) => files.includes(file));
  if (ofFiles || hasPage(address, content)) return ofFiles;
  if (hasPage(address, now)) return ofLeftOut(() => true);
  // Of a case that can't be read nobody knows whether it is the one that has the value.
  return isOfFacet(address, content) ? ofLeftOut((file) => file.startsWith('content/cases/')) : undefined;
}
