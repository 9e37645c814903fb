import type { ToolStrings } from '../../i18n/tools.ts';
import { button, element } from '../dom.ts';
import { countFacets, type Selection, type Table } from './table.ts';

/** Filters that are open when the page loads: how sure it is, then what readers reach for first. */
const OPEN_AT_FIRST = new Set(['grade', 'both', 'industry', 'task', 'city']);
/** Values of a filter that are shown before the reader asks for all. */
const FIRST_VALUES = 6;

export interface FilterForm {
  form: HTMLFormElement;
  /** Updates boxes and counts for a selection without replacing the boxes, which would lose the focus. */
  show: (selection: Selection) => void;
}

/**
 * The filters as a form: a box and a count for each value, and a link to what the value means. Of many values those after the first few are
 * folded away; those that are shown in groups unfold by group.
 *
 * @param narrow only the first filter is open at first
 */
export function filterForm(table: Table, t: ToolStrings, narrow: boolean, toggle: (filter: string, value: string) => void): FilterForm {
  const whole = countFacets(table, new Map());
  const groups = table.columns
    .filter(({ values }) => values.length > 0)
    .map(({ id: filter, name, values, groups: names }, nth) => {
      const items = values.map(({ id: value, name: text, href, unlisted, group }, place) => {
        const box = element('input', { type: 'checkbox', name: filter, value });
        const count = element('span', { class: 'secondary tabular' });
        const item = element('li', {}, element('label', {}, box, element('span', {}, text), count));
        // Sighted readers see a question mark; the label says what it opens. Out of the order of tabs, which would be twice as long.
        const label = t.definition(text);
        if (href) item.append(element('a', { href, class: 'definition-link', 'aria-label': label, title: label, tabindex: '-1' }, '?'));
        box.addEventListener('change', () => toggle(filter, value));
        return { value, place, box, count, item, unlisted, group };
      });
      const groups = names?.map((group, at) => {
        const own = items.filter((one) => one.group === at);
        const count = element('span', { class: 'secondary tabular' });
        const list = element('details', {}, element('summary', {}, group, ' ', count), element('ul', {}, ...own.map(({ item }) => item)));
        return { own, count, list };
      });
      const shownAtFirst = groups ? Infinity : FIRST_VALUES;
      let all = false;
      const more = button('', () => {
        all = !all;
        fold();
      });
      more.className = 'more-values';
      const none = element('p', { class: 'secondary', hidden: true }, t.noneLeft);
      /** What has no case in the whole catalogue is never offered. */
      const ever = items.filter(({ place, unlisted }) => !unlisted && (whole.get(filter)?.[place] ?? 0) > 0);
      /**
       * Hides what comes after the first few until all are asked for, and what the other filters leave without a case, unless it is chosen, or
       * the group is short or in use: there it stays, greyed.
       */
      const fold = () => {
        const keeps = ever.length <= FIRST_VALUES || items.some(({ box }) => box.checked);
        const offered = items.filter((one) => one.box.checked || (ever.includes(one) && (keeps || one.count.textContent !== '0')));
        for (const { box, count, item } of items) {
          const isEmpty = count.textContent === '0' && !box.checked;
          box.disabled = isEmpty;
          item.classList.toggle('without-cases', isEmpty);
        }
        none.hidden = offered.some(({ count }) => count.textContent !== '0');
        for (const one of items) {
          const at = offered.indexOf(one);
          one.item.hidden = at === -1 || (!all && at >= shownAtFirst && !one.box.checked);
        }
        for (const { own, count, list } of groups ?? []) {
          count.textContent = String(own.reduce((sum, one) => sum + Number(one.count.textContent), 0));
          list.hidden = own.every(({ item }) => item.hidden);
          if (own.some(({ box }) => box.checked)) list.open = true;
        }
        more.hidden = offered.length <= shownAtFirst;
        more.textContent = all ? t.fewer : t.allValues(offered.length);
        more.setAttribute('aria-expanded', String(all));
        details.hidden = offered.length === 0;
      };
      const details = element(
        'details',
        { open: narrow ? nth === 0 : OPEN_AT_FIRST.has(filter), 'data-filter': filter },
        element('summary', {}, name),
        ...(groups ? groups.map(({ list }) => list) : [element('ul', {}, ...items.map(({ item }) => item))]),
        none,
        more,
      );
      return { filter, details, items, fold };
    });
  const form = element('form', { class: 'facets' }, ...groups.map(({ details }) => details));
  form.addEventListener('submit', (event) => event.preventDefault());
  const show = (selection: Selection) => {
    const counts = countFacets(table, selection);
    for (const { filter, details, items, fold } of groups) {
      for (const { value, place, box, count } of items) {
        box.checked = selection.get(filter)?.has(value) ?? false;
        count.textContent = String(counts.get(filter)?.[place] ?? 0);
      }
      if (selection.has(filter)) details.open = true;
      fold();
    }
  };
  return { form, show };
}
