import { toolStrings } from '../../i18n/tools.ts';
import { toLanguage } from '../../i18n/language.ts';
import type { DrawingStrings } from '../../render/client-data/drawing-strings.ts';
import type { CaseDetailsView } from '../../views/case-details.ts';
import { element } from '../dom.ts';
import { drawElement } from '../draw.ts';
import { failureNotice, notice, reloadPage } from '../notice.ts';
import { failureOf, readCases } from './details.ts';
import { compareTable } from './table.ts';
import { MAX_COMPARED, readShortlist } from '../shortlist/shortlist.ts';
import { ID_PATTERN } from '../../records/id.ts';

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) void compare(root);

/** Parses ?ids=a,b: well-formed ids only, each once, at most MAX_COMPARED. */
function comparedIds(query: string): { ids: string[]; bad: string[]; more: number } {
  const asked = [
    ...new Set(
      new URLSearchParams(query.slice(0, 2000))
        .getAll('ids')
        .flatMap((text) => text.split(','))
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ];
  const good = asked.filter((id) => ID_PATTERN.test(id));
  return { ids: good.slice(0, MAX_COMPARED), bad: asked.filter((id) => !ID_PATTERN.test(id)), more: Math.max(0, good.length - MAX_COMPARED) };
}

/** Height that a landscape A4 page leaves for the table, in CSS pixels: 210 mm without margins and the heading. */
const PAGE_HEIGHT = (210 - 18 - 14) * (96 / 25.4);
/** Letters scaled below this are hard to read. */
const MIN_FONT_SCALE = 0.7;

/** Chromium applies the @page rule of the last style sheet, whatever its layer, so the rule is added to that one. */
function landscape(): void {
  const styleSheet = document.styleSheets[document.styleSheets.length - 1];
  styleSheet?.insertRule('@page { size: A4 landscape; margin: 9mm 10mm; }', styleSheet.cssRules.length);
}

/** Lays the table out as printed and shrinks its letters just enough to fit one page. */
function fitOnPage(root: HTMLElement): void {
  root.classList.add('as-printed');
  const table = root.querySelector('table');
  for (let fit = 1; table && fit >= MIN_FONT_SCALE; fit -= 0.03) {
    table.style.setProperty('--fit', String(fit));
    if (table.offsetHeight <= PAGE_HEIGHT) break;
  }
}

/** The cases in another order: one of them in the column asked for, and the one that stood there in its place. */
function swapped(cases: readonly CaseDetailsView[], column: number, id: string): CaseDetailsView[] {
  const from = cases.findIndex((details) => details.id === id);
  return cases.map((details, i) => (i === column ? cases[from] : i === from ? cases[column] : details) ?? details);
}

/** The cases in the address side by side, one row per question; what no source gives is shown as not disclosed. */
async function compare(root: HTMLElement): Promise<void> {
  const language = toLanguage(root.dataset.language);
  const t = toolStrings(language);
  const status = root.querySelector<HTMLElement>('[data-part=status]')!;
  const holder = root.querySelector<HTMLElement>('[data-part=table]')!;
  const showNotices = (...lines: string[]) => status.replaceChildren(...lines.map((line) => notice(line)));
  const done = () => (status.dataset.state = 'done');
  const followAddress = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language-switch')) link.search = location.search;
  };
  followAddress();

  /** Nothing is chosen: what the reader has kept can be compared at once. */
  const offerKept = () => {
    const kept = readShortlist().ids.slice(0, MAX_COMPARED);
    if (kept.length > 1) status.append(element('p', {}, element('a', { href: `?ids=${kept.join(',')}` }, t.compareKept(kept.length))));
  };

  const { ids, bad, more } = comparedIds(location.search);
  const troubles = [...bad.map((id) => t.noSuch(id.slice(0, 60))), ...(more > 0 ? [t.tooMany(more)] : [])];
  if (ids.length === 0) {
    showNotices(...troubles, t.chooseTwo);
    offerKept();
    return void done();
  }
  showNotices(t.loading);
  const cases: CaseDetailsView[] = [];
  const answers = await readCases(ids, language);
  for (const [i, answer] of answers.entries()) {
    if (answer.status === 'rejected') continue;
    if (answer.value) cases.push(answer.value);
    else troubles.push(t.noSuch(ids[i] ?? ''));
  }
  const failure = failureOf(answers);
  if (!failure && cases.length < 2) troubles.push(cases.length === 1 ? t.one : t.chooseTwo);
  showNotices(...troubles);
  // The cases are in the address: a new page reads the same ones.
  if (failure) status.append(failureNotice(failure.reason, t, t.cardsBroken, reloadPage));
  else if (cases.length < 2) offerKept();
  if (cases.length > 0) {
    const { kinds = '{}', strings: drawing = '{}' } = root.dataset;
    const names = JSON.parse(kinds) as Record<string, string>;
    const drawingStrings = JSON.parse(drawing) as DrawingStrings;
    const show = (order: readonly CaseDetailsView[]) => {
      holder.replaceChildren(compareTable(drawElement, order, names, t, drawingStrings));
      for (const select of holder.querySelectorAll<HTMLSelectElement>('select[data-column]'))
        select.addEventListener('change', () => {
          const column = Number(select.dataset.column);
          const next = swapped(order, column, select.value);
          history.replaceState(null, '', `?ids=${next.map(({ id }) => id).join(',')}`);
          followAddress();
          show(next);
          holder.querySelector<HTMLElement>(`select[data-column="${column}"]`)?.focus();
        });
    };
    show(cases);
    for (const part of root.querySelectorAll<HTMLElement>('[data-part=tools], [data-part=units]')) part.hidden = false;
  }
  done();
  landscape();
  addEventListener('beforeprint', () => fitOnPage(root));
  addEventListener('afterprint', () => root.classList.remove('as-printed'));
}
