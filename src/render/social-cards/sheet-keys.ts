/** The key of a sheet: a swatch and its words, one beside the other in as many lines as they take. */
import { pathData } from '../../model/weave.ts';
import type { Colours } from './colours.ts';
import type { Pen } from './pen.ts';

export interface Key {
  words: string;
  /** None: the words say something of all. */
  fill?: keyof Colours;
  opacity?: number;
  /** Drawn as threads that cover so much of their places. */
  cover?: number;
}

const THREADS = 5;
/** In parts of the words' size: a swatch, what stands between it and its words, between two keys, and from line to line. */
const KEY = { width: 1.3, height: 0.55, before: 1.7, gap: 1, leading: 1.35 };

const before = ({ fill }: Key): number => (fill === undefined ? 0 : KEY.before);
export const keyWidth = (pen: Pen, key: Key, size: number): number => size * before(key) + pen.width(key.words, size, 400);

/** Keys in lines no wider than the width, in their order. */
export function keyLines(pen: Pen, keys: readonly Key[], width: number, size: number): Key[][] {
  const lines: Key[][] = [[]];
  let used = 0;
  for (const key of keys) {
    const wide = keyWidth(pen, key, size);
    if (used > 0 && used + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(key);
    used += wide + size * KEY.gap;
  }
  return lines;
}

export const keysHeight = (lines: readonly Key[][], size: number): number => lines.length * size * KEY.leading;

/** Draws the lines below `top`; gives where the last one ends, and its baseline. */
export function drawKeys(pen: Pen, lines: readonly Key[][], { left, top, size }: { left: number; top: number; size: number }) {
  let right = left;
  let baseline = top;
  lines.forEach((line, i) => {
    baseline = top + (i + 1) * size * KEY.leading - size * 0.35;
    let x = left;
    for (const key of line) {
      const { words, fill, opacity, cover } = key;
      const lane = { y: Math.round(baseline - size * 0.62), height: Math.round(size * KEY.height) };
      const pitch = Math.round((size * KEY.width) / THREADS);
      const parts =
        cover === undefined
          ? [{ ...lane, x, width: size * KEY.width }]
          : Array.from({ length: THREADS }, (_, i) => ({ ...lane, x: Math.round(x) + i * pitch, width: Math.max(1, Math.round(pitch * cover)) }));
      if (fill !== undefined) pen.shape({ d: pathData(parts), fill, ...(opacity === undefined ? {} : { opacity }) });
      right = pen.text(words, x + size * before(key), baseline, size, 400, 'text-secondary');
      x = right + size * KEY.gap;
    }
  });
  return { right, baseline };
}
