import { pictureStrings } from '../../i18n/pictures.ts';
import type { Band } from '../../model/disclosure.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { ClothBandView, ClothView } from '../../views/pictures/unfinished-cloth.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';
import { drawKeys, keyLines, keysHeight } from './sheet-keys.ts';

/** Parts of a thread's place that it covers: woven in, and bare. */
const COVER = { woven: 0.8, bare: 0.16 };
/** Threads narrower than this lie on whole pixels, with a gap of one; where there are none for them, they touch. */
const CLOSE = 6;
/** Parts of a band's height: of one whose label stands above it, and of one beside it. */
const STACKED = { label: 0.46, cells: 0.44 };
const BESIDE = { label: 0.14, cells: 0.72 };
/** Of the band that the title tells of: how much larger its count is, how much higher it is, and how much room stands above it, in parts of a band's height. */
const FINDING = { size: 2.6, high: 1.4, above: { tall: 0.55, low: 0.3 } };

/** On a sheet that isn't tall only what leads to the finding: it is seen small, in a list of messages. */
const LEADING: readonly Band[] = ['effect', 'comparator', 'measurer'];

/** Where threads lie: the first one's left edge, and from one to the next. */
interface Warp {
  from: number;
  pitch: number;
}

/** Draws the key, then the bands from top to bottom, each with its label and its count. */
export function drawCloth(pen: Pen, { bands: all, threads }: ClothView, { left, top, width, bottom, text: words, stacked: tall }: SheetArea): void {
  // Labels stand above the bands where these are too narrow for words beside them.
  const stacked = tall || width < 2 * (bottom - top);
  const bands = tall ? all : all.filter(({ id, finding }) => finding || LEADING.includes(id));
  const text = stacked ? words : words * 0.86;
  const { keys: names, of: ofAll, rows, thread } = pictureStrings(pen.language).cloth;
  const keySize = text * 0.9;
  const keys = keyLines(
    pen,
    [
      { words: thread },
      { words: names.given, fill: 'action', cover: COVER.woven },
      { words: names.notGiven, fill: 'thread-pale', cover: COVER.bare },
      ...(bands.length < all.length ? [{ words: rows(bands.length, all.length) }] : []),
    ],
    width,
    keySize,
  );
  const from = top - words * 0.45;
  drawKeys(pen, keys, { left, top: from, size: keySize });
  const first = from + keysHeight(keys, keySize) + text * 0.4;
  const above = tall ? FINDING.above.tall : FINDING.above.low;
  const findings = bands.filter(({ finding }) => finding).length;
  const height = (bottom - first) / (bands.length + findings * (above + FINDING.high - 1));
  const countSize = stacked ? text * 1.35 : text * 1.2;
  const label = { size: text, width: Math.max(...bands.map(({ name, finding }) => pen.width(name, text, finding ? 700 : 400))) + text };
  const outOf = { text: ` ${ofAll(threads.length)}`, size: text * 0.8 };
  const ofWidth = pen.width(outOf.text, outOf.size, 400);
  const countWidth = pen.width(String(threads.length), countSize, 700) + ofWidth + text * 0.3;
  const start = Math.round(stacked ? left : left + label.width);
  const room = left + width - (tall ? 0 : countWidth) - start;
  // Narrow threads lie on whole pixels, so that there is the same gap between all.
  const exact = room / Math.max(1, threads.length);
  const warp = { from: start, pitch: exact < CLOSE && exact > 2 ? Math.floor(exact) : exact };
  const right = left + width;
  let next = first;
  bands.forEach((band) => {
    const { id, name, count, finding } = band;
    const row = all.indexOf(band);
    const y = finding ? next + height * above : next;
    const own = finding ? height * FINDING.high : height;
    next = y + own;
    const size = finding ? countSize * FINDING.size : countSize;
    const counted = id === 'effect' ? 0 : ofWidth;
    const parts = stacked ? STACKED : BESIDE;
    // A higher band is higher in its threads alone.
    const cells = { y: Math.round(y + height * parts.label), height: Math.round(own - height * (1 - parts.cells)) };
    const labelBase = stacked ? cells.y - text * (finding ? 0.62 : 0.34) : cells.y + cells.height / 2 + text * 0.36;
    const countBase = tall ? labelBase : cells.y + cells.height / 2 + size * 0.36;
    pen.text(name, left, labelBase, text, finding ? 700 : 400, 'text');
    if (counted > 0) pen.text(outOf.text, right - counted, countBase, outOf.size, 400, 'text-secondary');
    pen.text(String(count), right - counted - pen.width(String(count), size, 700), countBase, size, 700, 'text');
    const woven = threads.map((thread) => thread.woven[row] ?? false);
    drawBand(pen, woven, { ...warp, ...cells }, finding);
  });
}

/** The threads of a band, woven or bare; the one that the title tells of in a frame. */
function drawBand(
  pen: Pen,
  woven: readonly boolean[],
  { from, pitch, y, height }: Warp & Pick<Rectangle, 'y' | 'height'>,
  finding: ClothBandView['finding'],
): void {
  const place = (i: number, cover: number): Rectangle => ({ x: from + (i + (1 - cover) / 2) * pitch, y, width: pitch * cover, height });
  const wovenAt = (i: number): Rectangle => {
    if (pitch >= CLOSE) return place(i, COVER.woven);
    return Number.isInteger(pitch) ? { ...place(i, 1), width: pitch - 1 } : place(i, 1);
  };
  /** Where threads touch, a run of them is one rectangle: between many there would be pale seams. */
  const joined = (rectangles: readonly Rectangle[]): Rectangle[] =>
    rectangles.reduce<Rectangle[]>((runs, one) => {
      const last = runs.at(-1);
      if (last && Math.abs(last.x + last.width - one.x) < 0.001) return [...runs.slice(0, -1), { ...last, width: one.x + one.width - last.x }];
      return [...runs, one];
    }, []);
  // On whole pixels: else close threads run into a grey.
  const bareAt = (i: number): Rectangle => {
    const at = place(i, COVER.bare);
    return { ...at, x: Math.round(at.x), width: Math.max(1, Math.round(at.width)) };
  };
  const drawn = (given: boolean, at: (i: number) => Rectangle) => woven.flatMap((one, i) => (one === given ? [at(i)] : []));
  for (const [rectangles, fill] of [
    [drawn(false, bareAt), 'thread-pale'],
    [joined(drawn(true, wovenAt)), 'action'],
  ] as const)
    if (rectangles.length > 0) pen.shape({ d: pathData(rectangles), fill });
  if (!finding) return;
  const wide = woven.length * pitch + 4;
  pen.shape({ d: `M${from - 2} ${y - 4}h${wide}v${height + 8}h-${wide}z`, stroke: 'text', strokeWidth: 3 });
}
