import { strings } from '../../i18n/index.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { ClothView } from '../../views/pictures/unfinished-cloth.ts';
import { SECTORS } from '../../views/swatch.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** Parts of a thread's place that it covers: woven in, and bare. */
const COVER = { woven: 0.8, bare: 0.16 };
/** Threads narrower than this lie on whole pixels, with a gap of one; where there are none for them, they touch. */
const CLOSE = 6;
/** Parts of a band's height, where its label stands above it. */
const STACKED = { label: 0.46, cells: 0.44 };

/** How much larger the count of the finding is, and how much room stands above it, in parts of a band's height. */
const FINDING = { size: 1.5, above: 0.3 };

/** Draws the bands from top to bottom, each with its label and its count, then the key of the colours. */
export function drawCloth(pen: Pen, { bands, threads }: ClothView, { left, top, width, bottom, text: words, stacked }: SheetArea): void {
  // Beside the bands labels are small, so that the threads have room.
  const text = stacked ? words : words * 0.74;
  const sectors = SECTORS.filter((sector) => threads.some((thread) => thread.sector === sector));
  const keys = drawKeys(pen, sectors, { left, width, bottom, size: text * 0.85 });
  const findings = bands.filter(({ finding }) => finding).length;
  const height = (keys - top) / (bands.length + findings * FINDING.above);
  const edge = left + width;
  const countSize = stacked ? text * 1.35 : text * 1.2;
  const labelWidth = Math.max(...bands.map(({ name, finding }) => pen.width(name, text, finding ? 700 : 400))) + text;
  const ofAll = ` ${pictureStrings(pen.language).cloth.of(threads.length)}`;
  const ofSize = text * 0.8;
  const ofWidth = pen.width(ofAll, ofSize, 400);
  const countWidth = pen.width(String(threads.length), countSize, 700) + ofWidth + text * 0.3;
  const from = Math.round(stacked ? left : left + labelWidth);
  const room = (stacked ? edge : edge - countWidth) - from;
  // Narrow threads lie on whole pixels, so that there is the same gap between all.
  const exact = room / Math.max(1, threads.length);
  const pitch = exact < CLOSE && exact > 2 ? Math.floor(exact) : exact;
  const to = from + pitch * threads.length;
  const right = stacked ? edge : Math.min(edge, to + countWidth);
  let next = top;
  bands.forEach(({ name, count, finding }, row) => {
    const y = finding ? next + height * FINDING.above : next;
    next = y + height;
    const baseline = stacked ? y + height * STACKED.label - text * 0.3 : y + height / 2 + text * 0.36;
    pen.text(name, left, baseline, text, finding ? 700 : 400, 'text');
    const shown = String(count);
    const size = finding ? countSize * FINDING.size : countSize;
    const counted = row > 0 ? ofWidth : 0;
    if (counted > 0) pen.text(ofAll, right - ofWidth, stacked ? baseline : y + height / 2 + size * 0.36, ofSize, 400, 'text-secondary');
    pen.text(shown, right - counted - pen.width(shown, size, 700), stacked ? baseline : y + height / 2 + size * 0.36, size, 700, 'text');
    const cells = stacked ? { y: y + height * STACKED.label, height: height * STACKED.cells } : { y: y + height * 0.14, height: height * 0.72 };
    const place = (i: number, cover: number): Rectangle => ({
      x: from + (i + (1 - cover) / 2) * pitch,
      y: Math.round(cells.y),
      width: pitch * cover,
      height: Math.round(cells.height),
    });
    const wovenAt = (i: number): Rectangle => {
      if (pitch >= CLOSE) return place(i, COVER.woven);
      return Number.isInteger(pitch) ? { ...place(i, 1), width: pitch - 1 } : place(i, 1);
    };
    // On whole pixels: else close threads run into a grey.
    const bare = threads.flatMap(({ woven }, i) => {
      const at = place(i, COVER.bare);
      return woven[row] ? [] : [{ ...at, x: Math.round(at.x), width: Math.max(1, Math.round(at.width)) }];
    });
    if (bare.length > 0) pen.shape({ d: pathData(bare), fill: 'thread-pale' });
    for (const sector of SECTORS) {
      const own = threads.flatMap((thread, i) => (thread.woven[row] && thread.sector === sector ? [wovenAt(i)] : []));
      if (own.length > 0) pen.shape({ d: pathData(own), fill: sector });
    }
    if (finding) {
      const [x, edge] = [from - 2, to + 2];
      pen.shape({ d: `M${x} ${Math.round(cells.y) - 4}h${edge - x}v${Math.round(cells.height) + 8}h-${edge - x}z`, stroke: 'text', strokeWidth: 3 });
    }
  });
}

/** The colours of the sectors with their names, in as many lines as they take, the last one on `bottom`; gives the line above which they stand. */
function drawKeys(
  pen: Pen,
  sectors: readonly (typeof SECTORS)[number][],
  { left, width, bottom, size }: { left: number; width: number; bottom: number; size: number },
): number {
  const { sectors: names } = strings(pen.language).evidence;
  const [box, gap, leading] = [size * 0.8, size * 1.3, size * 1.5];
  const lines: { sector: (typeof SECTORS)[number]; x: number }[][] = [[]];
  let x = left;
  for (const sector of sectors) {
    const wide = box * 1.5 + pen.width(names[sector], size, 400);
    if (x > left && x + wide > left + width) {
      lines.push([]);
      x = left;
    }
    lines.at(-1)!.push({ sector, x });
    x += wide + gap;
  }
  const first = bottom - (lines.length - 1) * leading - size * 0.2;
  lines.forEach((line, i) => {
    const baseline = first + i * leading;
    for (const key of line) {
      pen.shape({ d: pathData([{ x: key.x, y: Math.round(baseline - box), width: box, height: Math.round(box) }]), fill: key.sector });
      pen.text(names[key.sector], key.x + box * 1.5, baseline, size, 400, 'text');
    }
  });
  return first - size * 1.6;
}
