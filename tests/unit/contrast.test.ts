import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// WCAG 2.2: 4.5:1 for text, 3:1 for what is drawn or bounds a control, in both schemes, computed from the tokens themselves.
const [light = '', dark = ''] = readFileSync('src/render/html/styles/tokens.css', 'utf8').split('@media');
const token = (name: string, scheme: 0 | 1): string => {
  const colour = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec([light, dark][scheme] ?? '')?.[1];
  if (!colour) throw new Error(`no token --${name}`);
  return colour;
};
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const PAIRS: [string, string, number][] = [
  ...['text', 'text-secondary', 'action', 'gain', 'no-gain'].flatMap((text) =>
    ['page', 'surface'].map((under): [string, string, number] => [text, under, 4.5]),
  ),
  ['on-action', 'action', 4.5],
  ['text', 'action-soft', 4.5],
  ['text', 'highlight', 4.5],
  ...['materials', 'machines', 'consumer', 'services', 'border-input'].map((drawn): [string, string, number] => [drawn, 'surface', 3]),
  ['border-input', 'page', 3],
  ['thread-pale', 'page', 3],
  ['thread-pale', 'surface', 3],
];
describe.each(['light', 'dark'] as const)('contrast, %s', (scheme) => {
  it.each(PAIRS)('%s on %s is at least %d:1', (over, under, least) => {
    const at = scheme === 'light' ? 0 : 1;
    expect(contrast(token(over, at), token(under, at))).toBeGreaterThanOrEqual(least);
  });
});

it('needs nothing that older kernels lack: every colour is a plain one, and dark is asked for by a media query', () => {
  expect(light + dark).not.toMatch(/light-dark\(|color-mix\(/);
  expect(dark).toMatch(/^ screen and \(prefers-color-scheme: dark\)/);
  const names = (text: string) => [...text.matchAll(/(--[a-z-]+): #/g)].map(([, name]) => name);
  expect(names(dark)).toEqual(names(light));
});
