import { words } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';

/** What we use of Pagefind in the browser. */
interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}
interface Pagefind {
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
      await pagefind.init();
      const { results } = await pagefind.search(query);
      const hits = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      list.replaceChildren(...hits.map(hitElement));
      done(results.length > 0 ? t.found(results.length, query) : t.none(query));
    } catch (error) {
      console.warn(error);
      done(t.broken);
    }
  };

  const hitElement = (hit: Hit): HTMLLIElement => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = hit.url;
    link.dataset.result = '';
    link.textContent = hit.meta.title ?? hit.url;
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
  return excerpt.split(/(<mark>.*?<\/mark>)/g).map((part) => {
    const inner = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    if (inner === undefined) return document.createTextNode(decode(part));
    const mark = document.createElement('mark');
    mark.textContent = decode(inner);
    return mark;
  });
}
