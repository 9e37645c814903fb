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
    const name = (element: Element) =>
      `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.replace(/\s+/g, '.')}` : ''} “${element.textContent.trim().slice(0, 30)}”`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) lost.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden, .skip');
    const texts: { element: Element; rects: DOMRect[] }[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (!shown(element)) continue;
      const style = getComputedStyle(element);
      const cuts = (value: string) => value === 'hidden' || value === 'clip';
      if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) lost.push(`cut off sideways: ${name(element)}`);
      if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1) lost.push(`cut off below: ${name(element)}`);
      if (element instanceof HTMLButtonElement && element.scrollWidth > element.clientWidth + 2)
        lost.push(`runs out of its button: ${name(element)}`);
      if (element instanceof SVGElement || style.position === 'absolute' || element.closest('.cloth td')) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent!.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        texts.push({ element, rects: [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1) });
      }
    }
    // Line boxes may touch; letters must not: compared are the middle halves of the lines.
    const lines = texts.flatMap(({ element: el, rects }) =>
      rects.map(({ left, right, top, height }) => ({ element: el, left, right, top: top + height / 4, bottom: top + (height * 3) / 4 })),
    );
    lines.sort((a, b) => a.top - b.top);
    for (const [i, a] of lines.entries()) {
      for (let j = i + 1; j < lines.length && lines[j]!.top < a.bottom; j++) {
        const b = lines[j]!;
        if (a.left < b.right - 2 && b.left < a.right - 2) lost.push(`over each other: ${name(a.element)} and ${name(b.element)}`);
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
