import type { SourceRecord } from '../records/schemas/source.ts';
import { BCP47, type Language } from './language.ts';

type Titled = Pick<SourceRecord, 'title' | 'translated_title' | 'language'>;

const isOwn = ({ language }: Titled, reader: Language): boolean => (language === 'en') === (reader === 'en');

/** The title of a source for a line of text in a language: its own, or translated. */
export const sourceTitle = (source: Titled, reader: Language): string => (isOwn(source, reader) ? source.title : source.translated_title);

/** What goes in brackets after the title as it was published; undefined where the reader's language is its own. */
export const titleTranslation = (source: Titled, reader: Language): string | undefined =>
  isOwn(source, reader) ? undefined : source.translated_title;

/** BCP 47 tag of the title as it was published. */
export const titleTag = ({ language }: Titled): string => (language === 'en' ? BCP47.en : language);
