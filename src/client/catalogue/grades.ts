import { gradesTitle } from '../../i18n/grades-title.ts';
import type { Language } from '../../i18n/language.ts';
import { countFacets, type Selection, type Table } from './table.ts';

/**
 * The cases by grade above the list: recounts the bar for a selection, and says anew how many reach the highest grades. A grade is a filter.
 *
 * @param root as the server drew it, for all cases
 * @returns shows a selection; `about` stands before the title: what the cases have in common
 */
export function liveGrades(
  root: HTMLElement,
  language: Language,
  toggle: (value: string) => void,
): (table: Table, selection: Selection, about: string) => void {
  const title = root.querySelector('[data-part=grades-title]')!;
  const grades = [...root.querySelectorAll<HTMLElement>('[data-of-grade]')].map((item) => ({
    level: item.dataset.ofGrade ?? '',
    link: item.querySelector('a')!,
    count: item.querySelector('b')!,
    bar: root.querySelector(`rect.of-${item.dataset.ofGrade}`)!,
  }));
  for (const { level, link } of grades) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(level);
    });
  }
  return (table, selection, about) => {
    const found = countFacets(table, selection).get('grade') ?? [];
    const counts = [0, 0, 0, 0, 0];
    for (const [place, { id }] of (table.columns.find(({ id: filter }) => filter === 'grade')?.values ?? []).entries())
      counts[Number(id)] = found[place] ?? 0;
    title.textContent = gradesTitle(language, counts, about);
    const all = counts.reduce((sum, count) => sum + count, 0) || 1;
    let before = 0;
    for (const { level, link, count, bar } of grades) {
      const own = counts[Number(level)]!;
      count.textContent = String(own);
      bar.setAttribute('x', `${(before / all) * 100}%`);
      bar.setAttribute('width', `${(own / all) * 100}%`);
      before += own;
      if (selection.get('grade')?.has(level)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
}
