/**
 * Where everything stands on a card: the band of swatches, then kind and place, the title, the number with who says it
 * and its grade, and the site at the foot. Sizes go down by steps until the words fit; nothing is ever cut off by an edge.
 */
import { pathData } from '../../model/weave.ts';
import { SIZES, type Card, type CardFigure, type CardShape } from './card.ts';
import { bandHeight } from './swatch-svg.ts';
import type { Drawing } from './drawing.ts';
import type { Weight } from './fonts.ts';
import { fitLines, type Step } from './lines.ts';
import { Pen } from './pen.ts';
import { drawBar } from './bar.ts';
import { drawValue } from './value.ts';

/** What a grade rests on: in small letters, so far below the grade. */
interface GradeNote {
  size: number;
  below: number;
}

interface CardLayout {
  margin: number;
  kicker: { y: number; size: number } | undefined;
  /** Where a title begins; its last line ends above `until`. */
  title: { top: number; steps: Step[] };
  /** A title with no number under it has room. */
  alone: { top: number; steps: Step[] };
  lead: { steps: Step[]; gap: number };
  figure: { rule: number | undefined; value: number; metric: number; attribution: number; sizes: number[]; small: number; note: GradeNote };
  foot: { y: number; size: number; mark: number };
}

const WIDE: CardLayout = {
  margin: 64,
  kicker: { y: 166, size: 23 },
  title: {
    top: 178,
    steps: [
      { size: 60, most: 1 },
      { size: 52, most: 2 },
      { size: 48, most: 2 },
      { size: 44, most: 2 },
      { size: 40, most: 2 },
      { size: 34, most: 3 },
      { size: 30, most: 3 },
    ],
  },
  alone: {
    top: 190,
    steps: [
      { size: 76, most: 1 },
      { size: 64, most: 1 },
      { size: 56, most: 2 },
      { size: 48, most: 2 },
      { size: 42, most: 3 },
    ],
  },
  lead: {
    gap: 30,
    steps: [
      { size: 30, most: 2 },
      { size: 28, most: 3 },
      { size: 26, most: 3 },
      { size: 24, most: 3 },
      { size: 22, most: 3 },
    ],
  },
  figure: {
    rule: 352,
    value: 462,
    metric: 511,
    attribution: 545,
    sizes: [104, 92, 80, 70, 62, 54, 48, 42, 36, 30, 26, 22],
    small: 23,
    note: { size: 18, below: 27 },
  },
  foot: { y: 568, size: 22, mark: 32 },
};

/** On a square card, between title and number: two bars, or, where nothing is to be drawn, a larger number. In pixels. */
const MIDDLE = { above: 26, below: 22, bar: 30, least: 16, air: 6, larger: [132, 120, 108, 96, 84, 72] };

const SQUARE: CardLayout = {
  margin: 36,
  kicker: undefined,
  title: {
    top: 160,
    steps: [
      { size: 56, most: 1 },
      { size: 48, most: 2 },
      { size: 42, most: 3 },
      { size: 36, most: 4 },
      { size: 32, most: 4 },
      { size: 28, most: 5 },
    ],
  },
  alone: {
    top: 160,
    steps: [
      { size: 64, most: 1 },
      { size: 52, most: 2 },
      { size: 46, most: 2 },
      { size: 40, most: 3 },
      { size: 34, most: 4 },
    ],
  },
  lead: {
    gap: 22,
    steps: [
      { size: 26, most: 4 },
      { size: 23, most: 5 },
      { size: 21, most: 5 },
      { size: 19, most: 6 },
    ],
  },
  figure: {
    rule: undefined,
    value: 458,
    metric: 498,
    attribution: 525,
    sizes: [60, 56, 48, 42, 36, 32, 28, 24, 20],
    small: 21,
    note: { size: 15, below: 22 },
  },
  foot: { y: 540, size: 21, mark: 30 },
};

/** How many cases have each grade, in a row above the foot, where the words leave room. */
const COUNTS = { rule: 468, gap: 20, number: 516, name: 547, size: 36, small: 20 };

/** What a study found that is no gain, between what was measured and who says so; what stands above makes room. */
const VERDICT = { size: 26, room: 34, below: 1 };

/** The site's name beside its mark and a grade. */
const NAME_SIZES = [19, 17, 15, 13];

const DOT = ' · ';
const LEADING = { title: 1.22, lead: 1.5 };

/** On a wide card, above the grade at the right of the number. */
const SIDE_BARS = { width: 380, top: 366, height: 18, air: 3 };

/** Lays a card out in a shape. */
export function layoutCard(card: Card, shape: CardShape): Drawing {
  const { width, height } = SIZES[shape];
  const layout = shape === 'wide' ? WIDE : SQUARE;
  const pen = new Pen(card.language);
  const { margin } = layout;
  const inner = width - 2 * margin;
  pen.shape({ d: pathData([{ x: 0, y: bandHeight(shape), width, height: 1 }]), fill: 'border' });
  if (layout.kicker) {
    const sizes = [layout.kicker.size, 20, 18];
    const whole = card.kicker.join(DOT);
    const fits = pen.width(whole, sizes.at(-1)!, 400) <= inner;
    line(pen, fits ? whole : card.kicker.toSpliced(1, 1).join(DOT), margin, layout.kicker.y, inner, sizes, 400, 'text-secondary');
  }

  const room = card.figure ? layout.title : layout.alone;
  let y = room.top;
  const title = fit(card, card.title, 700, inner, room.steps);
  for (const text of title.lines) pen.text(text, margin, (y += title.size * LEADING.title), title.size, 700, 'text');
  if (card.lead !== undefined) {
    const above = shape === 'wide' && card.counts ? fitLead(card, layout, y, COUNTS.rule - COUNTS.gap, inner) : undefined;
    const lead =
      above ?? fitLead(card, layout, y, layout.foot.y - COUNTS.gap, inner) ?? fit(card, card.lead, 400, inner, layout.lead.steps.slice(-1));
    y += layout.lead.gap - lead.size * (LEADING.lead - 1);
    for (const text of lead.lines) pen.text(text, margin, (y += lead.size * LEADING.lead), lead.size, 400, 'text-secondary');
    if (above && card.counts) drawCounts(pen, card.counts, margin, inner);
  }
  if (card.figure) drawFigure(pen, card, card.figure, layout, shape, inner, y);
  drawFoot(pen, card, layout, shape);
  return { width, height, language: card.language, texts: pen.texts, shapes: pen.shapes };
}

/** The lead in the largest size at which all of it stands above a line; undefined when it doesn't at any. */
function fitLead(card: Card, layout: CardLayout, top: number, until: number, width: number) {
  const steps = layout.lead.steps.map(({ size, most }) => {
    const lines = Math.floor((until - top - layout.lead.gap + size * (LEADING.lead - 1)) / (size * LEADING.lead));
    return { size, most: Math.min(most, lines) };
  });
  const lead = fit(card, card.lead!, 400, width, steps);
  return lead.lines.join('').endsWith('…') && !card.lead!.endsWith('…') ? undefined : lead;
}

function fit(card: Card, text: string, weight: Weight, width: number, steps: readonly Step[]) {
  const pen = new Pen(card.language);
  return fitLines(text, card.language, (part) => pen.width(part, 1, weight), width, steps);
}

/** One line in the largest of some sizes at which it fits; cut at a word when it fits in none. Gives its right end. */
function line(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  width: number,
  sizes: readonly number[],
  weight: Weight,
  colour: 'text' | 'text-secondary' | 'gain' | 'no-gain',
): number {
  const steps = sizes.map((size) => ({ size, most: 1 }));
  const { size, lines } = fitLines(text, pen.language, (part) => pen.width(part, 1, weight), width, steps);
  return pen.text(lines[0]!, x, y, size, weight, colour);
}

function drawFigure(pen: Pen, card: Card, figure: CardFigure, layout: CardLayout, shape: CardShape, inner: number, titleEnd: number): void {
  const { margin, figure: places } = layout;
  const up = figure.verdict === undefined ? 0 : VERDICT.room;
  const at = { ...places, value: places.value - up, metric: places.metric - up };
  if (at.rule !== undefined) pen.shape({ d: pathData([{ x: margin, y: at.rule, width: inner, height: 1 }]), fill: 'border' });
  const right = margin + inner;
  // On the wide card the grade stands at the right of the number, on the square one at the foot.
  const gradeWidth = shape === 'wide' && card.grade ? pen.gradeWidth(card.grade.name, card.grade.boxes, at.small) : 0;
  const note = (shape === 'wide' && card.grade?.note) || '';
  const noteWidth = pen.width(note, at.note.size, 400);
  const bars = figure.bars ?? [];
  const barsWidth = shape === 'wide' && bars.length > 0 ? SIDE_BARS.width : 0;
  const taken = Math.max(gradeWidth, noteWidth, barsWidth);
  const sizes =
    shape === 'square' ? fillMiddle(pen, figure, { left: margin, width: inner, top: titleEnd + MIDDLE.above, value: at.value }, at.sizes) : at.sizes;
  drawValue(pen, figure, margin, at.value, inner - (taken > 0 ? taken + 40 : 0), sizes);
  // Below bars of the same width they begin where these do.
  const beside = (own: number) => (barsWidth > 0 ? right - taken : right - own);
  const gradeLine = barsWidth > 0 ? places.value : at.value;
  if (shape === 'wide' && card.grade)
    pen.grade(card.grade.name, card.grade.boxes, beside(gradeWidth), gradeLine - (note === '' ? 0 : at.note.below), at.small);
  if (note !== '') pen.text(note, beside(noteWidth), gradeLine, at.note.size, 400, 'text-secondary');
  if (barsWidth > 0) drawBars(pen, figure, { left: right - taken, width: taken, top: SIDE_BARS.top, height: SIDE_BARS.height, air: SIDE_BARS.air });
  // What the number counts is never cut: words too long for one line take two, closer together.
  const small = [at.small, at.small - 2, at.small - 4];
  const metric = fit(card, figure.metric, 400, inner, [
    ...small.map((size) => ({ size, most: 1 })),
    { size: at.small - 4, most: 2 },
    { size: at.small - 6, most: 2 },
  ]);
  const [first = '', second] = metric.lines;
  if (second === undefined) pen.text(first, margin, at.metric, metric.size, 400, 'text');
  else [first, second].forEach((text, i) => pen.text(text, margin, at.metric + (i * 2 - 1) * 10, metric.size, 400, 'text'));
  if (figure.verdict !== undefined)
    line(pen, figure.verdict, margin, places.metric + VERDICT.below, inner, [VERDICT.size, 23, 20, 18], 700, 'no-gain');
  // Nor are its caveats and who says it: two small lines, where the metric has taken one.
  const smaller = [at.small - 1, at.small - 3, at.small - 5, at.small - 7];
  const steps =
    second === undefined ? [...smaller.map((size) => ({ size, most: 1 })), { size: at.small - 7, most: 2 }] : [{ size: at.small - 7, most: 1 }];
  const attribution = fit(card, [...(figure.caveats ?? []), figure.attribution].join(DOT), 400, inner, steps);
  const top = at.attribution + (second !== undefined ? 4 : attribution.lines.length > 1 ? -8 : 0);
  attribution.lines.forEach((text, i) => pen.text(text, margin, top + i * 17, attribution.size, 400, 'text-secondary'));
}

/** Draws the bars of a figure in the middle of a square card, where they have room; gives the sizes in which its number may stand. */
function fillMiddle(
  pen: Pen,
  figure: CardFigure,
  { left, width, top, value }: { left: number; width: number; top: number; value: number },
  sizes: number[],
): number[] {
  if ((figure.bars ?? []).length === 0) return [...MIDDLE.larger.filter((size) => value - size * 0.75 >= top), ...sizes];
  const room = value - sizes[0]! * 0.75 - MIDDLE.below - top;
  const height = Math.min(MIDDLE.bar, Math.floor((room - MIDDLE.air) / 2));
  if (height < MIDDLE.least) return sizes;
  const first = value - sizes[0]! * 0.75 - MIDDLE.below - 2 * height - MIDDLE.air;
  drawBars(pen, figure, { left, width, top: first, height, air: MIDDLE.air });
  return sizes;
}

/** Both values of a figure, one below the other, on one scale. */
function drawBars(
  pen: Pen,
  { bars = [], gain, verdict }: CardFigure,
  { left, width, top, height, air }: { left: number; width: number; top: number; height: number; air: number },
): void {
  const after = gain ? 'gain' : verdict === undefined ? 'text' : 'no-gain';
  bars.forEach((bar, i) => {
    const y = Math.round(top + i * (height + air));
    drawBar(
      pen,
      bar,
      (from, to) => ({ x: left + from * width, y, width: (to - from) * width, height }),
      bar.side === 'before' ? 'thread-pale' : after,
    );
  });
}

function drawCounts(pen: Pen, counts: NonNullable<Card['counts']>, margin: number, inner: number): void {
  pen.shape({ d: pathData([{ x: margin, y: COUNTS.rule, width: inner, height: 1 }]), fill: 'border' });
  counts.forEach(({ grade, count, name }, i) => {
    const x = margin + (i * inner) / counts.length;
    const end = pen.text(count, x, COUNTS.number, COUNTS.size, 700, 'text');
    pen.grade('', grade, end + 16, COUNTS.number, COUNTS.small + 2);
    line(pen, name, x, COUNTS.name, inner / counts.length - 20, [COUNTS.small, COUNTS.small - 2], 400, 'text-secondary');
  });
}

function drawFoot(pen: Pen, card: Card, layout: CardLayout, shape: CardShape): void {
  const { width, height } = SIZES[shape];
  const { margin, foot } = layout;
  const middle = foot.y + (height - foot.y) / 2;
  const baseline = middle + foot.size * 0.36;
  pen.shape({ d: pathData([{ x: 0, y: foot.y, width, height: height - foot.y }]), fill: 'page' });
  pen.shape({ d: pathData([{ x: 0, y: foot.y, width, height: 1 }]), fill: 'border' });
  if (shape === 'square' && card.grade) {
    const { note } = layout.figure;
    const half = card.grade.note === undefined ? 0 : note.below / 2;
    pen.grade(card.grade.short, card.grade.boxes, margin, baseline - half, foot.size);
    if (card.grade.note !== undefined) pen.text(card.grade.note, margin, baseline + half, note.size, 400, 'text-secondary');
    pen.mark(width - margin - foot.mark, middle - foot.mark / 2, foot.mark);
    const end = margin + Math.max(pen.gradeWidth(card.grade.short, card.grade.boxes, foot.size), pen.width(card.grade.note ?? '', note.size, 400));
    const room = width - margin - foot.mark - 10;
    const size = NAME_SIZES.find((small) => room - pen.width(card.site.name, small, 700) >= end + 16);
    if (size !== undefined) pen.text(card.site.name, room - pen.width(card.site.name, size, 700), baseline, size, 700, 'text');
    return;
  }
  pen.mark(margin, middle - foot.mark / 2, foot.mark);
  const end = line(pen, card.site.name, margin + foot.mark + 14, baseline, width - 2 * margin - foot.mark - 14, [foot.size], 700, 'text');
  if (shape === 'square') return;
  const size = foot.size - 3;
  const beside = card.site.address ?? card.site.tagline;
  const x = width - margin - pen.width(beside, size, 400);
  if (x > end + 40) pen.text(beside, x, baseline, size, 400, 'text-secondary');
}
