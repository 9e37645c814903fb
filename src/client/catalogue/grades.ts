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
  const placesOf = (table: Table, filter: string) =>
    new Map(table.columns.find(({ id }) => id === filter)?.values.map(({ id }, place) => [id, place]));
  return (table, selection, about) => {
    const ofCases = countFacets(table, selection).get('grade') ?? [];
    const places = placesOf(table, 'grade');
    const counts = grades.map(({ level }) => ofCases[places.get(level) ?? -1] ?? 0);
    const byGrade: number[] = [0, 0, 0, 0, 0];
    grades.forEach(({ level }, i) => (byGrade[Number(level)] = counts[i]!));
    title.textContent = gradesTitle(language, byGrade, about);
    const all = Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    );
    let before = 0;
    for (const [i, { level, link, count, bar }] of grades.entries()) {
      const own = counts[i]!;
      count.textContent = String(own);
      bar.setAttribute('x', `${(before / all) * 100}%`);
      bar.setAttribute('width', `${(own / all) * 100}%`);
      before += own;
      if (selection.get('grade')?.has(level)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
}
