import type { Language } from '../../i18n/language.ts';
import type { Model } from '../../model/model.ts';

/** One page as its structured data sees it. */
export interface Page {
  language: Language;
  /** Address without language and base: /cases/a/ */
  path: string;
  title: string;
  description: string;
  /** The way down to it, addresses absolute; the page itself isn't in it. */
  crumbs: readonly { name: string; url: string }[];
  model: Model;
  /** Absolute address of a page in a language. */
  url: (language: Language, path: string) => string;
  /** Absolute address of a file outside the languages. */
  file: (path: string) => string;
}

/** The page's own absolute address. */
export const ownUrl = ({ url, language, path }: Page): string => url(language, path);
