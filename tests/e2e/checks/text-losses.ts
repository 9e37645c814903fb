import type { Page } from '@playwright/test';

/** WCAG 1.4.12: what a reader may set without losing anything; and text at twice its size. */
export const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
export const DOUBLE_SIZE = 'html { font-size: 200% !important; }';

/** Sets a reader's own style sheet in the place of an earlier one; a constructed sheet passes the page's content policy. */
export const setReaderStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What is lost: sideways scroll, text cut off by its box, text laid over other text. */
export const textLosses = (page: Page) =>
  page.evaluate(() => {
    const lost: string[] = [];
    const name = (element: Element) =>
      `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.replace(/\s+/g, '.')}` : ''} “${element.textContent.trim().slice(0, 30)}”`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) lost.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, .skip-link');
    const scrollerOf = (element: Element): Element | undefined => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (at.scrollHeight > at.clientHeight + 1 && getComputedStyle(at).overflowY === 'auto') return at;
      return undefined;
    };
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
        // What a box of its own scroll hides for now lies over nothing.
        const box = scrollerOf(element)?.getBoundingClientRect();
        const inView = ({ top, bottom }: DOMRect) => box === undefined || (top >= box.top && bottom <= box.bottom);
        texts.push({ element, rects: [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1 && inView(rect)) });
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
