/** The small parts that lists share: a grade's boxes, a large number, the arrow between two values, a swatch. */
import type { FormattedQuantity } from '../../i18n/format.ts';
import { SWATCH, WEAVES, type Region } from '../../model/weave.ts';
import type { NumberView } from '../../views/result.ts';
import type { SwatchView } from '../../views/swatch.ts';
import type { Draw } from './draw.ts';

/** Four boxes, as many filled as the grade, and words beside them. Air above and below the boxes: a drawing's edge can cut off a pixel. */
export function gradeMark<Node>(draw: Draw<Node>, level: number, text: string): Node {
  const filled = `M0 0${'h10v10h-10zm12 0'.repeat(level)}`;
  const boxes = `M${level * 12 + 0.5} .5${'h9v9h-9zm12 0'.repeat(4 - level)}`;
  return draw(
    'span',
    { class: 'grade', 'data-grade': level },
    ...(level > 0
      ? [
          draw(
            'svg',
            { viewBox: '0 -1 46 12', 'aria-hidden': 'true' },
            draw('path', { d: boxes }),
            draw('path', { class: 'grade-filled', d: filled }),
          ),
        ]
      : []),
    draw('span', {}, text),
  );
}

/** The arrow between before and after; screen readers get a word. */
export const arrow = <Node>(draw: Draw<Node>, word: string): Node =>
  draw(
    'span',
    { class: 'arrow-to' },
    draw('span', { class: 'visually-hidden' }, word),
    draw('svg', { viewBox: '0 0 16 10', 'aria-hidden': 'true' }, draw('path', { d: 'M0 5h15M11 1l4 4-4 4' })),
  );

/** What stands between two values: words, or an arrow. */
const link = <Node>(draw: Draw<Node>, between: string | undefined, word: string): Node =>
  between === undefined ? arrow(draw, word) : draw('span', { class: 'unit' }, between);

/** A quantity with its unit set smaller than its number. */
export function quantity<Node>(draw: Draw<Node>, { lead, number, unit, tail }: FormattedQuantity): Node[] {
  const after = unit + tail;
  return [
    ...(lead ? [draw('span', { class: 'unit' }, lead)] : []),
    draw('b', {}, number),
    ...(after ? [draw('span', { class: 'unit' }, after.replace(/^ /, '\u00a0'))] : []),
  ];
}

/** Words with one number in them, a range or a fraction, and no other digit or quotation: what stands before it, the number, and the rest. */
const WITH_ONE_NUMBER = /^([^\d‘“]*)(\d[\d.,]*(?:(?:%?[—–]|\/)\d[\d.,]*)?(?:[万亿]+| (?:m|b|tr)illion)?)([^\d‘“]*)$/;
/** A source's words for a change in the parts of a quantity, where they hold one number. */
export function saidQuantity(said: string): FormattedQuantity | undefined {
  const [, lead = '', number, tail = ''] = WITH_ONE_NUMBER.exec(said) ?? [];
  return number === undefined ? undefined : { lead, number, unit: '', tail, text: said };
}
/** What a source says of a change: a number in it is as large as any other. */
function inWords<Node>(draw: Draw<Node>, said: string): Node[] {
  const parts = saidQuantity(said);
  return parts ? quantity(draw, parts) : [draw('b', { class: 'in-words' }, said)];
}

/** The number of a result, large: in the colour of a gain only where it is one, and with its caveats. */
export function resultNumber<Node>(draw: Draw<Node>, { values, asSaid, between, gain, study }: NumberView, arrowWord: string): Node {
  // Two groups stand side by side, or one below the other: none is parted at the end of a line.
  const side = (value: FormattedQuantity, i: number) =>
    draw('span', { class: 'side' }, ...quantity(draw, value), ...(i < values.length - 1 ? [link(draw, between, arrowWord)] : []));
  const parts =
    asSaid !== undefined
      ? inWords(draw, asSaid)
      : between !== undefined
        ? values.map(side)
        : // An arrow leads to its value: it never ends a line.
          values.flatMap((value, i) =>
            i > 0 ? draw('span', { class: 'side' }, arrow(draw, arrowWord), ...quantity(draw, value)) : quantity(draw, value),
          );
  return draw('p', { class: `value ${gain ? 'gain' : study?.outcome ? 'scope no-gain' : 'scope'}` }, ...parts);
}

/** The number of a result in a line, without its caveats: callers show those beside it. */
export const inlineNumber = <Node>(draw: Draw<Node>, { values, asSaid, between }: NumberView, arrowWord: string): (Node | string)[] =>
  asSaid === undefined ? values.flatMap(({ text }, i) => [...(i > 0 ? [link(draw, between, arrowWord)] : []), text]) : [asSaid];

/** Whether a verdict without a value stands where the number does: it isn't repeated beside itself. */
const isSaid = ({ asSaid, study }: Pick<NumberView, 'asSaid' | 'study'>): boolean => study?.text.toLowerCase() === asSaid?.toLowerCase();

/** What stands beside a number in words: the study that it comes from, and its caveats. Here, since the browser writes it, too. */
export const notes = ({ asSaid, study, caveats: list }: Pick<NumberView, 'asSaid' | 'study' | 'caveats'>): string[] => [
  ...(study && !isSaid({ asSaid, study }) ? [study.text] : []),
  ...list,
];

/** The study that a number comes from, marked where it found no gain; nothing where none is known. */
export const studyPiece = <Node>(draw: Draw<Node>, name: string, { asSaid, study }: NumberView): Node[] =>
  study && !isSaid({ asSaid, study })
    ? [draw(name, { class: study.outcome ? 'study no-gain' : 'study', 'data-outcome': study.outcome?.id }, study.text)]
    : [];

/** What a reader must know with a number; nothing where there is nothing to say. */
export const caveatPiece = <Node>(
  draw: Draw<Node>,
  name: string,
  { caveats: list }: NumberView,
  joined: (items: readonly string[]) => string,
): Node[] => (list.length > 0 ? [draw(name, { class: 'caveat' }, joined(list))] : []);

/** Both, in this order. */
export const caveats = <Node>(draw: Draw<Node>, name: string, number: NumberView, joined: (items: readonly string[]) => string): Node[] => [
  ...studyPiece(draw, name, number),
  ...caveatPiece(draw, name, number, joined),
];

/** Facts in a line, each with the dot before it: where the line breaks, the box that holds them (`.dots`) cuts the dot off. */
export const dotted = <Node>(draw: Draw<Node>, facts: readonly string[], dot: string): Node[] =>
  facts.map((fact, i) => draw('span', {}, ...(i > 0 ? [draw('i', {}, dot)] : []), fact));

/** Ranges of numbers in a text, with the dash of Chinese, between what isn't one. */
const RANGES = /([\d.]+%?—[\d.]+%?)/;
/** The pieces of a title between which a line may break. */
export const titlePieces = <Node>(draw: Draw<Node>, pieces: readonly string[]): (Node | string)[] =>
  pieces.flatMap((piece, i) => {
    // A browser breaks after a dash, with or without permission.
    const parts = piece.split(RANGES).map((part, j) => (j % 2 ? draw('span', { class: 'unbroken' }, part) : part));
    return i > 0 ? [draw('wbr', {}), ...parts] : parts;
  });

/** The weaves that a page's swatches are filled with, once a page: one pattern a weave and sector. */
export const swatchDefs = <Node>(draw: Draw<Node>, sectors: readonly string[]): Node =>
  draw(
    'svg',
    { class: 'svg-defs', width: 0, height: 0, 'aria-hidden': 'true' },
    ...sectors.flatMap((sector) =>
      (Object.keys(WEAVES) as Region[]).map((region) => {
        const { width, height, raised } = WEAVES[region];
        const d = raised.map(([x, y]) => `M${x} ${y}h.875v.875h-.875z`).join('');
        return draw(
          'pattern',
          { id: `${region}-${sector}`, width, height, patternUnits: 'userSpaceOnUse' },
          draw('path', { class: `thread ${sector} ${region}`, d }),
        );
      }),
    ),
  );

/** A case's swatch. Its page needs the weaves (SwatchDefs). Decoration: the facts stand beside it. */
export const swatch = <Node>(draw: Draw<Node>, { sector, regions }: SwatchView): Node =>
  draw(
    'svg',
    { class: `swatch ${sector}`, viewBox: `0 0 ${SWATCH.columns} ${SWATCH.rows}`, 'aria-hidden': 'true' },
    ...regions.map(({ region, path }) => draw('path', { fill: `url(#${region}-${sector})`, d: path })),
  );
