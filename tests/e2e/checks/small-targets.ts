import type { Page } from '@playwright/test';

/** CSS pixels, from WCAG 2.5.8. */
const MIN_TARGET = 24;

/** WCAG 2.5.8: a target is 24 px high and wide, or a circle of 24 px about its middle touches no other; links within sentences are free. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const inSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const own = element.textContent.trim().length;
      return block.textContent.trim().length > own + 1;
    };
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip-link') && !(element.localName === 'label'),
      )
      .map((element) => {
        // A box's label is its target, too; a card's link covers the card.
        const over =
          element instanceof HTMLInputElement && element.type === 'checkbox'
            ? (element.closest('label') ?? element)
            : (element.closest('.card a') && element.closest('.card')) || element;
        const { left, top, width, height } = over.getBoundingClientRect();
        return { element, x: left + width / 2, y: top + height / 2, left, top, width, height };
      })
      .filter(({ width, height }) => width > 0 && height > 0);
    const free = targets.filter(({ element, width, height }) => (width < least - 0.5 || height < least - 0.5) && !inSentence(element));
    return free
      .filter((a) =>
        targets.some((b) => {
          if (a === b || a.element.contains(b.element) || b.element.contains(a.element)) return false;
          const small = b.width < least || b.height < least;
          const nearX = Math.max(b.left, Math.min(a.x, b.left + b.width));
          const nearY = Math.max(b.top, Math.min(a.y, b.top + b.height));
          return small ? Math.hypot(a.x - b.x, a.y - b.y) < least : Math.hypot(a.x - nearX, a.y - nearY) < least / 2;
        }),
      )
      .map(({ element, width, height }) => `${element.outerHTML.slice(0, 90)}: ${Math.round(width)} × ${Math.round(height)}`);
  }, MIN_TARGET);
