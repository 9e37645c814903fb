import { isHttpUrl } from './primitives.ts';

/** Marks and blanks after which no address goes on: what stands behind them was pasted along. */
const TAIL = /[\s，。、；：？！（）《》“”"'<>].*$/u;

/** The address that somebody meant: without a tail, with https:// before it, and encoded where it was typed in Chinese. */
export function addressMeant(text: string): string | undefined {
  const cut = text
    .trim()
    .replace(TAIL, '')
    .replace(/[.,;:)\]]+$/, '');
  const whole = /^[a-z][a-z\d+.-]*:/i.test(cut) ? cut.replace(/^(https?):\/(?!\/)/i, '$1://') : `https://${cut}`;
  if (!URL.canParse(whole)) return undefined;
  const { href } = new URL(whole);
  return isHttpUrl(href) && href !== text ? href : undefined;
}
