/** What a character is that no text of ours may hold. */
export type RefusedKind = 'lost' | 'control' | 'lineEnd' | 'unseen' | 'private' | 'blank' | 'radical' | 'compatibility' | 'decomposed';

export interface RefusedCharacter {
  /** Where it begins in the text, in UTF-16 code units. */
  index: number;
  /** The character, or the letter with its marks. */
  text: string;
  /** U+200B, or several joined by blanks. */
  name: string;
  kind: RefusedKind;
  /** What most likely was meant; '' where it is only to be deleted, undefined where nobody can tell. */
  instead: string | undefined;
}

const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029]/u;
/**
 * Format characters (Unicode's Cf: zero-width, bidi controls, tags, soft hyphen), selectors of variants, and letters that are drawn
 * as nothing.
 */
const UNSEEN = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const PRIVATE = /[\p{Co}\uFDD0-\uFDEF\p{Cs}]/u;
const BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const RADICAL = /[\u2E80-\u2FDF]/u;
/** Blanks that keep words on one line. Between words and numbers of a sentence they do no harm. */
const KEEPING_BLANK = /[\u00A0\u2009\u202F]/u;
const BEFORE_KEEPING_BLANK = /[\p{Script=Latin}\p{Nd}%.,;)’”]$/u;
const AFTER_KEEPING_BLANK = /^[\p{Script=Latin}\p{Nd}(“‘$£€&–]/u;
/**
 * Compatibility characters of Unicode that are written on purpose: Chinese punctuation (GB/T 15834), the ellipsis and other marks
 * among General Punctuation, superscripts, fractions, Roman and circled numerals, degrees, trade marks, and Latin-1.
 */
const WANTED =
  /[！（），：；？｜\u0080-\u00FF\u2016-\u2049\u2070-\u209C\u2103\u2109\u2116\u2122\u2150-\u2188\u2460-\u249B\u3251-\u325F\u32B1-\u32BF]/u;
/** Where the compatibility form isn't what is meant: exponents would be lost, a hyphen and a range are written with other marks. */
const MEANT: Record<string, string> = { '㎡': 'm²', '㎥': 'm³', '㎢': 'km²', '\u2011': '-', '～': '—' };
const HAN_BEFORE = /[\p{Script=Han}，。、；：？！）”》]$/u;
const HAN_AFTER = /^[\p{Script=Han}，。、；：？！（“《]/u;
const EMOJI_BEFORE = /[\p{Emoji}\uFE0F\u{1F3FB}-\u{1F3FF}]$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

const nameOf = (text: string): string =>
  [...text].map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** What may be one: neither ASCII, nor Han, nor the marks that Chinese and English use most. A letter and the marks upon it are one. */
const SUSPECT = /\r(?!\n)|\p{L}\p{M}+|[^\t\n\r\x20-\x7E\u4E00-\u9FFF，。、；：？！（）《》“”‘’—–·…]/gu;

/**
 * Finds the characters that no text of ours may hold, since they can't be seen, look like another one, or stand for one that was
 * lost. Search, comparisons and readers' eyes would take them for something else.
 *
 * @param text a whole file, or a value whose escapes have been read
 */
export function refusedCharacters(text: string): RefusedCharacter[] {
  const found: RefusedCharacter[] = [];
  for (const { 0: match, index } of text.matchAll(SUSPECT)) {
    const kind = kindOf(match, text, index);
    if (!kind) continue;
    // A letter that a selector follows is good; the selector isn't.
    const shift = kind === 'unseen' ? match.search(UNSEEN) : 0;
    const next = {
      index: index + shift,
      text: match.slice(shift),
      name: nameOf(kind === 'unseen' ? [...match].filter((char) => UNSEEN.test(char)).join('') : match),
      kind,
      instead:
        shift > 0
          ? ''
          : insteadOf(match, kind, text.slice(Math.max(0, index - 40), index), text.slice(index + match.length, index + match.length + 4)),
    };
    const last = found.at(-1);
    // A word in full-width letters is one slip.
    if (last?.kind === 'compatibility' && kind === 'compatibility' && last.index + last.text.length === index) {
      found[found.length - 1] = {
        ...last,
        text: last.text + match,
        name: `${last.name} ${next.name}`,
        instead: ((last.instead ?? last.text) + (next.instead ?? match)).replace('--', '——'),
      };
    } else found.push(next);
  }
  return found;
}

function kindOf(char: string, text: string, index: number): RefusedKind | undefined {
  if (char === '\uFFFD' || char === '\uFFFC') return 'lost';
  if (char === '\r') return 'lineEnd';
  if (CONTROL.test(char)) return 'control';
  const [before, after] = [text.slice(Math.max(0, index - 4), index), text.slice(index + char.length, index + char.length + 4)];
  if (UNSEEN.test(char) && [...char].length === 1) {
    // An emoji may ask to be drawn in colour, and be joined with another.
    if (char === '\uFE0F' && EMOJI_BEFORE.test(before)) return undefined;
    return char === '\u200D' && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after) ? undefined : 'unseen';
  }
  if (PRIVATE.test(char)) return 'private';
  if (BLANK.test(char)) return KEEPING_BLANK.test(char) && BEFORE_KEEPING_BLANK.test(before) && AFTER_KEEPING_BLANK.test(after) ? undefined : 'blank';
  if (RADICAL.test(char)) return 'radical';
  if (WANTED.test(char) && char.length === 1) return undefined;
  if ([...char].length > 1) {
    // Letters with selectors of variants come here, too.
    if (UNSEEN.test(char)) return 'unseen';
    return char.normalize('NFC') === char ? undefined : 'decomposed';
  }
  return char.normalize('NFKC') === char ? undefined : 'compatibility';
}

/** @param before, after the text around it */
function insteadOf(char: string, kind: RefusedKind, before: string, after: string): string | undefined {
  switch (kind) {
    case 'unseen':
      return char.replace(new RegExp(UNSEEN, 'gu'), '');
    case 'blank':
      // At the beginning of a line it may be indentation that counts.
      if (char !== '\u3000') return HAN_BEFORE.test(before) && HAN_AFTER.test(after) ? '' : ' ';
      return /(^|\n)\s*$/.test(before) ? '  ' : '';
    case 'decomposed':
      return char.normalize('NFC');
    case 'radical':
    case 'compatibility': {
      const known = MEANT[char] ?? char.normalize('NFKC');
      return known === char ? undefined : known;
    }
    default:
      return undefined;
  }
}

/** A text with its refused characters replaced by what was meant, so that the rest of it can be checked. */
export function withoutRefused(text: string, refused: readonly RefusedCharacter[]): string {
  // A file of old has no other line ends; in one that has, a lone one is a slip.
  const lineEnd = text.includes('\n') ? '' : '\n';
  let [end, clean] = [0, ''];
  for (const { index, text: char, kind, instead } of refused) {
    clean += text.slice(end, index) + (kind === 'lineEnd' ? lineEnd : (instead ?? (kind === 'control' ? ' ' : char)));
    end = index + char.length;
  }
  return clean + text.slice(end);
}

/** What the message of a refused character needs, but for the corrected line. */
export const asParams = ({ name, kind, text: char, instead }: RefusedCharacter) => ({ name, kind, char, instead });
