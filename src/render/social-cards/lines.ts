/**
 * Line breaking for the cards: satori breaks Chinese anywhere. Words stay whole, no line begins with a closing mark
 * or ends with an opening one, and the lines of a title are made about as long as each other.
 */
import { headingPieces } from '../../i18n/heading.ts';
import type { Language } from '../../i18n/language.ts';

/** Marks that never begin a line; CLOSING_MARKS.test(line) tells a problem. */
export const CLOSING_MARKS = /^[，。；：？！、）》”’」』】…—–%·]/;
/** After these a Chinese line may well end: clause by clause. */
const CLAUSE = /[，。；：？！]$/;
/** A number keeps its unit; a range its two ends; an opening mark what it opens. */
const HELD = /[\d.—–+\-−（《“‘「『【]$|\d\s$/;
const SCALE = /^(?:million|billion|trillion)\b/;
/** English words that look lost as a last line. */
const SHORT_WORD = 9;

interface Breaking {
  /** Pieces between which a line may break. */
  cut: (text: string) => readonly string[];
  /** Whether two pieces stay together all the same. */
  holds: (last: string, piece: string) => boolean;
  /** Whether a last line is too short to stand alone. */
  lost: (line: string) => boolean;
  /** The end of a clause. */
  clause: RegExp;
}
const BREAKING: Record<Language, Breaking> = {
  zh: {
    cut: (text) => headingPieces(text, 'zh'),
    holds: (last, piece) => HELD.test(last) || CLOSING_MARKS.test(piece),
    lost: () => false,
    clause: CLAUSE,
  },
  en: {
    cut: (text) => text.split(/(?<= )/),
    holds: (last, piece) => /\d $/.test(last) && SCALE.test(piece),
    lost: (line) => !line.includes(' ') && line.length < SHORT_WORD,
    clause: /[:;,]$/,
  },
};

/** The pieces of a text between which a line may break; joined, they are the text. */
export function linePieces(text: string, language: Language): string[] {
  const pieces: string[] = [];
  for (const piece of BREAKING[language].cut(text)) {
    const last = pieces.at(-1);
    const held = last !== undefined && BREAKING[language].holds(last, piece);
    if (held) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Width of a text at size 1. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into as few lines as the width asks for, balanced.
 *
 * @returns undefined when it needs more than `most` lines, or a piece is wider than a line
 */
export function breakLines(text: string, language: Language, measure: Measure, width: number, most: number): string[] | undefined {
  const pieces = linePieces(text, language);
  for (let count = 1; count <= most; count++) {
    const lines = balanced(pieces, language, measure, width, count);
    if (lines) return lines;
  }
  return undefined;
}

/** The best way to set all pieces in exactly so many lines: least unevenness, clauses kept, no lost word at the end. */
function balanced(pieces: readonly string[], language: Language, measure: Measure, width: number, count: number): string[] | undefined {
  interface Way {
    cost: number;
    lines: string[];
  }
  const known = new Map<string, Way | undefined>();
  const from = (start: number, left: number): Way | undefined => {
    if (left === 0) return start === pieces.length ? { cost: 0, lines: [] } : undefined;
    const key = `${start}:${left}`;
    if (known.has(key)) return known.get(key);
    let best: Way | undefined;
    for (let end = start + 1; end <= pieces.length; end++) {
      const line = pieces.slice(start, end).join('').trimEnd();
      const length = measure(line);
      if (length > width) break;
      const rest = from(end, left - 1);
      if (!rest) continue;
      const cost = rest.cost + lineCost(line, 1 - length / width, end === pieces.length, count, language);
      if (!best || cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };
  return from(0, count)?.lines;
}

/** A title in two lines wants to break between its clauses; longer text rather to be even. */
function lineCost(line: string, slack: number, last: boolean, count: number, language: Language): number {
  const lost = last && BREAKING[language].lost(line);
  const clause = !last && BREAKING[language].clause.test(line);
  return slack ** 2 + (lost ? 1 : 0) - (clause ? (count > 2 ? 0.02 : 0.12) : 0);
}

export interface Step {
  size: number;
  most: number;
}

/** The first step at which the text fits, and its lines there. What fits at none is cut at a word, with an ellipsis: nothing runs over. */
export function fitLines(
  text: string,
  language: Language,
  measure: Measure,
  width: number,
  steps: readonly Step[],
): { size: number; lines: string[] } {
  for (const { size, most } of steps) {
    const lines = breakLines(text, language, measure, width / size, most);
    if (lines) return { size, lines };
  }
  const { size, most } = steps.at(-1)!;
  const pieces = linePieces(text, language);
  for (let kept = pieces.length - 1; kept > 0; kept--) {
    const cut = `${pieces
      .slice(0, kept)
      .join('')
      .trimEnd()
      .replace(/[，。；：、,;:]$/, '')}…`;
    const lines = breakLines(cut, language, measure, width / size, most);
    if (lines) return { size, lines };
  }
  return { size, lines: ['…'] };
}
