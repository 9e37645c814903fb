import type { Language } from './language.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Marks that never begin a line. */
const CLOSING = /^[，。；：？！、）》”’—…%]/;
/** Characters that belong to the word before them. */
const PARTICLE = /^[的了过着地得们]$/;
/** A number, after which its measure word follows. */
const NUMBER = /(?:\d|^[一二两三四五六七八九十百千万亿几半]+)$/u;
const HAN = /^\p{Script=Han}+$/u;
/** Words that the segmenter cuts in two. */
const JOINED = new Set(['人工智能', '大模型', '智能体', '机器人', '产业链']);
/** A piece this long is long enough. */
const LONGEST = 6;
/** Marks that never end one. */
const OPENING = /[（《“‘]$/;

/**
 * The pieces of a heading between which a line may break. Chinese words are never cut, and marks keep their side; English breaks at its spaces.
 * CSS forbids other breaks (word-break: keep-all); the page puts a <wbr> between the pieces.
 */
export function headingPieces(text: string, language: Language): string[] {
  if (language !== 'zh') return [text];
  let pieces = cut.get(text);
  if (!pieces) cut.set(text, (pieces = cutPieces(text)));
  return pieces;
}

/** A title stands on many pages: cards, lists, its own. */
const cut = new Map<string, string[]>();

/** Whether two pieces are read as one: a number and its measure word, a particle and its word, a lone character and what it governs. */
function belongs(last: string, segment: string): boolean {
  if (JOINED.has(last + segment) || PARTICLE.test(segment)) return true;
  if (last.length + segment.length > LONGEST) return false;
  if (NUMBER.test(last)) return HAN.test(segment) || /^\d/.test(segment);
  return last.length === 1 && HAN.test(last) && /^[\p{Script=Han}\d]/u.test(segment);
}

function cutPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last) || segment === ' ' || last.endsWith(' ') || belongs(last, segment)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
