import { element } from '../../client/dom.ts';
import type { SearchStrings } from '../../i18n/search-strings.ts';
import type { Suggestion } from './suggest.ts';

export interface Combobox {
  close: () => void;
}

let boxes = 0;

/**
 * Suggestions under a search box, after the combobox pattern of the ARIA Authoring Practices: arrow keys choose, Enter takes,
 * Escape closes. Nothing is suggested while an input method composes.
 *
 * @param suggest what to offer for a text; may answer late, then only the newest answer counts
 * @param take is told the suggestion that was chosen
 */
export function combobox(
  input: HTMLInputElement,
  t: SearchStrings,
  suggest: (text: string) => Promise<Suggestion[]>,
  take: (label: string) => void,
): Combobox {
  const id = `suggestions-${++boxes}`;
  const list = element('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': t.suggestions, hidden: true });
  const said = element('p', { class: 'visually-hidden', role: 'status' });
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' })) {
    input.setAttribute(name, value);
  }
  input.after(list, said);
  let turn = 0;
  let active = -1;
  // True while the list belongs to an earlier text: no key may choose from it until the suggestions for the newest text are there.
  let stale = false;
  const options = () => [...list.children] as HTMLElement[];

  const close = () => {
    turn++;
    active = -1;
    stale = false;
    list.hidden = true;
    said.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (place: number) => {
    const all = options();
    active = (place + all.length + 1) % (all.length + 1);
    // One position after the last suggestion: back in the box itself.
    if (active === all.length) active = -1;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active >= 0) input.setAttribute('aria-activedescendant', all[active]!.id);
    else input.removeAttribute('aria-activedescendant');
    all[active]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (label: string) => {
    input.value = label;
    close();
    take(label);
  };
  /** @param first whether the first suggestion is chosen as soon as it is there */
  const show = async (first = false) => {
    const mine = ++turn;
    stale = true;
    // Beyond the last one: back in the box itself.
    if (active >= 0) mark(options().length);
    const found = input.value.trim() === '' ? [] : await suggest(input.value);
    if (mine !== turn) return;
    if (found.length === 0) return close();
    stale = false;
    list.replaceChildren(
      ...found.map(({ label, kind }, i) => {
        const option = element('li', { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false' }, label);
        if (t.what[kind]) option.append(element('span', { class: 'secondary' }, t.what[kind]));
        // pointerdown comes before the box loses the focus; click would come after.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          choose(label);
        });
        option.dataset.label = label;
        return option;
      }),
    );
    list.hidden = false;
    said.textContent = t.suggested(found.length);
    input.setAttribute('aria-expanded', 'true');
    if (first) mark(0);
  };

  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    void show();
  });
  input.addEventListener('compositionend', () => void show());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // These keys belong to the input method (229 is what Safari sends).
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden || stale) {
        if (event.key === 'ArrowDown') void show(true);
        return;
      }
      event.preventDefault();
      mark(active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(options()[active]?.dataset.label ?? input.value);
    }
  });
  return { close };
}
