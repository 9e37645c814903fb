import { element } from '../catalogue/dom.ts';
import { searchWords } from '../i18n/search-words.ts';
import styles from '../styles/search.css?url';
import { placesOf, searchBox } from './component.ts';

let dialog: HTMLDialogElement | undefined;

/** The styles of search come with it; without them it still works. */
const styled = (): Promise<unknown> =>
  new Promise((ready) => {
    const link = element('link', { rel: 'stylesheet', href: styles });
    link.addEventListener('load', ready);
    link.addEventListener('error', ready);
    document.head.append(link);
  });

/** Opens search over the page, with what the reader has typed so far. */
export async function openSearch(header: HTMLFormElement): Promise<void> {
  const places = placesOf(header);
  const t = searchWords(places.language);
  const from = header.querySelector('input')!;
  if (!dialog) {
    const input = element('input', { type: 'search', name: 'q', 'aria-label': t.label, autocomplete: 'off', enterkeyhint: 'search' });
    const form = element('form', { class: 'find big', role: 'search', action: header.action }, input, element('button', {}, t.submit));
    const close = element('button', { type: 'button', class: 'close' }, t.close);
    const page = element('a', { href: header.action }, t.asPage);
    const body = element('div', { class: 'search-in' }, form);
    dialog = element('dialog', { class: 'search', 'aria-label': t.label }, element('p', { class: 'inline' }, page, close), body);
    document.body.append(dialog);
    await styled();
    const box = searchBox(body, places, (query) => {
      page.href = `${header.action}?${new URLSearchParams({ q: query })}`;
    });
    close.addEventListener('click', () => dialog?.close());
    // A click beside it closes it.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => {
      from.value = input.value;
    });
    void box;
  }
  dialog.showModal();
  const input = dialog.querySelector('input')!;
  input.value = from.value;
  input.focus();
  if (input.value) input.dispatchEvent(new InputEvent('input'));
}
