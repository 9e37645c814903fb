import type { Page } from '@playwright/test';
import { BOTH, KINDS, expect, test } from './site.ts';

/** WCAG 1.4.12: what a reader may set without losing anything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const LARGE = 'html { font-size: 200% !important; }';
const PAGES: Record<string, string> = {
  ...KINDS,
  'search with hits': '/search/?q=AI',
  compare: '/compare/?ids=vali-footwear-design,ningbo-hospital-panda-ct',
};

/** What is lost: sideways scroll, text cut off by its box, text laid over other text. */
const losses = (page: Page) =>
  page.evaluate(() => {
    const lost: string[] = [];
    const name = (of: Element) =>
      `${of.localName}${of.className && typeof of.className === 'string' ? `.${of.className.replace(/\s+/g, '.')}` : ''} “${of.textContent.trim().slice(0, 30)}”`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) lost.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    const shown = (of: Element) => of.checkVisibility({ visibilityProperty: true }) && !of.closest('.hidden, .skip');
    const texts: { of: Element; rects: DOMRect[] }[] = [];
    for (const of of document.querySelectorAll('body *')) {
      if (!shown(of)) continue;
      const style = getComputedStyle(of);
      const cuts = (value: string) => value === 'hidden' || value === 'clip';
      if (cuts(style.overflowX) && of.scrollWidth > of.clientWidth + 1) lost.push(`cut off sideways: ${name(of)}`);
      if (cuts(style.overflowY) && of.scrollHeight > of.clientHeight + 1) lost.push(`cut off below: ${name(of)}`);
      if (of instanceof HTMLButtonElement && of.scrollWidth > of.clientWidth + 2) lost.push(`runs out of its button: ${name(of)}`);
      if (of instanceof SVGElement || style.position === 'absolute' || of.closest('.cloth td')) continue;
      for (const node of of.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent!.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        texts.push({ of, rects: [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1) });
      }
    }
    // Line boxes may touch; letters must not: compared are the middle halves of the lines.
    const lines = texts.flatMap(({ of, rects }) =>
      rects.map(({ left, right, top, height }) => ({ of, left, right, top: top + height / 4, bottom: top + (height * 3) / 4 })),
    );
    lines.sort((a, b) => a.top - b.top);
    for (const [i, a] of lines.entries()) {
      for (let j = i + 1; j < lines.length && lines[j]!.top < a.bottom; j++) {
        const b = lines[j]!;
        if (a.left < b.right - 2 && b.left < a.right - 2) lost.push(`over each other: ${name(a.of)} and ${name(b.of)}`);
      }
    }
    return [...new Set(lost)].slice(0, 8);
  });

test.use({ bypassCSP: true });
for (const [kind, path] of Object.entries(PAGES)) {
  for (const [language, prefix] of BOTH) {
    test(`no text is lost with wide spacing or at 200 %: ${kind}, ${language}`, async ({ page, url, quiet }) => {
      for (const [css, width] of [
        [SPACING, 1280],
        [SPACING, 320],
        [LARGE, 1280],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(url(prefix + path));
        await page.addStyleTag({ content: css });
        expect(await losses(page), css.slice(0, 30) + width).toEqual([]);
      }
      if (kind === '404') quiet.length = 0; // the browser itself reports the 404 answer as an error
    });
  }
}
