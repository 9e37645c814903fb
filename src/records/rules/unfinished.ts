import type { Rule } from '../content.ts';
import { around, texts } from '../texts.ts';

/**
 * What writers leave where something is still to come: 待补 at the end of a clause, not 等待补贴 or 有待核实; dots alone, which the check
 * itself prints for them.
 */
const UNFINISHED = /\b(?:TODO|TBD|TBC|FIXME|XXX+)\b|(?<![等有期对接看招优])待(?:补充?|定|核实?|查证?|译|写)(?!\p{Script=Han})|^\s*(?:…+|\.{3,})\s*$/u;

/** No text is published with a mark that it isn't finished. */
export const unfinished: Rule = ({ content, report }) => {
  for (const piece of texts(content)) {
    const match = UNFINISHED.exec(piece.text);
    if (match) report({ ...piece.place(), code: 'unfinished', params: { mark: match[0], around: around(piece.text, match.index, match[0].length) } });
  }
};
