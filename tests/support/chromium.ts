import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import opentype from 'opentype.js';
import wawoff2 from 'wawoff2';

export interface BrowserLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const WORK = resolve('tests/.work');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/**
 * Noto Sans SC out of npm as TrueType files (fontconfig can't use web fonts), its Latin letters once more as a Latin face, which every
 * reader's machine has, and a fonts.conf that knows only them.
 */
async function fonts(): Promise<string> {
  const folder = join(WORK, 'faces');
  const config = join(folder, 'fonts.conf');
  if (existsSync(config)) return config;
  mkdirSync(folder, { recursive: true });
  const files = join(dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  for (const subset of ['chinese-simplified', 'latin']) {
    for (const weight of ['400', '700']) {
      const name = `noto-sans-sc-${subset}-${weight}-normal`;
      const face = await wawoff2.decompress(readFileSync(join(files, `${name}.woff2`)));
      writeFileSync(join(folder, `${name}.ttf`), face);
      if (subset === 'latin') writeFileSync(join(folder, `${LATIN}-${weight}.otf`), latinFace(face, Number(weight)));
    }
  }
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir>` +
      `<alias binding="same"><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias></fontconfig>`,
  );
  return config;
}

/** One of the faces that the site's styles ask for in English. */
const LATIN = 'Noto Sans';
/** Space on both sides of a quotation mark, in units of the face. */
const BEARING = 30;

/** The face with quotation marks as wide as they are, since those of a Han face stand on a full square. */
function latinFace(face: Uint8Array, weight: number): Uint8Array {
  const font = opentype.parse(new Uint8Array(face).buffer);
  for (const mark of '‘’“”') {
    const glyph = font.charToGlyph(mark);
    const { x1, x2 } = glyph.getBoundingBox();
    for (const command of glyph.path.commands as unknown as Record<string, number>[])
      for (const key of ['x', 'x1', 'x2']) if (key in command) command[key] = command[key]! - x1 + BEARING;
    glyph.advanceWidth = x2 - x1 + 2 * BEARING;
  }
  const glyphs = Array.from({ length: font.glyphs.length }, (_, i) => font.glyphs.get(i));
  for (const [i, glyph] of glyphs.entries()) glyph.name ||= `glyph${i}`;
  const { unitsPerEm, ascender, descender } = font;
  const styleName = weight > 400 ? 'Bold' : 'Regular';
  return new Uint8Array(
    new opentype.Font({ familyName: LATIN, styleName, unitsPerEm, ascender, descender, glyphs, weightClass: String(weight) }).toArrayBuffer(),
  );
}

/**
 * How to start a browser here: the system's Chromium or Chrome where there is one, else the one out of npm,
 * with the libraries and the CJK glyphs that a bare machine lacks. Unpacks once; call it before workers start.
 *
 * @param options.npmOnly always the one out of npm, so that pictures are the same everywhere
 */
export async function browserLaunch({ npmOnly = false } = {}): Promise<BrowserLaunch> {
  const env: Record<string, string> = { FONTCONFIG_FILE: await fonts() };
  const system = SYSTEM.find((path) => existsSync(path) && works(path));
  if (system && !npmOnly) return { executablePath: system, args: FLAGS, env: {} };
  const executablePath = await sparticuz.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  if (!existsSync(libraries)) {
    await inflate(join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin', 'al2023.tar.br'));
  }
  return { executablePath, args: FLAGS, env: { ...env, LD_LIBRARY_PATH: libraries } };
}

function works(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
