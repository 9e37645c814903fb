/**
 * What explains a term in place: the entry's name and one line beside the word, with the way to its page.
 * They are fetched on request, so that no page carries what few readers open.
 */
import { readJson, withFiles, type Stamped } from '../../build-files.ts';
import { toLanguage, type Language } from '../../i18n/language.ts';
import { fileOf } from '../../model/files.ts';
import type { TermView } from '../../views/term.ts';
import { element } from '../dom.ts';

/** Some entries and figures as they are sent, by id. */
export interface TermsFile extends Stamped {
  terms: Record<string, TermView>;
  figures: Record<string, TermView>;
}

/** Pixels between the word and what explains it, and between that and the edge of the window. */
const GAP_TO_TERM = 6;
const WINDOW_MARGIN = 8;

const name = element('b', { id: 'term-name' });
const line = element('span', { id: 'term-line' });
const doubt = element('span');
const page = element('a');
const box = element(
  'span',
  { class: 'term-box', popover: 'auto', role: 'dialog', 'aria-labelledby': name.id, 'aria-describedby': line.id, tabindex: '-1' },
  name,
  line,
  doubt,
  page,
);
/** The term that was asked for last, and how far down the window the reader pointed at it. */
let term: HTMLAnchorElement | undefined;
let pointedAt = 0;

/** The words on an entry or a figure. Throws where they can't be read: it is new or gone since the page came, or the network fails. */
function readTerm({ pathname, dataset: { figure } }: HTMLAnchorElement, language: Language): Promise<TermView> {
  const id = figure ?? pathname.split('/').at(-2) ?? '';
  return withFiles(async ({ languages }) => {
    const { folder, files } = languages[language].terms;
    const { terms, figures } = await readJson<TermsFile>(`${folder}${fileOf(id, files)}.json`);
    const found = new Map(Object.entries(figure === undefined ? terms : figures)).get(id);
    if (!found) throw new Error(`${pathname}: no such term`);
    return found;
  });
}

/** Below the word, or above where there is more room; never over the edge of the window. */
function position(): void {
  if (!term || !box.matches(':popover-open')) return;
  // A term may run over the end of a line.
  const rects = [...term.getClientRects()];
  const at = rects.find(({ top, bottom }) => top <= pointedAt && pointedAt <= bottom) ?? rects[0]!;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = box;
  const below = at.bottom + GAP_TO_TERM + offsetHeight <= clientHeight || at.top < offsetHeight + GAP_TO_TERM;
  box.style.left = `${scrollX + Math.max(WINDOW_MARGIN, Math.min(at.left, clientWidth - offsetWidth - WINDOW_MARGIN))}px`;
  box.style.top = `${scrollY + (below ? at.bottom + GAP_TO_TERM : at.top - GAP_TO_TERM - offsetHeight)}px`;
}

/**
 * Explains a term; rejects when its entry can't be read.
 *
 * @param y how far down the window the reader pointed
 * @param from the page's words of the link to the whole entry, and its language
 */
export async function explain(link: HTMLAnchorElement, y: number, from: DOMStringMap): Promise<void> {
  term = link;
  pointedAt = y;
  const found = await readTerm(link, toLanguage(from.language));
  if (term !== link) return;
  name.textContent = found.name;
  line.textContent = found.line;
  doubt.textContent = found.doubt ?? '';
  page.textContent = from.terms ?? '';
  page.href = link.href;
  // Placed after its link in the document too, so that keyboards and screen readers find it next.
  link.after(box);
  // Safari doesn't focus a clicked link; focus it, so that the focus returns to it on closing.
  link.focus({ preventScroll: true });
  box.showPopover();
  link.ariaExpanded = 'true';
  position();
  box.focus({ preventScroll: true });
}

box.addEventListener('beforetoggle', ({ newState }) => {
  if (newState === 'closed' && term) term.ariaExpanded = null;
});
box.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !box.contains(relatedTarget) && box.matches(':popover-open')) box.hidePopover();
});
addEventListener('resize', position);
