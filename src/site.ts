import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import { fromParam } from './i18n/language.ts';
import { buildModel, type Model } from './model/model.ts';
import { faultsText } from './records/faults.ts';
import { readContent } from './records/read-content.ts';
import { viewContext, type ViewContext } from './views/context.ts';

const ROOT = resolve('content');
let built: { stamp: string; model: Model } | undefined;

/**
 * The model of this site's content. Read once a build; in dev again after each change, and faults show in the browser.
 */
export function site(): Model {
  const stamp = import.meta.env.DEV ? stampOf(ROOT) : 'build';
  if (built?.stamp !== stamp) {
    const { content, faults } = readContent(ROOT);
    if (faults.length > 0) throw new AstroError(faultsText(faults, 'en'), 'npm run check');
    built = { stamp, model: buildModel(content) };
  }
  return built.model;
}

/** What the views of a page are made from; `lang` is the parameter of its route. */
export const pageContext = (lang: string | undefined): ViewContext => viewContext(site(), fromParam(lang));

/** Changes when any content file does. */
function stampOf(folder: string): string {
  if (!existsSync(folder)) return '';
  let newest = 0;
  let count = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    newest = Math.max(newest, lstatSync(join(folder, name)).mtimeMs);
    count++;
  }
  return `${count}:${newest}`;
}
