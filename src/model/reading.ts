import type { Prose } from '../records/mdx-file.ts';
import type { Language } from '../records/kinds.ts';

/** Han characters a minute, and English words a minute, at which people read explanatory prose on a screen. */
const PACE = { zh: 400, en: 230 } as const;

/** Minutes that a piece of prose takes to read, at least one. */
export function readingMinutes(prose: Pick<Prose, 'runs'>, language: Language): number {
  const text = prose.runs.map((run) => run.text).join(' ');
  const size = language === 'zh' ? (text.match(/\p{Script=Han}/gu) ?? []).length : (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length;
  return Math.max(1, Math.round(size / PACE[language]));
}

/** The headings of a piece of prose that a contents list shows. */
export const contents = (prose: Pick<Prose, 'components'>): { id: string; text: string }[] =>
  prose.components.filter(({ name }) => name === 'h2').map(({ attributes, text }) => ({ id: attributes.id ?? '', text }));
