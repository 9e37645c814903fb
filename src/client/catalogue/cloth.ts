import { clothTitleOf } from '../../i18n/cloth-strings.ts';
import type { Language } from '../../i18n/language.ts';
import { countResults, type Selection, type Table } from './table.ts';

/**
 * The unfinished cloth above the list: recounts its bands for a selection, and says its finding anew. A band is a filter.
 *
 * @param root as the server drew it, for all cases
 * @returns shows a selection; `about` stands before the finding: what it speaks of
 */
export function liveCloth(
  root: HTMLElement,
  language: Language,
  toggle: (value: string) => void,
): (table: Table, selection: Selection, about: string) => void {
  const titleOf = clothTitleOf(language);
  const title = root.querySelector('[data-part=finding]')!;
  const bands = [...root.querySelectorAll<HTMLElement>('[data-band]')];
  for (const band of bands) {
    const link = band.querySelector('a');
    link?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(band.dataset.band ?? '');
    });
  }
  return (table, selection, about) => {
    const places = new Map(table.columns.find(({ id }) => id === 'gives')?.values.map(({ id }, place) => [id, place]));
    // Only what claims an effect lies in the cloth: beside it stand results that found none.
    const claims = new Map(selection).set('gives', new Set([...(selection.get('gives') ?? []), 'effect']));
    const counts = countResults(table, claims, 'gives');
    const countOf = (id = '') => counts[places.get(id) ?? -1] ?? 0;
    const all = countOf('effect');
    title.textContent = about + titleOf(all, countOf('outsider'));
    for (const band of bands) {
      const id = band.dataset.band;
      const count = countOf(id);
      band.querySelector('b')!.textContent = String(count);
      band.querySelector('path')!.setAttribute('d', `M0 0h${all === 0 ? 0 : (count / all) * 100}v1H0z`);
      const chosen = selection.get('gives')?.has(id ?? '') ?? false;
      const link = band.querySelector('a');
      if (chosen) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
  };
}
