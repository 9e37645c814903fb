import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The site's mark as it stands in public/icon.svg: a field of eight by eight cells. */
const LOGO_SVG = readFileSync(resolve('public/icon.svg'), 'utf8');
const LOGO_CELLS = 8;

/** Where an icon's room around the mark comes from: the field goes on to the edge, the threads stay within. */
const MARGIN_CELLS = {
  /** The mark fills the icon. */
  none: 0,
  /** Phones round the corners. */
  corners: 1,
  /** A mask may leave only a circle of four fifths of the width: the square of the mark fits into it. */
  mask: 3,
} as const;

/** Icons under /icons/, by name; `purpose` as in the web app manifest. */
export const ICONS = {
  '192': { size: 192, room: 'none', purpose: 'any' },
  '512': { size: 512, room: 'none', purpose: 'any' },
  'maskable-512': { size: 512, room: 'mask', purpose: 'maskable' },
} as const;
export type IconName = keyof typeof ICONS;

/** The mark with room around it. */
function markWith(room: keyof typeof MARGIN_CELLS): string {
  const field = /<path fill="(#[0-9a-f]{6})"/.exec(LOGO_SVG)?.[1];
  if (field === undefined || !LOGO_SVG.includes(`viewBox="0 0 ${LOGO_CELLS} ${LOGO_CELLS}"`))
    throw new Error('public/icon.svg has no field of 8 by 8 cells');
  const around = MARGIN_CELLS[room];
  const side = LOGO_CELLS + 2 * around;
  return LOGO_SVG.replace(
    /viewBox="[^"]*">/,
    `viewBox="${-around} ${-around} ${side} ${side}"><path fill="${field}" d="M${-around} ${-around}h${side}v${side}h${-side}z"/>`,
  );
}

/** The mark as a PNG of so many pixels a side. */
const png = (size: number, room: keyof typeof MARGIN_CELLS): Buffer =>
  Buffer.from(new Resvg(markWith(room), { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng());

export const icon = (name: IconName): Buffer => png(ICONS[name].size, ICONS[name].room);

/** What Apple's systems put on the home screen. */
export const touchIcon = (): Buffer => png(180, 'corners');

/** Sizes in favicon.ico: tabs, and tabs of fine screens. */
const FAVICON_SIZES = [16, 32, 48];

/** For browsers that can't draw the SVG, at the address where they look unasked: an ICO file with PNG pictures in it. */
export function favicon(): Buffer {
  const pictures = FAVICON_SIZES.map((size) => png(size, 'none'));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [i, picture] of pictures.entries()) {
    const at = 6 + 16 * i;
    const size = FAVICON_SIZES[i]!;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    // Planes and bits a pixel: one plane of RGBA.
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}
