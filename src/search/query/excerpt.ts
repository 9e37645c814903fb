import { isHan } from './fold.ts';
import { singular } from './grade.ts';

/** A piece of an excerpt; marked where it is what was asked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters shown: some two lines of either language. */
const LENGTH = { han: 90, latin: 190 };
/** Ends of cells (search/index/engine-page.ts): where there are many, a table is read without its labels, and a sentence says more. */
const CELL = /[；;]/g;
const CROWDED = 0.5;
/** With more of them than this in a stretch, only the cell that was found is shown, after the page's opening. */
const MOST_CELLS = 1;
/** A text with more of them in its beginning is Chinese; an English one names people and firms in both. */
const HAN = { of: 400, most: 100 };
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Patterns of the last words: all hits of a query look for the same. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 100;

/** Finds a folded word in a text as it stands: its marks and blanks may differ, its case and width too. */
function pattern(word: string): RegExp {
  let found = patterns.get(word);
  if (!found) {
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    patterns.set(word, (found = makePattern(word)));
  }
  return found;
}

function makePattern(word: string): RegExp {
  const characters = [...(isHan(word) || /\d/.test(word) ? word : singular(word))].map((character) =>
    character === ' ' ? '[\\s-]+' : escaped(character),
  );
  const between = isHan(word) || /\d/.test(word) ? '[\\s,，“”"《》·]{0,2}' : '';
  const latin = !isHan(word) && !/\d/.test(word);
  return new RegExp(
    `${isHan(word) ? '' : '(?<![\\p{L}\\p{N}])'}${characters.join(between)}${latin ? '(?:e?[sd]|ing)?(?![\\p{L}\\p{N}])' : ''}`,
    'giu',
  );
}

/**
 * The stretch of a text that shows best what was asked, with marks.
 *
 * @param words folded, the most telling first
 * @param cellAlone whether of a row of cells only the one that was found is shown
 * @returns pieces, and the first marked words as they stand in the text (for links that mark them on the page)
 */
export function excerpt(text: string, words: readonly string[], cellAlone = true): { pieces: Piece[]; first: string | undefined } {
  const plain = text.normalize('NFC');
  const spans: { from: number; to: number; weight: number }[] = [];
  words.forEach((word, rank) => {
    if (word.trim() === '') return;
    for (const match of [...plain.matchAll(pattern(word))].slice(0, 30)) {
      spans.push({ from: match.index, to: match.index + match[0].length, weight: (words.length - rank) * Math.min(8, word.length) });
    }
  });
  const length = (plain.slice(0, HAN.of).match(/\p{Script=Han}/gu)?.length ?? 0) > HAN.most ? LENGTH.han : LENGTH.latin;
  let start = 0;
  let best = -1;
  for (const { from } of spans) {
    const begin = Math.max(0, from - Math.round(length / 4));
    const inside = new Map<string, number>();
    for (const span of spans)
      if (span.from >= begin && span.to <= begin + length) inside.set(plain.slice(span.from, span.to).toLowerCase(), span.weight);
    const cells = plain.slice(begin, begin + length).match(CELL)?.length ?? 0;
    const sum = [...inside.values()].reduce((a, b) => a + b, 0) / (1 + CROWDED * cells);
    if (sum > best) [best, start] = [sum, begin];
  }
  if (plain.length <= length) start = 0;
  const found = spans.find(({ from }) => from >= start);
  if (cellAlone && found && start > 0 && (plain.slice(start, start + length).match(CELL)?.length ?? 0) > MOST_CELLS) {
    const opening = plain.slice(0, length / 2).replace(/[^。！？，.]*$/, '');
    const cell = plain.slice(0, found.to).split(CELL).at(-1)! + plain.slice(found.to).split(CELL)[0]!;
    return excerpt(`${opening}… ${cell.trim()}`, words, false);
  }
  // Begin with a sentence or a word, not in the middle of one.
  const before = plain.slice(Math.max(0, start - 24), start);
  const cut = Math.max(...['。', '；', '. ', '！', '？'].map((mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 0)));
  if (cut > 0) start -= before.length - cut;
  else if (start > 0 && length === LENGTH.latin) start += Math.max(0, plain.slice(start, start + 20).indexOf(' ') + 1);
  let end = Math.min(plain.length, start + length);
  // … and end with a whole word.
  if (end < plain.length && length === LENGTH.latin && /\S/.test(plain[end]!)) end = Math.max(plain.lastIndexOf(' ', end), start + length / 2);
  const pieces: Piece[] = start > 0 && cut <= 0 ? [{ text: '…', marked: false }] : [];
  let at = start;
  for (const { from, to } of spans.filter((span) => span.from >= start && span.to <= end).sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: plain.slice(at, from), marked: false });
    pieces.push({ text: plain.slice(from, to), marked: true });
    at = to;
  }
  if (at < end) pieces.push({ text: plain.slice(at, end), marked: false });
  if (end < plain.length) pieces.push({ text: '…', marked: false });
  return { pieces, first: pieces.find(({ marked }) => marked)?.text };
}
