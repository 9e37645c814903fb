import type { Page } from '@playwright/test';
import type { Query, Ranked } from './measure.ts';

/** Without language, fragments and marks. */
const pathOf = (href: string): string => {
  const url = new URL(href);
  const hash = url.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  return url.pathname.replace(/^\/en\//, '/') + (url.pathname.endsWith('/figures/') ? hash : '');
};

/** A piece of a page is found by a hit that leads to a place on that page: a figure on the page of figures. */
const found = (hits: readonly string[], { kind }: Query): string[] =>
  kind === 'random-piece' ? [...new Set(hits.map((hit) => hit.replace(/#.*$/, '')))] : [...hits];

/**
 * Our search as readers get it: the page of search, asked through its own form.
 *
 * @param base address of the served site, without its last slash
 * @param times 2: each is asked once more when everything is loaded, for its latency
 * @returns the hits of each query, and the milliseconds that each took the last time it was asked
 */
export async function askOurs(
  page: Page,
  base: string,
  language: 'zh' | 'en',
  queries: readonly Query[],
  times: 1 | 2 = 1,
): Promise<{ ranked: Ranked[]; warm: number[] }> {
  const ranked: Ranked[] = [];
  const warm: number[] = [];
  await page.goto(`${base}${language === 'en' ? '/en' : ''}/search/?q=AI`);
  await page.locator('[data-search-status][data-state=done]').waitFor();
  for (const [i, query] of (times === 2 ? [...queries, ...queries] : queries).entries()) {
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
    if (i < queries.length) ranked.push({ query, hits: found(hits.map(pathOf), query) });
    if (i >= queries.length * (times - 1)) warm.push(ms);
  }
  return { ranked, warm };
}
