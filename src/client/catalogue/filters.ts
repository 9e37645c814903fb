import type { ToolStrings } from '../../i18n/tools.ts';
import { element } from '../dom.ts';
import { countFacets, type Selection, type Table } from './table.ts';

/** Filters that are open when the page loads. */
const OPEN_AT_FIRST = new Set(['industry', 'task']);

export interface FilterForm {
  form: HTMLFormElement;
  /** Updates boxes and counts for a selection without replacing the boxes, which would lose the focus. */
  show: (selection: Selection) => void;
}

/** The filters as a form: a box and a count for each value, and a link to what the value means. */
export function filterForm(table: Table, t: ToolStrings, toggle: (filter: string, value: string) => void): FilterForm {
  const boxes: { filter: string; value: string; box: HTMLInputElement; count: HTMLElement; item: HTMLElement }[] = [];
  const groups = table.columns
    .filter(({ values }) => values.length > 0)
    .map(({ id: filter, name, values }) => {
      const items = values.map(({ id: value, name: text, href }) => {
        const box = element('input', { type: 'checkbox', name: filter, value });
        const count = element('span', { class: 'secondary tabular' });
        const item = element('li', {}, element('label', {}, box, element('span', {}, text), count));
        // Sighted readers see a question mark; the label says what it opens.
        if (href) item.append(element('a', { href, class: 'definition-link', 'aria-label': t.definition(text), title: t.definition(text) }, '?'));
        box.addEventListener('change', () => toggle(filter, value));
        boxes.push({ filter, value, box, count, item });
        return item;
      });
      return element(
        'details',
        { open: OPEN_AT_FIRST.has(filter), 'data-filter': filter },
        element('summary', {}, name),
        element('ul', {}, ...items),
      );
    });
  const form = element('form', { class: 'facets' }, ...groups);
  form.addEventListener('submit', (event) => event.preventDefault());
  const show = (selection: Selection) => {
    const counts = countFacets(table, selection);
    const places = new Map(table.columns.map(({ id, values }) => [id, new Map(values.map((value, place) => [value.id, place]))]));
    for (const { filter, value, box, count, item } of boxes) {
      const n = counts.get(filter)?.[places.get(filter)?.get(value) ?? -1] ?? 0;
      box.checked = selection.get(filter)?.has(value) ?? false;
      count.textContent = String(n);
      item.classList.toggle('no-hits', n === 0 && !box.checked);
    }
    for (const group of groups) if (selection.has(group.dataset.filter ?? '')) group.open = true;
  };
  return { form, show };
}
