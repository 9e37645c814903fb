import { isHttpUrl } from './primitives.ts';

/** Marks after which no address goes on: what stands behind them was pasted along. */
const TAIL = /[，。、；：？！（）《》“”"'<>].*$/u;
/** Words typed right behind the name of a file. */
const WORDS_BEHIND_FILE = /(?<=\.(?:s?html?|aspx?|jsp|php|pdf))\p{Script=Han}.*$/u;

/**
 * The address that somebody meant: without a tail, with https:// before it, and encoded where it was typed in Chinese. Undefined where
 * it isn't certain, as with a blank in it: a part of it may be missing.
 */
export function addressMeant(text: string): string | undefined {
  const half = text.trim().replace(/^([\s\S]*?https?)：/i, '$1:');
  const start = /https?:\//i.exec(half)?.index ?? 0;
  const [first = '', ...behind] = half
    .slice(start)
    .replace(/\s+(?=[#?])/g, '')
    .split(/\s+/);
  const cut = first
    .replace(TAIL, '')
    .replace(WORDS_BEHIND_FILE, '')
    .replace(/[.,;:]+$/, '')
    .replace(/^([^([]*)[)\]].*$/, '$1');
  if (cut === first && behind[0] !== undefined && /^(?!https?:)[\x21-\x7E]/i.test(behind[0])) return undefined;
  // Words or a part of the address, nobody knows.
  if (/[\w-]\p{Script=Han}+$/u.test(cut)) return undefined;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(cut) ? cut.replace(/^(https?):\/(?!\/)/i, '$1://') : `https://${cut}`;
  if (!URL.canParse(whole)) return undefined;
  const { href } = new URL(whole);
  return isHttpUrl(href) && href !== text ? href : undefined;
}
