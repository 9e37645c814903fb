import type { Language } from '../i18n/language.ts';
import { publishedTitle, titleTranslation } from '../i18n/source-title.ts';
import type { SourceRecord } from '../records/schemas/source.ts';

/** Where a DOI leads. */
export const doiAddress = (doi: string): string => `https://doi.org/${doi}`;

/** What a citation needs to know of a publication. */
export interface Citable {
  title: string;
  /** The title in the reader's language, where it is in another one. */
  translated?: string | undefined;
  /** Author, else publisher; undefined where neither is known. */
  by: string | undefined;
  /** The publisher, where an author stands before it whose name is in a script that the page's reader may not read. */
  outlet?: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD; undefined where not known. */
  date: string | undefined;
  /** Day on which it was read. */
  read?: string | undefined;
  url: string | undefined;
  doi?: string | undefined;
  kind: SourceRecord['kind'] | 'database';
}

/** A byline in Chinese characters says little to readers of English: the outlet stands beside it. */
const outletBeside = ({ author = '', publisher }: SourceRecord, language: Language): string | undefined =>
  language === 'en' && /\p{Script=Han}/u.test(author) ? publisher?.en : undefined;

/** Whether enough is known of a source to find it by a citation: one of author or publisher, date, address. */
export const canBeCited = ({ author, publisher, date, url, doi }: SourceRecord): boolean => [author, publisher, date, url, doi].some(Boolean);

/** A source record as something to cite, its publisher named in a language. */
export const citable = (source: SourceRecord, language: Language): Citable => ({
  title: publishedTitle(source, language),
  translated: titleTranslation(source, language),
  by: source.author ?? source.publisher?.[language],
  outlet: outletBeside(source, language),
  date: source.date ?? undefined,
  read: source.read_on,
  url: source.url ?? undefined,
  doi: source.doi,
  kind: source.kind,
});
