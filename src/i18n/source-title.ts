import type { SourceRecord } from '../records/schemas/source.ts';
import { BCP47, type Language } from './language.ts';

type Titled = Pick<SourceRecord, 'title' | 'translated_title' | 'title_is_ours' | 'language'>;

const isOwn = ({ language }: Titled, reader: Language): boolean => (language === 'en') === (reader === 'en');

/** The title of a source for a line of text in a language: its own, or translated. */
export const sourceTitle = (source: Titled, reader: Language): string => (isOwn(source, reader) ? source.title : source.translated_title);

/** The title of a source in a list of one language: its own, or translated; in brackets what stands for one that wasn't seen. */
export const listedTitle = (source: Titled, reader: Language): string =>
  source.title_is_ours ? publishedTitle(source, reader) : sourceTitle(source, reader);

/**
 * The title as it was published. Where that wasn't seen, what stands for it is ours: in the reader's language, and in square brackets, so
 * that nobody cites it or looks for it as a title.
 */
export const publishedTitle = (source: Titled, reader: Language): string =>
  source.title_is_ours ? `[${sourceTitle(source, reader)}]` : source.title;

/** What goes in brackets after the title as it was published; undefined where the reader's language is its own. */
export const titleTranslation = (source: Titled, reader: Language): string | undefined =>
  isOwn(source, reader) || source.title_is_ours ? undefined : source.translated_title;

/** BCP 47 tag of the title as it was published, or of what stands for it. */
export const titleTag = (source: Titled, reader: Language): string =>
  source.title_is_ours ? BCP47[reader] : source.language === 'en' ? BCP47.en : source.language;
