import type { Content, Entry } from './content.ts';
import { type Kind } from './kinds.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { pathText } from './problems.ts';

/** A piece of prose in one language, with its place: what the rules of language read. */
export interface Text {
  language: Language;
  text: string;
  file: string;
  line: number;
  column: number;
  at: string;
  kind: Kind | 'article' | 'pages' | 'taxonomy';
  /** The record it stands in; for MDX the section's or page's id. */
  id: string;
}

/** Every piece of our own prose in the content: {zh, en} texts of records, front matter and words of MDX. */
export function* texts(content: Content): Generator<Text> {
  for (const [kind, map] of Object.entries(content.records) as [Kind, Map<string, Entry<unknown>>][]) {
    for (const entry of map.values()) yield* localized(entry, entry.data, [], kind);
  }
  const { data, file, where } = content.corrections;
  yield* localized({ id: 'corrections', file, where }, data, [], 'pages');
  for (const [kind, list] of [
    ['article', content.sections],
    ['pages', content.pages],
  ] as const) {
    for (const entry of list) {
      for (const key of ['title', 'lead', 'description'] as const) {
        yield { language: entry.language, text: entry.data[key], file: entry.file, ...entry.where([key]), at: key, kind, id: entry.id };
      }
      for (const run of entry.prose.runs) {
        yield { language: entry.language, text: run.text, file: entry.file, line: run.line, column: run.column, at: '', kind, id: entry.id };
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
    if (typeof text === 'string') yield { language, text, file: entry.file, ...entry.where(at), at: pathText(at), kind, id: entry.id };
  }
  for (const [key, inner] of Object.entries(record)) {
    if (key !== 'zh' && key !== 'en') yield* localized(entry, inner, [...path, key], kind);
  }
}

/** A stretch of text around a place, for messages: eight characters either side. */
export const around = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - 8), start + length + 8).replace(/\s+/g, ' ');
