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
 * @param rounds how often each is asked again when everything is loaded, for its latency
 * @returns the hits of each query, and the fewest milliseconds that each took then: what else the machine does only adds to them
 */
export async function askOurs(
  page: Page,
  base: string,
  language: 'zh' | 'en',
  queries: readonly Query[],
  rounds = 0,
): Promise<{ ranked: Ranked[]; warm: number[] }> {
  const ranked: Ranked[] = [];
  const warm = new Array<number>(queries.length).fill(Infinity);
  await page.goto(`${base}${language === 'en' ? '/en' : ''}/search/?q=AI`);
  await page.locator('[data-search-status][data-state=done]').waitFor();
  for (const [i, query] of Array.from({ length: rounds + 1 }, () => queries)
    .flat()
    .entries()) {
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
    const place = i % queries.length;
    if (i >= queries.length) warm[place] = Math.min(warm[place]!, ms);
  }
  return { ranked, warm };
}
