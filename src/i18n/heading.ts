import type { Language } from './language.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Punctuation that must not begin a line. */
const CLOSING_MARK = /^[，。；：？！、）》”’—…%]/;
/** Characters that belong to the word before them. */
const PARTICLES = /^[的了过着地得们]$/;
/** A number, after which its measure word follows. */
const NUMBER_END = /(?:\d|^[一二两三四五六七八九十百千万亿几半]+)$/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Words that the segmenter cuts in two. */
const JOINED_WORDS = [
  '人工智能',
  '大模型',
  '智能体',
  '机器人',
  '产业链',
  '开发方',
  '使用方',
  '提供方',
  '安诊儿',
  '城市大脑',
  '产业大脑',
  '不可比',
  '第三方',
];
/** A sum of money keeps its unit, however long it is. */
const SCALE_END = /\d[万亿]+$/u;
/** Full-width marks after which keep-all leaves a break. */
const BREAKS_AFTER = /[，。；：、]$/;
/** Pieces are joined up to this length: longer ones leave ragged lines. */
const MAX_PIECE_LENGTH = 6;
/** Punctuation that must not end a line. */
const OPENING_MARK = /[（《“‘]$/;

/**
 * The pieces of a heading between which a line may break. Chinese words are never cut, and marks keep their side; English breaks at its spaces.
 */
export function headingPieces(text: string, language: Language): string[] {
  if (language !== 'zh') return [text];
  let pieces = piecesOf.get(text);
  if (!pieces) piecesOf.set(text, (pieces = cutPieces(text)));
  return pieces;
}

/**
 * The pieces of a heading between which a page puts a <wbr>, since its CSS forbids other breaks (word-break: keep-all). After a mark like a
 * comma every browser may break a line as it is.
 */
export const pagePieces = (text: string, language: Language): string[] =>
  headingPieces(text, language).reduce<string[]>((pieces, piece) => {
    const last = pieces.at(-1);
    return last !== undefined && BREAKS_AFTER.test(last) ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece];
  }, []);

/** A title stands on many pages: cards, lists, its own. */
const piecesOf = new Map<string, string[]>();

/** Whether two pieces are read as one: a number and its measure word, a particle and its word, a lone character and what it governs. */
function belongs(last: string, segment: string): boolean {
  const both = last + segment;
  // A word may be cut after what was joined to its beginning: 用人工 and 智能.
  if (PARTICLES.test(segment) || JOINED_WORDS.some((word) => both.endsWith(word) && segment.length < word.length)) return true;
  if (SCALE_END.test(last) && segment === '元') return true;
  if (last.length + segment.length > MAX_PIECE_LENGTH) return false;
  if (NUMBER_END.test(last)) return HAN_ONLY.test(segment) || /^\d/.test(segment);
  return last.length === 1 && HAN_ONLY.test(last) && /^[\p{Script=Han}\d]/u.test(segment);
}

function cutPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (
      last !== undefined &&
      (CLOSING_MARK.test(segment) || OPENING_MARK.test(last) || segment === ' ' || last.endsWith(' ') || belongs(last, segment))
    )
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
