import type { Page } from '@playwright/test';
import type { Query, Ranked } from './measure.ts';

/** Without language, fragments and marks. */
const pathOf = (href: string): string => {
  const url = new URL(href);
  const hash = url.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  return url.pathname.replace(/^\/en\//, '/') + (url.pathname.endsWith('/figures/') ? hash : '');
};

/**
 * Our search as readers get it: the page of search, asked through its own form.
 *
 * @param base address of the served site, without its last slash
 * @returns the hits of each query, and how many milliseconds each took once everything was loaded
 */
export async function askOurs(
  page: Page,
  base: string,
  language: 'zh' | 'en',
  queries: readonly Query[],
): Promise<{ ranked: Ranked[]; warm: number[] }> {
  const ranked: Ranked[] = [];
  const warm: number[] = [];
  await page.goto(`${base}${language === 'en' ? '/en' : ''}/search/?q=AI`);
  await page.locator('[data-search-status][data-state=done]').waitFor();
  // Twice: the second time everything is loaded.
  for (const [i, query] of [...queries, ...queries].entries()) {
    const { hits, ms } = await page.evaluate(async (q) => {
      const input = document.querySelector<HTMLInputElement>('[data-search] input')!;
      const status = document.querySelector<HTMLElement>('[data-search-status]')!;
      const started = performance.now();
      status.dataset.state = 'waiting';
      const answered = new Promise<void>((ready) => {
        const observer = new MutationObserver(() => {
          if (status.dataset.state !== 'done') return;
          observer.disconnect();
          ready();
        });
        observer.observe(status, { attributes: true });
      });
      input.value = q;
      input.form!.requestSubmit();
      // No timers: browsers make those wait four milliseconds.
      await answered;
      return { ms: performance.now() - started, hits: [...document.querySelectorAll<HTMLAnchorElement>('a[data-result]')].map((link) => link.href) };
    }, query.q);
    if (i < queries.length) ranked.push({ query, hits: hits.map(pathOf) });
    else warm.push(ms);
  }
  return { ranked, warm };
}
