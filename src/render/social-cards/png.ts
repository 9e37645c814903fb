/**
 * PNG with a palette, written by hand: the cards have a few flat colours and the edges of letters between them, so a byte a
 * pixel is enough and a third of the size. node:zlib does the packing.
 */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 64;
/** One more step takes half as long again for a tenth fewer bytes; the best takes three times as long. */
const LEVEL = 7;
/** Letters' edges lose their last bits; nobody sees it, and the palette holds. Flat colours are kept as they are. */
const FLAT_SHARE = 0.002;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Whether bytes are a whole PNG: every chunk as long as it says and with its checksum, the header first, the end at the end. */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  const types: string[] = [];
  for (let at = SIGNATURE.length; at < bytes.length;) {
    const end = at + 12 + (at + 8 <= bytes.length ? bytes.readUInt32BE(at) : 0);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    types.push(bytes.toString('latin1', at + 4, at + 8));
    at = end;
  }
  return types[0] === 'IHDR' && types.at(-1) === 'IEND';
}

const distance = (a: number, b: number): number => {
  const [red, green, blue] = [(a & 255) - (b & 255), ((a >> 8) & 255) - ((b >> 8) & 255), ((a >> 16) & 255) - ((b >> 16) & 255)];
  return red * red * 2 + green * green * 4 + blue * blue;
};

/** The colours of a picture, the most frequent first; rare ones are let go when there are too many. */
function paletteOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let last = -1;
  let run = 0;
  for (const pixel of pixels) {
    if (pixel === last) {
      run++;
      continue;
    }
    if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
    last = pixel;
    run = 1;
  }
  counts.set(last, (counts.get(last) ?? 0) + run);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  const flat = ranked.filter(([, count]) => count >= pixels.length * FLAT_SHARE).map(([colour]) => colour);
  // Edges in steps of 16 first, each by its most frequent colour; so no hue of text goes without its own.
  const kept = new Map<number, number>(flat.map((colour) => [-1 - colour, colour]));
  for (const [colour] of ranked) {
    if (kept.size >= MOST_COLOURS) break;
    const step = colour & 0xf0f0f0;
    if (!kept.has(step) && !flat.includes(colour)) kept.set(step, colour);
  }
  return [...new Set(kept.values())];
}

/** Packs opaque RGBA pixels. */
export function palettePng(rgba: Uint8Array, width: number, height: number): Buffer {
  const view = new Uint32Array(new Uint8Array(rgba).buffer);
  const palette = paletteOf(view);
  const indices = new Map(palette.map((colour, i) => [colour, i]));
  const nearest = (colour: number): number => {
    let best = 0;
    let least = Infinity;
    palette.forEach((of, i) => {
      const far = distance(of, colour);
      if (far < least) [best, least] = [i, far];
    });
    indices.set(colour, best);
    return best;
  };
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let y = 0, at = 0; y < height; y++) {
    let out = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, at++) {
      const colour = view[at]!;
      if (colour !== last) {
        last = colour;
        index = indices.get(colour) ?? nearest(colour);
      }
      rows[out++] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
