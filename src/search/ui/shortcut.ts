/**
 * The way into search from every page: Ctrl/Cmd-K, or touching the box in the header, opens it over the page.
 * Nothing of search is loaded before that; on the page of search itself the keys lead to its own box.
 */
const header = document.querySelector<HTMLFormElement>('header form.search-form');
const own = document.querySelector<HTMLInputElement>('[data-search] input[type=search]');

const openBox = () => {
  if (own) {
    own.focus();
    own.select();
  } else if (header) {
    void import('./dialog.ts').then(
      ({ openSearch }) => openSearch(header),
      // If the script can't be loaded, the form still leads to the page of search.
      () => header.querySelector('input')?.focus(),
    );
  }
};

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  openBox();
});
header?.querySelector('input')?.addEventListener('click', openBox);
