import { strings } from '../../i18n/index.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { RulersView, RulerView } from '../../views/pictures/rulers.ts';
import { plainText } from '../../views/text.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** In parts of the words' size: the number of a bar, small words, and from line to line. */
const NUMBER = 1.5;
const SMALL = 0.82;
const LEADING = 1.35;
/** Rows below the bars: words at a tick, then those at both ends of the scale. */
const AXIS = { tick: 1.2, ends: 2.5, height: 3.1 };
/** A bar at least and at most. */
const BAR = { least: 2, most: 7 };

/** Draws what was reported as bars on one scale, which ends at the target, and tells below them what measures something else. */
export function drawRulers(pen: Pen, view: RulersView, area: SheetArea): void {
  const { goal, rulers, sentence } = view;
  const { left, top, width, bottom } = area;
  const { colon, dot } = strings(pen.language);
  // As large as leaves room for a bar that is seen.
  const sizes = [1.7, 1.6, 1.5, 1.35, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7, 0.62].map((share) => area.text * share);
  const wrapped = (words: string, size: number, weight: 400 | 700, room = width) =>
    fitLines(words, pen.language, (part) => pen.width(part, 1, weight), room, [{ size, most: 4 }]).lines;
  const foot = (size: number) => [
    ...wrapped(`${goal.year}${colon}${goal.measure}${dot}${namesOf(goal)}`, size * SMALL, 400),
    ...(sentence ? wrapped(plainText(sentence), size * SMALL, 400) : []),
  ];
  /** Beside the number, or in long words above it. */
  const headOf = ({ year, measure, number }: RulerView, size: number) => {
    const beside = wrapped(year + colon + measure, size, 700, width - pen.width(number.text, size * NUMBER, 700) - size);
    return beside.length <= 2 && !beside.at(-1)!.endsWith('…') ? beside : [...wrapped(year + colon + measure, size, 700), NUMBER_ALONE];
  };
  const heads = (size: number) =>
    rulers.reduce((sum, ruler) => sum + headOf(ruler, size).reduce((high, line) => high + lineOf(line), 1) * size * LEADING, 0);
  const tickOf = ({ number, who }: RulerView['ticks'][number]) =>
    `${pictureStrings(pen.language).rulers.also}${colon}${number}${dot}${who.map(({ text: name }) => name).join(dot)}`;
  const end = `${goal.year}${colon}${goal.number.text}`;
  /** Whether what stands in one line has room. */
  const inLine = (size: number) =>
    pen.width(end, size, 700) + size * 2 <= width &&
    rulers.every(
      ({ number, ticks }) =>
        pen.width(number.text, size * NUMBER, 700) <= width &&
        ticks.every((tick) => pen.width(tickOf(tick), size * SMALL, 400) <= width - size * 0.5),
    );
  const fixed = (size: number) => heads(size) + AXIS.height * size + foot(size).length * size * SMALL * LEADING;
  const text = sizes.find((size) => inLine(size) && fixed(size) + Math.max(1, rulers.length) * BAR.least * size <= bottom - top) ?? sizes.at(-1)!;
  const height = Math.min(BAR.most * text, (bottom - top - fixed(text)) / Math.max(1, rulers.length));
  let y = top;
  for (const ruler of rulers) {
    const head = headOf(ruler, text);
    const { number } = ruler;
    for (const line of head) {
      y += text * LEADING * lineOf(line);
      if (line !== NUMBER_ALONE) pen.text(line, left, y - text * 0.3, text, 700, 'text');
    }
    pen.text(number.text, left + width - pen.width(number.text, text * NUMBER, 700), y - text * 0.3, text * NUMBER, 700, 'text');
    pen.text(namesOf(ruler), left, (y += text * LEADING) - text * 0.35, text * SMALL, 400, 'text-secondary');
    drawBar(pen, ruler, { x: left, y: Math.round(y), width, height: Math.round(height) });
    y += height;
    for (const tick of ruler.ticks) {
      const said = tickOf(tick);
      const wide = pen.width(said, text * SMALL, 400);
      const x = Math.min(left + width * tick.at - wide / 2, left + width - wide - text * 0.4);
      pen.text(said, Math.max(left, x), y + text * AXIS.tick, text * SMALL, 400, 'text');
    }
  }
  const axis = y + text * AXIS.ends;
  pen.text('0', left, axis, text, 400, 'text');
  pen.text(end, left + width - pen.width(end, text, 700), axis, text, 700, 'text');
  pen.shape({
    d: `M${left + width} ${Math.round(top + heads(text) / Math.max(1, rulers.length) - text * 0.2)}V${Math.round(y + text * 1.4)}`,
    stroke: 'text',
    strokeWidth: 4,
    dash: '10 7',
  });
  y += text * AXIS.height;
  for (const line of foot(text)) pen.text(line, left, (y += text * SMALL * LEADING), text * SMALL, 400, 'text-secondary');
}

/** The line of a number that has one to itself. */
const NUMBER_ALONE = '';
const lineOf = (line: string): number => (line === NUMBER_ALONE ? NUMBER : 1);
const namesOf = ({ who }: Pick<RulerView, 'who'>): string => who.map(({ text }) => text).join(' · ');

/** The frame is the whole scale; both numbers that were reported are marked. */
function drawBar(pen: Pen, { length, ticks }: RulerView, bar: Rectangle): void {
  const { x, y, width, height } = bar;
  pen.shape({ d: `M${x} ${y}h${width}v${height}h-${width}z`, stroke: 'border', strokeWidth: 2 });
  const filled = { ...bar, width: width * length };
  pen.shape({ d: pathData([filled]), fill: 'thread-pale' });
  for (const at of [length, ...ticks.map((tick) => tick.at)])
    pen.shape({ d: pathData([{ x: x + width * at - 2, y: y - 4, width: 4, height: height + 10 }]), fill: 'text' });
}
