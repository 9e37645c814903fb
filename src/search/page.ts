import { words } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';
import { asks } from './asks.ts';
import { byName } from './rank.ts';
import { BOUNDARY } from './searchable.ts';

/** What we use of Pagefind in the browser. */
interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Hit> }[] }>;
}

/** Hits shown at once; the rest follow on request of a longer list. */
const SHOWN = 30;

const list = document.querySelector<HTMLElement>('[data-search-hits]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const input = form?.querySelector<HTMLInputElement>('input[type=search]');

// For browsers that don't know the media feature `scripting`; the others never show it.
document.querySelector('.no-script')?.remove();

if (list && status && form && input) {
  const chinese = list.dataset.language === 'zh';
  const t = words(list.dataset.language as Language).search;
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
  for (const box of document.querySelectorAll<HTMLInputElement>('input[type=search]')) box.value = query;

  const done = (text: string) => {
    status.textContent = text;
    status.dataset.state = 'done';
  };

  const run = async () => {
    if (query === '') return done(t.empty);
    status.dataset.state = 'loading';
    status.textContent = t.loading;
    try {
      const pagefind = (await import(/* @vite-ignore */ list.dataset.bundle ?? '')) as Pagefind;
      // Words are characters in Chinese: an excerpt needs more of them.
      await pagefind.options({ excerptLength: chinese ? 70 : 30 });
      await pagefind.init();
      let results: Awaited<ReturnType<Pagefind['search']>>['results'] = [];
      for (const ask of asks(query, chinese)) {
        ({ results } = await pagefind.search(ask));
        if (results.length > 0) break;
      }
      const hits = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      const named = hits.map((hit) => ({ hit, title: (hit.meta.title ?? '').replaceAll(BOUNDARY, ''), kind: hit.meta.kind }));
      list.replaceChildren(...byName(named, query).map(({ hit, title }) => hitElement(hit, title)));
      done(results.length > 0 ? t.found(results.length, query) : t.none(query));
    } catch (error) {
      console.warn(error);
      done(t.broken);
    }
  };

  const hitElement = (hit: Hit, title: string): HTMLLIElement => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = hit.url;
    link.dataset.result = '';
    link.textContent = title || hit.url;
    const kind = document.createElement('span');
    kind.className = 'quiet';
    kind.textContent = t.kinds[hit.meta.kind as keyof typeof t.kinds] ?? t.page;
    const excerpt = document.createElement('p');
    excerpt.append(...marked(hit.excerpt));
    item.append(kind, link, excerpt);
    return item;
  };

  void run();
}

/** Pagefind's excerpt as text with marks: its only tags are <mark>, everything else stays text. */
function marked(excerpt: string): Node[] {
  const decode = (text: string) => new DOMParser().parseFromString(text, 'text/html').body.textContent;
  return excerpt
    .replaceAll(BOUNDARY, '')
    .replaceAll('</mark><mark>', '')
    .split(/(<mark>.*?<\/mark>)/g)
    .map((part) => {
      const inner = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
      if (inner === undefined) return document.createTextNode(decode(part));
      const mark = document.createElement('mark');
      mark.textContent = decode(inner);
      return mark;
    });
}
