import type { ShortlistStrings } from '../../i18n/shortlist-strings.ts';
import { element } from '../dom.ts';
import { MAX_COMPARED, onShortlist, readShortlist, writeShortlist } from './shortlist.ts';

const settings = document.querySelector<HTMLElement>('[data-shortlist-buttons]');
if (settings) addShortlistButtons(settings);

/** Puts a shortlist button on each case of the page, and at its foot, while the list has cases, a bar that leads to it. */
function addShortlistButtons({ dataset }: HTMLElement): void {
  const t = JSON.parse(dataset.strings ?? '{}') as ShortlistStrings;
  const filled = (text: string, value: string) => text.replace(/\{\w+\}/, () => value);
  const said = element('p', { class: 'visually-hidden', role: 'status' });
  const bar = element('div', { class: 'shortlist-bar', hidden: true });
  document.querySelector('main')?.append(said, bar);

  const toggle = (id: string, title: string) => {
    const { ids } = readShortlist();
    const had = ids.includes(id);
    const trouble = writeShortlist(had ? ids.filter((other) => other !== id) : [...ids, id]);
    said.textContent = trouble ? t.trouble[trouble] : filled(had ? t.removed : t.added, title);
  };

  const addButtons = () => {
    for (const holder of document.querySelectorAll<HTMLElement>('.card, .case-row, [data-shortlist-case]')) {
      if (holder.querySelector('.shortlist-button')) continue;
      const link = holder.querySelector<HTMLElement>('[data-case]');
      const id = holder.dataset.shortlistCase ?? link?.dataset.case;
      const title = holder.dataset.title ?? link?.textContent.trim() ?? '';
      if (!id) continue;
      const button = element('button', { type: 'button', class: 'shortlist-button', 'data-id': id, 'data-title': title });
      button.addEventListener('click', () => toggle(id, title));
      holder.append(button);
    }
    show();
  };
  const show = () => {
    const { ids, trouble } = readShortlist();
    if (trouble === 'bad') said.textContent = t.trouble.bad;
    for (const button of document.querySelectorAll<HTMLButtonElement>('button.shortlist-button')) {
      const listed = ids.includes(button.dataset.id ?? '');
      button.textContent = button.title = listed ? t.onList : t.add;
      button.setAttribute('aria-label', filled(listed ? t.removeCase : t.addCase, button.dataset.title ?? ''));
      button.classList.toggle('shortlisted', listed);
    }
    bar.hidden = ids.length === 0;
    bar.replaceChildren(element('span', {}, filled(t.count, String(ids.length))), element('a', { href: dataset.shortlist }, t.open));
    if (ids.length >= 2 && ids.length <= MAX_COMPARED) bar.append(element('a', { href: `${dataset.compare ?? ''}?ids=${ids.join(',')}` }, t.compare));
  };
  onShortlist(show);
  addEventListener('cards', addButtons);
  addButtons();
}
