/**
 * How wide a character is: read from the font files themselves (WOFF 1: tables deflated by zlib), so that lines can be
 * measured without drawing them.
 */
import { inflateSync } from 'node:zlib';

export interface FontMetrics {
  has: (code: number) => boolean;
  /** In parts of the size. */
  advance: (code: number) => number;
  /** Left and right edge of what is inked, in parts of the size. */
  ink: (code: number) => { left: number; right: number };
}

/** Reads the tables that say how wide each character is. */
export function readMetrics(woff: Buffer): FontMetrics {
  const table = tables(woff);
  const unitsPerEm = table('head').readUInt16BE(18);
  const longLoca = table('head').readInt16BE(50) === 1;
  const glyphs = characterMap(table('cmap'));
  const widths = table('hmtx');
  const widthCount = table('hhea').readUInt16BE(34);
  let outlines: { loca: Buffer; glyf: Buffer } | undefined;
  return {
    has: (code) => glyphs.has(code),
    advance: (code) => widths.readUInt16BE(4 * Math.min(glyphs.get(code) ?? 0, widthCount - 1)) / unitsPerEm,
    ink: (code) => {
      outlines ??= { loca: table('loca'), glyf: table('glyf') };
      const glyph = glyphs.get(code) ?? 0;
      const at = longLoca ? outlines.loca.readUInt32BE(glyph * 4) : outlines.loca.readUInt16BE(glyph * 2) * 2;
      return { left: outlines.glyf.readInt16BE(at + 2) / unitsPerEm, right: outlines.glyf.readInt16BE(at + 6) / unitsPerEm };
    },
  };
}

function tables(woff: Buffer): (tag: string) => Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1 font');
  const places = new Map<string, { at: number; packed: number; full: number }>();
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = 44 + 20 * i;
    places.set(woff.toString('latin1', entry, entry + 4), {
      at: woff.readUInt32BE(entry + 4),
      packed: woff.readUInt32BE(entry + 8),
      full: woff.readUInt32BE(entry + 12),
    });
  }
  return (tag) => {
    const place = places.get(tag);
    if (!place) throw new Error(`the font has no table ${tag}`);
    const bytes = woff.subarray(place.at, place.at + place.packed);
    return place.packed < place.full ? inflateSync(bytes) : bytes;
  };
}

/** Character → glyph, from the format 4 subtable that every font of the web has. */
function characterMap(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (table.readUInt16BE(0) !== 4) continue;
    const doubled = table.readUInt16BE(6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const last = table.readUInt16BE(14 + segment);
      const first = table.readUInt16BE(16 + doubled + segment);
      const delta = table.readUInt16BE(16 + 2 * doubled + segment);
      const offsetAt = 16 + 3 * doubled + segment;
      const offset = table.readUInt16BE(offsetAt);
      for (let code = first; code <= last && code < 0xffff; code++) {
        const found = offset === 0 ? code : table.readUInt16BE(offsetAt + offset + 2 * (code - first));
        const glyph = found === 0 && offset !== 0 ? 0 : (found + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
    return glyphs;
  }
  throw new Error('the font has no character map that can be read');
}
