/** On the 404 page: offers a search for the words in the requested address. The page is complete without it. */
import { element } from '../../client/dom.ts';
import { missingPageStrings } from '../../i18n/missing-page.ts';
import { wordsOf } from './missing-words.ts';

const form = document.querySelector<HTMLFormElement>('form[data-missing]');
const offer = document.querySelector<HTMLElement>('[data-offer]');

if (form && offer) {
  const base = form.dataset.missing ?? '/';
  const path = location.pathname.slice(location.pathname.startsWith(base) ? base.length : 0);
  const query = wordsOf(path);
  if (query) {
    // Some hosts answer every missing address with the Chinese page: an English one still leads to English search.
    const language = /^en(\/|$)/.test(path) ? 'en' : 'zh';
    const search = `${base}${{ zh: '', en: 'en/' }[language]}search/`;
    form.querySelector('input')!.value = query;
    offer.append(element('a', { href: `${search}?${new URLSearchParams({ q: query })}` }, missingPageStrings(language).searchFor(query)));
    offer.lang = { zh: 'zh-CN', en: 'en' }[language];
  }
}
