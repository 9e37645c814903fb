import type { KeepWords } from '../../i18n/keep-words.ts';
import { element } from '../dom.ts';
import { onShortlist, readShortlist, writeShortlist } from './shortlist.ts';

/** Cases that can be compared at once. */
const COMPARED = 4;
const script = document.querySelector<HTMLElement>('[data-keep]');
if (script) keep(script);

/** Puts a shortlist button on each case of the page, and a tray at its foot while the list has cases. */
function keep({ dataset }: HTMLElement): void {
  const t = JSON.parse(dataset.words ?? '{}') as KeepWords;
  const filled = (text: string, value: string) => text.replace(/\{\w+\}/, () => value);
  const said = element('p', { class: 'hidden', role: 'status' });
  const tray = element('div', { class: 'tray', hidden: true });
  document.querySelector('main')?.append(said, tray);

  const toggle = (id: string, title: string) => {
    const { ids } = readShortlist();
    const had = ids.includes(id);
    const trouble = writeShortlist(had ? ids.filter((other) => other !== id) : [...ids, id]);
    said.textContent = trouble ? t.storageOff : filled(had ? t.dropped : t.added, title);
  };

  const dress = () => {
    for (const holder of document.querySelectorAll<HTMLElement>('.card, [data-keep-case]')) {
      if (holder.querySelector('.keep')) continue;
      const link = holder.querySelector<HTMLElement>('[data-case]');
      const id = holder.dataset.keepCase ?? link?.dataset.case;
      const title = holder.dataset.title ?? link?.textContent.trim() ?? '';
      if (!id) continue;
      const button = element('button', { type: 'button', class: 'keep', 'data-id': id, 'data-title': title });
      button.addEventListener('click', () => toggle(id, title));
      holder.append(button);
    }
    show();
  };
  const show = () => {
    const { ids, trouble } = readShortlist();
    if (trouble === 'bad') said.textContent = t.storageBad;
    for (const button of document.querySelectorAll<HTMLButtonElement>('button.keep')) {
      const kept = ids.includes(button.dataset.id ?? '');
      button.textContent = kept ? t.kept : t.keep;
      button.setAttribute('aria-label', filled(kept ? t.dropOf : t.keepOf, button.dataset.title ?? ''));
      button.classList.toggle('on', kept);
    }
    tray.hidden = ids.length === 0;
    tray.replaceChildren(element('span', {}, filled(t.tray, String(ids.length))), element('a', { href: dataset.shortlist }, t.open));
    if (ids.length >= 2 && ids.length <= COMPARED) tray.append(element('a', { href: `${dataset.compare ?? ''}?ids=${ids.join(',')}` }, t.compare));
  };
  onShortlist(show);
  addEventListener('cards', dress);
  dress();
}
