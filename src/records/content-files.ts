import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Report } from './problems.ts';
import { KINDS } from './kinds.ts';
import { LANGUAGES } from './languages.ts';
import { nearest } from './nearest.ts';
import { reasonOf } from './read-text.ts';
import { TAXONOMY } from './schemas/taxonomy.ts';

/** Files of fixed name at the top of content/. */
export const TOP_FILES = ['redirects', 'corrections', 'thesaurus', 'terms', 'addresses', 'judged-grades'] as const;

/** The path of a list or folder that code calls by its name alone: unit, redirects, cases. */
export const pathOf = (name: string): string => {
  if (Object.hasOwn(TAXONOMY, name)) return `content/taxonomy/${name}.yaml`;
  return (TOP_FILES as readonly string[]).includes(name) ? `content/${name}.yaml` : `content/${name}/`;
};

interface Folder {
  ending: '.yaml' | '.mdx';
  /** The only names that may stand in it, all of which must; undefined where editors choose the names. */
  names?: readonly string[];
}

/** Every folder that is read, by its path under content/; '' is content/ itself. */
const FOLDERS: Record<string, Folder> = {
  '': { ending: '.yaml', names: TOP_FILES },
  taxonomy: { ending: '.yaml', names: Object.keys(TAXONOMY) },
  ...Object.fromEntries(KINDS.map((kind) => [kind, { ending: '.yaml' as const }])),
  ...Object.fromEntries(
    ['article', 'pages'].flatMap((folder) => LANGUAGES.map((language) => [`${folder}/${language}`, { ending: '.mdx' as const }])),
  ),
};
const TOP_FOLDERS = [...new Set(Object.keys(FOLDERS).map((path) => path.split('/')[0] ?? ''))].filter(Boolean);

/** A file that is read. */
export interface ContentFile {
  path: string;
  /** As reports name it: content/cases/a.yaml */
  file: string;
  /** Its name without the ending. */
  id: string;
}

/**
 * Lists the files of a content folder that are read, and reports every other file, which would be ignored silently.
 * Passed over are content/README.md and what editors and systems leave behind: hidden files, copies that end in ~, lists of
 * thumbnails.
 *
 * @param root the content folder
 * @param report takes a problem for each file that nobody reads, and for each that must be there and isn't
 * @returns the files by their folder's path under content/, in a fixed order; nothing where the content folder can't be opened
 */
export function contentFiles(root: string, report: Report): Record<string, ContentFile[]> {
  const found: Record<string, ContentFile[]> = Object.fromEntries(Object.keys(FOLDERS).map((folder) => [folder, []]));
  const at = (path: string) => ({ file: `content/${path}`, line: 1, column: 1, at: '' });

  const list = (folder: string): Dirent[] | undefined => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true })
        .filter(({ name }) => !isLeftBehind(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      report({ ...at(folder && `${folder}/`), code: 'cannotOpen', params: { reason: reasonOf(error) } });
      return undefined;
    }
  };
  const stray = (path: string) => {
    const to = destination(path);
    const name = to?.replace(`content/${path.replace(/[^/]*$/, '')}`, '');
    report({ ...at(path), code: 'strayFile', params: { to, rename: name?.includes('/') ? undefined : name, picture: PICTURE.test(path) } });
  };

  const strays = (folder: string): void => {
    const entries = list(folder) ?? [];
    if (entries.length === 0) stray(`${folder}/`);
    // Symbolic links aren't followed: they may form a cycle.
    for (const entry of entries) (entry.isDirectory() ? strays : stray)(`${folder}/${entry.name}`);
  };

  const visited = new Set<string>();
  const walk = (folder: string): void => {
    const { ending, names } = FOLDERS[folder] ?? {};
    const entries = list(folder);
    if (!entries) return;
    visited.add(folder);
    for (const entry of entries) {
      const { name } = entry;
      const path = folder ? `${folder}/${name}` : name;
      let real: { isFile(): boolean; isDirectory(): boolean } = entry;
      if (entry.isSymbolicLink()) {
        try {
          real = statSync(join(root, path));
        } catch (error) {
          report({ ...at(path), code: 'cannotOpen', params: { reason: reasonOf(error) } });
          continue;
        }
      }
      if (real.isDirectory()) {
        if (Object.keys(FOLDERS).some((known) => known === path || known.startsWith(`${path}/`))) walk(path);
        else if (entry.isDirectory()) strays(path);
        else stray(path);
      } else if (ending && !name.startsWith('.') && real.isFile() && name.endsWith(ending) && (names?.includes(basename(name, ending)) ?? true)) {
        found[folder]?.push({ path: join(root, path), file: `content/${path}`, id: basename(name, ending) });
      } else if (path !== 'README.md') stray(path);
    }
    for (const name of names ?? []) {
      const path = folder ? `${folder}/${name}` : name;
      if (!found[folder]?.some(({ id }) => id === name)) report({ ...at(`${path}${ending}`), code: 'missingFile', params: {} });
    }
  };
  walk('');
  if (!visited.has('')) return {};
  for (const folder of Object.keys(FOLDERS)) {
    if (!visited.has(folder)) report({ ...at(`${folder}/`), code: 'missingFile', params: {} });
  }
  return found;
}

const PICTURE = /\.(jpe?g|png|gif|webp|avif|svg|heic|bmp)$/i;

/** What editors' programs and systems write beside the files that people write. */
const isLeftBehind = (name: string): boolean =>
  (name.startsWith('.') && !/^\.[^#_].*\.(yaml|mdx)$/.test(name)) ||
  name.endsWith('~') ||
  name.startsWith('~$') ||
  /^#.*#$/.test(name) ||
  /^(Thumbs\.db|desktop\.ini)$/i.test(name);

/** Where a file that nobody reads most likely belongs, as content/cases/a.yaml; undefined when nothing tells. */
function destination(path: string): string | undefined {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(/^\./, '');
  const stem = name.replaceAll('。', '.').replace(/(\.(ya?ml|mdx?|txt|json|docx?))+$/i, '');
  if (!/^[\w-]+$/.test(stem)) return undefined;
  const [top = '', ...below] = parts.map((part) => part.toLowerCase());
  if (top === '') {
    const list = nearest(stem, TOP_FILES);
    if (list) return `content/${list}.yaml`;
    return Object.hasOwn(TAXONOMY, stem) ? `content/taxonomy/${stem}.yaml` : undefined;
  }
  const folder = nearest(top, TOP_FOLDERS);
  if (folder === 'article' || folder === 'pages') {
    const language = LANGUAGES.find((one) => below.some((part) => part.startsWith(one)));
    return language && `content/${folder}/${language}/${stem}.mdx`;
  }
  const names = folder === undefined ? undefined : FOLDERS[folder]?.names;
  const known = names ? nearest(stem, names) : stem;
  return folder && known && `content/${folder}/${known}.yaml`;
}
