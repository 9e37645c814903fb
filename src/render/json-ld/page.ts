import type { Thing } from 'schema-dts';
import type { Language } from '../../i18n/language.ts';

/** One page as its structured data sees it; its view says the rest. */
export interface Page {
  language: Language;
  /** Address without language and base: /cases/a/ */
  path: string;
  title: string;
  description: string;
  /** The way down to it, addresses absolute; the page itself isn't in it. */
  crumbs: readonly { name: string; url: string }[];
  /** Day on which what it shows last changed; undefined where the records don't tell. */
  changed: string | undefined;
  /** Absolute address of a page in a language. */
  url: (language: Language, path: string) => string;
  /** Absolute address of what a view links, or of a file outside the languages. */
  whole: (address: string) => string;
}

/** What a page is about. */
export type About = (page: Page) => Thing[];

/** The page's own absolute address. */
export const ownUrl = ({ url, language, path }: Page): string => url(language, path);
