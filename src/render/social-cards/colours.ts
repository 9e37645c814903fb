/** The light colours of the site, read from its tokens: a card never has a colour of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = [
  'page',
  'surface',
  'text',
  'text-secondary',
  'border',
  'action',
  'thread-pale',
  'gain',
  'no-gain',
  'materials',
  'machines',
  'consumer',
  'services',
] as const;
export type Colours = Record<(typeof NAMES)[number], string>;

/** The light colours in a style sheet of tokens: they stand before the dark ones. */
export function lightColours(css: string): Colours {
  return Object.fromEntries(
    NAMES.map((name) => {
      const colour = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
      if (colour === undefined) throw new Error(`src/render/html/styles/tokens.css has no light --${name}`);
      return [name, colour];
    }),
  ) as Colours;
}

let read: Colours | undefined;
export const siteColours = (): Colours => (read ??= lightColours(readFileSync(join(import.meta.dirname, '../html/styles/tokens.css'), 'utf8')));

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** One colour over another at a given opacity, as a flat colour: that keeps the picture's palette small. */
export function over(colour: string, under: string, share: number): string {
  const below = channels(under);
  return `#${channels(colour)
    .map((channel, i) => Math.round(channel * share + below[i]! * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}
