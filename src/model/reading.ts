import type { Prose } from '../records/mdx/parse.ts';
import type { Language } from '../records/languages.ts';

/** Characters (Chinese) and words (English) a minute at which people read explanatory prose: 300 to 400, and some 230. */
const UNITS_PER_MINUTE = { zh: 350, en: 230 } as const;
/** A figure in the prose is a component; it reads as two words, its number and its unit. */
const FIGURE_UNITS = 2;
/** A Latin word or a number, with what stands inside it: 1,385, state-of-the-art, Qwen2.5. */
const WORD_PATTERN = /[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu;
const HAN_CHARACTER = /\p{Script=Han}/gu;

const count = (pattern: RegExp, text: string): number => (text.match(pattern) ?? []).length;
/** What a text counts in its language's measure: in Chinese each character, and each Latin word or number once; in English each word. */
const UNITS_IN_TEXT: Record<Language, (text: string) => number> = {
  zh: (text) => count(HAN_CHARACTER, text) + count(WORD_PATTERN, text.replace(HAN_CHARACTER, ' ')),
  en: (text) => count(WORD_PATTERN, text),
};

/**
 * Minutes that a piece of prose takes to read, at least one.
 *
 * @param noteOf text of a note on what came after, which stands in the prose by its id
 */
export function readingMinutes(prose: Pick<Prose, 'runs' | 'components'>, language: Language, noteOf: (id: string) => string = () => ''): number {
  const figures = prose.components.filter(({ name }) => name === 'Figure').length * FIGURE_UNITS;
  const notes = prose.components.filter(({ name }) => name === 'Update').map(({ attributes }) => noteOf(attributes.id ?? ''));
  const size = [...prose.runs.map(({ text }) => text), ...notes].reduce((sum, text) => sum + UNITS_IN_TEXT[language](text), figures);
  return Math.max(1, Math.round(size / UNITS_PER_MINUTE[language]));
}

/** The headings of a piece of prose that a contents list shows. */
export const contents = (prose: Pick<Prose, 'components'>): { id: string; text: string }[] =>
  prose.components.filter(({ name }) => name === 'h2').map(({ attributes, text }) => ({ id: attributes.id ?? '', text }));
