/**
 * On the 404 page: offers the page that was meant, where the address only has something at its end or is in capitals, and a search for the
 * words in it. The page is complete without it.
 */
import { element } from '../../client/dom.ts';
import { missingPageStrings } from '../../i18n/missing-page.ts';
import { plainAddress, wordsOf } from './missing-words.ts';

const form = document.querySelector<HTMLFormElement>('form[data-missing]');
const offer = document.querySelector<HTMLElement>('[data-offer]');

if (form && offer) void offerWays(form, offer);

async function offerWays(form: HTMLFormElement, offer: HTMLElement): Promise<void> {
  const base = form.dataset.missing ?? '/';
  const path = location.pathname.slice(location.pathname.startsWith(base) ? base.length : 0);
  // Some hosts answer every missing address with the Chinese page: an English one still leads to English search.
  const language = /^en(\/|$)/i.test(path) ? 'en' : 'zh';
  const t = missingPageStrings(language);
  offer.lang = { zh: 'zh-CN', en: 'en' }[language];
  const query = wordsOf(path);
  if (query) {
    const search = `${base}${{ zh: '', en: 'en/' }[language]}search/`;
    form.querySelector('input')!.value = query;
    offer.append(element('a', { href: `${search}?${new URLSearchParams({ q: query })}` }, t.searchFor(query)));
  }
  const plain = plainAddress(path);
  const title = plain === undefined ? undefined : await titleAt(base + plain);
  if (plain !== undefined && title) offer.prepend(element('a', { href: base + plain }, t.meant(title)));
}

/** The title of a page of this site; undefined where there is none. XMLHttpRequest parses it, so that no string has to become a page here. */
function titleAt(address: string): Promise<string | undefined> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      const page = request.status === 200 ? request.responseXML : null;
      // Some hosts send the page for missing addresses as if it were the one asked for.
      done(page?.querySelector('form[data-missing]') ? undefined : page?.querySelector('h1')?.textContent.trim());
    };
    request.onerror = () => done(undefined);
    request.send();
  });
}
