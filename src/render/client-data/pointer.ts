import { FORMAT, UNSTAMPED, type Pointer } from '../../build-files.ts';
import { pageAddress, routes } from '../../routes.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { filesFor } from '../../model/files.ts';
import type { Model } from '../../model/model.ts';
import { termFiles } from './terms.ts';

/** The names of the files that scripts read, before they carry hashes (build/hashed-names.ts): as `npm run dev` has them. */
export function pointer(model: Pick<Model, 'cases' | 'entries'>): Pointer {
  const languages = LANGUAGES.map((language) => [
    language,
    {
      table: routes.columns(language),
      details: { folder: pageAddress(language, routes.detailsFiles), files: filesFor(model.cases.length) },
      terms: { folder: pageAddress(language, routes.termFiles), files: termFiles(model) },
    },
  ]);
  return { format: FORMAT, build: UNSTAMPED, index: routes.index, languages: Object.fromEntries(languages) as Pointer['languages'] };
}
