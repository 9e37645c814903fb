import { loadedSite } from './build/loaded-site.ts';
import { toLanguage } from './i18n/language.ts';
import type { Model } from './model/model.ts';
import { viewContext, type ViewContext } from './views/context.ts';

/** The model of this site's content; in dev, problems in it show in the browser. */
export const site = (): Model => loadedSite((import.meta.env as ImportMetaEnv | undefined)?.DEV ?? false);

/** What the views of a page are made from; `lang` is the parameter of its route. */
export const pageContext = (lang: string | undefined): ViewContext => viewContext(site(), toLanguage(lang));
