import { placesOf, searchBox, type Narrowed } from './search-box.ts';

// For browsers that don't know the media feature `scripting`; the others never show it.
document.querySelector('.no-script')?.remove();

const root = document.querySelector<HTMLElement>('[data-search]');
const header = document.querySelector<HTMLFormElement>('header form.search-form');

if (root && header) {
  const read = (): [string, Narrowed] => {
    const parameters = new URLSearchParams(location.search.slice(0, 2000));
    const narrowed: Narrowed = {};
    for (const filter of ['kind', 'industry', 'city'] as const) {
      const value = parameters.get(filter);
      if (value && /^[a-z0-9-]{1,48}$/.test(value)) narrowed[filter] = value;
    }
    return [(parameters.get('q') ?? '').slice(0, 300), narrowed];
  };
  const box = searchBox(
    root,
    placesOf(header),
    (query, narrowed) => {
      const parameters = new URLSearchParams({ q: query, ...narrowed });
      if (`?${parameters}` !== location.search) history.pushState(null, '', `?${parameters}`);
      follow();
    },
    () => location.reload(),
  );
  /** The link to the other language keeps the query. */
  const follow = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language-switch')) link.search = location.search;
  };
  addEventListener('popstate', () => void box.run(...read()));
  follow();
  void box.run(...read());
}
