/**
 * npm run screenshots [-- PATH…]: pictures of pages for looking at: 360 and 1440 px, light and dark, both languages.
 * Needs a built site; writes to tests/.work/screenshots/.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../tests/support/chromium.ts';
import { serve } from './serve.ts';

const PAGES = [
  '/',
  '/article/',
  '/article/future/',
  '/cases/',
  '/cases/vali-footwear-design/',
  '/cases/ningbo-hospital-panda-ct/',
  '/cases/industry/health/',
  '/figures/',
  '/targets/',
  '/timeline/',
  '/reference/',
  '/reference/industry-brain/',
  '/sources/',
  '/evidence/',
  '/about/',
  '/search/?q=AI',
  '/404/',
];
const WIDTHS = [360, 1440];
const folder = resolve('tests/.work/screenshots');

const { positionals, values } = (await import('node:util')).parseArgs({
  allowPositionals: true,
  options: { width: { type: 'string' }, scheme: { type: 'string' }, language: { type: 'string' } },
});
const { url, close } = await serve({ dist: resolve('dist'), port: 0 });
const browser = await chromium.launch(await browserLaunch());
mkdirSync(folder, { recursive: true });
for (const width of values.width ? [Number(values.width)] : WIDTHS) {
  for (const colorScheme of values.scheme ? [values.scheme as 'light' | 'dark'] : (['light', 'dark'] as const)) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const language of values.language ? [values.language] : ['zh', 'en']) {
      for (const path of positionals.length > 0 ? positionals : PAGES) {
        await page.goto(url.replace(/\/$/, '') + (language === 'en' ? '/en' : '') + path, { waitUntil: 'networkidle' });
        const name = `${path.replace(/[^a-z0-9-]+/gi, '_').replace(/^_|_$/g, '') || 'home'}-${language}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, name), fullPage: true });
      }
    }
    await context.close();
  }
}
await browser.close();
await close();
console.log(folder);
