import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that every build has, each compressed by the last step of all. */
const REQUIRED_PAGES = ['index.html', 'en/index.html', '404.html', 'en/404.html', 'cases/index.html', 'en/cases/index.html'];
const REQUIRED_FILES = [...REQUIRED_PAGES.flatMap((page) => ['', '.br', '.gz'].map((ending) => page + ending)), 'robots.txt'];
/** What Pagefind's script asks for first, in a folder whose name begins with its own. */
const SEARCH_INDEX = 'pagefind-entry.json';

const isFilled = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/**
 * What a folder lacks to be a whole built site: pages of both languages, 404 pages, search index, compressed files. A build that
 * was broken off at any step lacks one of them.
 *
 * @returns paths below the folder; none when it is whole
 */
export function missingFrom(folder: string): string[] {
  if (!existsSync(folder)) return ['index.html'];
  const indexed = readdirSync(folder).some((name) => name.startsWith('pagefind') && isFilled(join(folder, name, SEARCH_INDEX)));
  return [...REQUIRED_FILES.filter((file) => !isFilled(join(folder, file))), ...(indexed ? [] : [`pagefind/${SEARCH_INDEX}`])];
}
