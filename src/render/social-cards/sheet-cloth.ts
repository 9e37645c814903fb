import { pathData, type Rectangle } from '../../model/weave.ts';
import type { ClothView } from '../../views/pictures/unfinished-cloth.ts';
import { SECTORS } from '../../views/swatch.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** Parts of a thread's place that it covers: woven in, and bare. */
const COVER = { woven: 0.8, bare: 0.16 };
/** Parts of a band's height, where its label stands above it. */
const STACKED = { label: 0.46, cells: 0.44 };

/** Draws the bands from top to bottom, each with its label and its count. */
export function drawCloth(pen: Pen, { bands, threads }: ClothView, { left, top, width, bottom, text, stacked }: SheetArea): void {
  const height = (bottom - top) / bands.length;
  const right = left + width;
  const countSize = stacked ? text * 1.35 : text * 1.2;
  const labelWidth = Math.max(...bands.map(({ name }) => pen.width(name, text, 400))) + text;
  const countWidth = pen.width(String(threads.length), countSize, 700) + text * 0.6;
  const [from, to] = stacked ? [left, right] : [left + labelWidth, right - countWidth];
  const pitch = (to - from) / Math.max(1, threads.length);
  bands.forEach(({ name, count }, row) => {
    const y = top + row * height;
    const baseline = stacked ? y + height * STACKED.label - text * 0.3 : y + height / 2 + text * 0.36;
    pen.text(name, left, baseline, text, 400, 'text');
    const shown = String(count);
    pen.text(shown, right - pen.width(shown, countSize, 700), baseline, countSize, 700, 'text');
    const cells = stacked ? { y: y + height * STACKED.label, height: height * STACKED.cells } : { y: y + height * 0.14, height: height * 0.72 };
    const place = (i: number, cover: number): Rectangle => ({
      x: from + (i + (1 - cover) / 2) * pitch,
      y: Math.round(cells.y),
      width: pitch * cover,
      height: Math.round(cells.height),
    });
    const bare = threads.flatMap(({ woven }, i) => (woven[row] ? [] : [place(i, COVER.bare)]));
    if (bare.length > 0) pen.shape({ d: pathData(bare), fill: 'thread-pale' });
    for (const sector of SECTORS) {
      const own = threads.flatMap((thread, i) => (thread.woven[row] && thread.sector === sector ? [place(i, COVER.woven)] : []));
      if (own.length > 0) pen.shape({ d: pathData(own), fill: sector });
    }
  });
}
