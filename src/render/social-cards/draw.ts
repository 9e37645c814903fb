/** From a card to the bytes of a PNG: lay out, let satori turn letters into paths, let resvg fill them, pack them with a palette. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { pixelsOf, type Card, type Shape } from './card.ts';
import { bandHeight, bandSvg } from './swatch-svg.ts';
import type { Colours } from './colours.ts';
import type { Drawing, PathShape } from './drawing.ts';
import { loadedFiles, type Weight } from './fonts.ts';
import { drawingOf } from './drawing-of.ts';
import { flatPng } from './png.ts';
import { runsOf } from './runs.ts';

/** Where a baseline lies in a line box as high as the size: by the face's ascender (1.160) and descender (0.288). */
const BASELINE = (1 - (1.16 + 0.288)) / 2 + 1.16;

/** The texts of a drawing as satori's tree: one box a run, at its place; satori breaks and moves nothing. */
export function textTree({ width, height, language, texts }: Drawing, colours: Colours) {
  const boxes = texts.flatMap(({ text, x, y, size, weight, colour, right, anchor }) =>
    runsOf(text, language, weight).map((run, _, runs) => ({
      type: 'div',
      props: {
        style: {
          position: 'absolute',
          ...(anchor === 'end' && runs.length === 1 ? { right: width - right } : { left: x + run.x * size }),
          top: y - BASELINE * size,
          fontSize: size,
          lineHeight: 1,
          fontWeight: weight,
          color: colours[colour],
          whiteSpace: 'pre',
        },
        children: run.text,
      },
    })),
  );
  return { type: 'div', props: { style: { display: 'flex', position: 'relative', width, height, fontFamily: families() }, children: boxes } };
}

let fonts: { name: string; weight: Weight; data: Buffer; style: 'normal' }[] = [];
/** The same array as long as no file is added: satori takes the fonts apart once for each array. */
function satoriFonts(): typeof fonts {
  const files = loadedFiles();
  if (files.length !== fonts.length) fonts = files.map(({ name, weight, data }) => ({ name, weight, data, style: 'normal' }));
  return fonts;
}

const families = (): string => [...new Set(loadedFiles().map(({ name }) => name))].join(', ');

function shapeSvg({ d, fill, opacity, stroke, strokeWidth, dash }: PathShape, colours: Colours): string {
  const filled = `fill="${fill ? colours[fill] : 'none'}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`}`;
  const stroked = stroke ? ` stroke="${colours[stroke]}" stroke-width="${strokeWidth ?? 1}"${dash ? ` stroke-dasharray="${dash}"` : ''}` : '';
  return `<path d="${d}" ${filled}${stroked}/>`;
}

/** The whole card as SVG, letters as paths. */
export async function cardSvg(card: Card, shape: Shape, colours: Colours): Promise<string> {
  const drawing = drawingOf(card, shape);
  const { width, height } = drawing;
  const letters = await satori(textTree(drawing, colours) as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: satoriFonts(),
  });
  const sheet = `<path fill="${colours.surface}" d="M0 0h${width}v${height}h-${width}z"/>`;
  const band =
    shape === 'tall' || card.picture
      ? ''
      : `<path fill="${colours.page}" d="M0 0h${width}v${bandHeight(shape)}h-${width}z"/>${bandSvg(card.band, shape, colours)}`;
  const shapes = drawing.shapes.map((shape) => shapeSvg(shape, colours)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${sheet}${band}${shapes}${letters}</svg>`;
}

/** Draws a card. */
export async function drawCard(card: Card, shape: Shape, colours: Colours): Promise<Buffer> {
  const svg = await cardSvg(card, shape, colours);
  const { width, height } = pixelsOf(card, shape);
  const picture = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width } }).render();
  return flatPng(picture.pixels, width, height);
}
