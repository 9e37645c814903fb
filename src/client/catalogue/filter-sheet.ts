import type { ToolStrings } from '../../i18n/tools.ts';
import { element } from '../dom.ts';

/** Where the filters don't fit beside the cards; the same width as in layout.css. */
const NARROW_SCREEN = '(max-width: 60rem)';

/**
 * On narrow screens the filters are a sheet that a button opens over the cards; on wide ones they stand beside them.
 *
 * @returns tells the button how many filters are chosen
 */
export function filterSheet(filters: HTMLElement, button: HTMLButtonElement, t: ToolStrings): (chosen: number) => void {
  const close = element('button', { type: 'button', class: 'close-filters' }, t.close);
  close.addEventListener('click', () => filters.hidePopover());
  filters.append(close);
  const narrow = matchMedia(NARROW_SCREEN);
  const fit = () => {
    if (narrow.matches && 'popover' in filters) filters.popover = 'auto';
    else filters.removeAttribute('popover');
  };
  narrow.addEventListener('change', fit);
  fit();
  button.popoverTargetElement = filters;
  return (chosen) => {
    button.textContent = t.filters(chosen);
  };
}
