import { type Content, type Entry, placeOf } from './content.ts';
import { type Kind } from './kinds.ts';
import { LANGUAGES, type Language } from './languages.ts';
import type { Place } from './problems.ts';

/** A piece of prose in one language: what the rules of language read. */
export interface Text {
  language: Language;
  text: string;
  kind: Kind | 'article' | 'pages' | 'taxonomy';
  /** The record or list it stands in; for MDX the section's or page's id. */
  id: string;
  file: string;
  /** The fields that lead to it; empty for the words of MDX. */
  path: readonly (string | number)[];
  /** Found when it is asked for: most pieces are never reported. */
  place: () => Place;
}

const FOUND = new WeakMap<Content, readonly Text[]>();

/** Every piece of our own prose in the content: {zh, en} texts of records and lists, front matter and words of MDX. Found once for all who ask. */
export function texts(content: Content): readonly Text[] {
  let found = FOUND.get(content);
  if (!found) FOUND.set(content, (found = [...allTexts(content)]));
  return found;
}

function* allTexts(content: Content): Generator<Text> {
  for (const [kind, map] of Object.entries(content.records) as [Kind, Map<string, Entry<unknown>>][]) {
    for (const entry of map.values()) yield* localized(entry, entry.data, [], kind);
  }
  for (const [name, files] of Object.entries(content.taxonomyFiles)) {
    yield* localized({ id: name, ...files }, content.taxonomy[name as keyof Content['taxonomy']], [], 'taxonomy');
  }
  yield* localized({ id: 'corrections', ...content.corrections }, content.corrections.data, [], 'pages');
  for (const [kind, list] of [
    ['article', content.sections],
    ['pages', content.pages],
  ] as const) {
    for (const entry of list) {
      const { file, language, id } = entry;
      for (const key of ['title', 'lead', 'description'] as const) {
        yield { language, text: entry.data[key], kind, id, file, path: [key], place: () => placeOf(entry, [key]) };
      }
      for (const { text, line, column } of entry.prose.runs) {
        yield { language, text, kind, id, file, path: [], place: () => ({ file, line, column, at: '' }) };
      }
    }
  }
}

function* localized(entry: Omit<Entry<unknown>, 'data'>, value: unknown, path: (string | number)[], kind: Text['kind']): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* localized(entry, item, [...path, i], kind);
    return;
  }
  const record = value as Record<string, unknown>;
  for (const language of LANGUAGES) {
    const text = record[language];
    const at = [...path, language];
    if (typeof text === 'string') yield { language, text, kind, id: entry.id, file: entry.file, path: at, place: () => placeOf(entry, at) };
  }
  for (const [key, inner] of Object.entries(record)) {
    if (key !== 'zh' && key !== 'en') yield* localized(entry, inner, [...path, key], kind);
  }
}

/** A stretch of text around a place, for messages: eight characters either side. */
export const around = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - 8), start + length + 8).replace(/\s+/g, ' ');
