import type { ToolStrings } from '../../i18n/tools.ts';
import { button, element } from '../dom.ts';

/** Where the filters don't fit beside the rows; the same width as in layout.css. */
const NARROW_SCREEN = '(max-width: 60rem)';
export const isNarrow = (): boolean => matchMedia(NARROW_SCREEN).matches;

/**
 * On narrow screens the filters are a sheet that a button opens over the list: with a title, a way to clear them, and one back that says
 * how many cases there are. On wide ones they stand beside the list.
 *
 * @returns tells the sheet how many filters are chosen, and how many cases they give
 */
export function filterSheet(
  filters: HTMLElement,
  opener: HTMLButtonElement,
  t: ToolStrings,
  clear: () => void,
): (chosen: number, cases: number) => void {
  const title = element('h2', { id: 'filter-sheet' }, t.filtersTitle);
  const cleared = button(t.clearShort, clear, t.clear);
  const close = button('', () => filters.hidePopover());
  close.className = 'close-filters';
  filters.prepend(element('div', { class: 'sheet-head' }, title, cleared));
  filters.append(close);
  const narrow = matchMedia(NARROW_SCREEN);
  const fit = () => {
    if (narrow.matches && 'popover' in filters) filters.popover = 'auto';
    else filters.removeAttribute('popover');
  };
  narrow.addEventListener('change', fit);
  fit();
  opener.popoverTargetElement = filters;
  return (chosen, cases) => {
    opener.textContent = t.filters(chosen);
    close.textContent = t.close(cases);
    cleared.disabled = chosen === 0;
  };
}
