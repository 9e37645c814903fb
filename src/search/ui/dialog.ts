import { button, element } from '../../client/dom.ts';
import { searchStrings } from '../../i18n/search-strings.ts';
import styles from '../../render/html/styles/search.css?url';
import { placesOf, searchBox } from './search-box.ts';

let dialog: Promise<HTMLDialogElement> | undefined;

/** Loads the styles of search along with the dialog; it works without them, too. */
const styled = (): Promise<unknown> =>
  new Promise((ready) => {
    const link = element('link', { rel: 'stylesheet', href: styles });
    link.addEventListener('load', ready);
    link.addEventListener('error', ready);
    document.head.append(link);
  });

/** The dialog with its box, closed. */
async function makeDialog(header: HTMLFormElement): Promise<HTMLDialogElement> {
  const places = placesOf(header);
  const t = searchStrings(places.language);
  const input = element('input', { type: 'search', name: 'q', 'aria-label': t.label, autocomplete: 'off', enterkeyhint: 'search' });
  const form = element(
    'form',
    { class: 'search-form search-form-large', role: 'search', action: header.action },
    input,
    element('button', {}, t.submit),
  );
  const page = element('a', { href: header.action }, t.asPage);
  const body = element('div', { class: 'search-in' }, form);
  const made = element('dialog', { class: 'search', 'aria-label': t.label });
  const close = button(t.close, () => made.close());
  close.className = 'close-search';
  made.append(element('p', { class: 'inline-list' }, page, close), body);
  document.body.append(made);
  await styled();
  searchBox(
    body,
    places,
    (query, narrowed) => {
      page.href = `${header.action}?${new URLSearchParams({ q: query, ...narrowed })}`;
    },
    // Reloading this page would close the dialog; go to the page of search instead.
    () => location.assign(page.href),
  );
  // A click on the backdrop closes it.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  made.addEventListener('close', () => {
    header.querySelector('input')!.value = input.value;
  });
  return made;
}

/** Opens search over the page, with what the reader has typed so far. Called again before it has opened, it opens once. */
export async function openSearch(header: HTMLFormElement): Promise<void> {
  dialog ??= makeDialog(header);
  const made = await dialog;
  if (made.open) return;
  made.showModal();
  const input = made.querySelector('input')!;
  input.value = header.querySelector('input')!.value;
  input.focus();
  if (input.value) input.dispatchEvent(new InputEvent('input'));
}
