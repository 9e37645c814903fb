import type { Text } from '../../views/text.ts';
import type { Draw } from './draw.ts';

/**
 * Running text out of a view: words, links, dates, and notes of less weight.
 *
 * @param withBase makes an address of a view one of the page
 */
export const richText = <Node>(draw: Draw<Node>, text: Text, withBase: (address: string) => string): (Node | string)[] =>
  text.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('href' in piece) return draw('a', { class: piece.term && 'term', href: withBase(piece.href) }, piece.text);
    if ('date' in piece) return draw('time', { datetime: piece.date }, piece.text);
    return draw('span', { class: 'secondary' }, piece.note);
  });
