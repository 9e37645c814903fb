import type { Content } from './content.ts';
import type { Language } from './languages.ts';
import type { Place } from './problems.ts';
import { texts } from './texts.ts';

/** A text of ours that is read as a whole: one of a record, or a paragraph of prose with the words inside its components. */
export interface OwnText {
  language: Language;
  text: string;
  inCase: boolean;
  place: () => Place;
}

/** Fields whose words are names. */
const NAMES = new Set<unknown>(['name', 'short', 'aliases']);
const TAG = /<[^>]+>/g;

/** Everything that we tell in our own words; names and the titles of sources are others'. */
export function* ownTexts(content: Content): Generator<OwnText> {
  for (const { language, text, kind, path, place } of texts(content)) {
    if (kind === 'sources' || kind === 'article' || kind === 'pages' || NAMES.has(path[0])) continue;
    yield { language, text, inCase: kind === 'cases', place };
  }
  for (const entry of [...content.sections, ...content.pages]) {
    const { file, language, data, where } = entry;
    yield { language, text: data.lead, inCase: false, place: () => ({ file, ...where(['lead']), at: 'lead' }) };
    for (const { text, place } of paragraphs(entry)) yield { language, text: text.replace(TAG, ''), inCase: false, place };
  }
}

/** The paragraphs of a prose file as they are typed, each with the line on which it begins. */
export function* paragraphs({
  file,
  prose,
}: Content['pages'][number] | Content['sections'][number]): Generator<{ text: string; place: () => Place }> {
  let offset = 0;
  for (const text of prose.body.split('\n\n')) {
    const before = offset;
    yield { text, place: () => ({ file, line: prose.bodyLine + prose.body.slice(0, before).split('\n').length - 1, column: 1, at: '' }) };
    offset += text.length + 2;
  }
}

const SENTENCE_END: Record<Language, RegExp> = { zh: /(?<=[。！？])/u, en: /(?<=[.!?])\s+/u };

/** The sentences of a text. */
export const sentencesOf = ({ text, language }: Pick<OwnText, 'text' | 'language'>): string[] =>
  text
    .split(SENTENCE_END[language])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
