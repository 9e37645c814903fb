import { newer, readJson } from '../../build-files.ts';
import { toolStrings } from '../../i18n/tools.ts';
import { toLanguage } from '../../i18n/language.ts';
import { checksum } from '../../checksum.ts';
import { PAGE_SIZE } from '../../model/pages.ts';
import { casesOf } from './cards.ts';
import { printedList, type ShownCase } from './printed-list.ts';
import { chooseRecords, readCsv, recordIds } from '../csv.ts';
import type { DrawingStrings } from '../../render/client-data/drawing-strings.ts';
import { caseCard } from '../../render/drawing/case-card.ts';
import { cardOfRow, caseRow } from '../../render/drawing/case-row.ts';
import { swatchDefs } from '../../render/drawing/parts.ts';
import { MAX_CASES, readShortlist, writeShortlist } from '../shortlist/shortlist.ts';
import { BASE, withBase } from '../../base-path.ts';
import { button, download, element } from '../dom.ts';
import { drawElement } from '../draw.ts';
import { failureNotice, notice, reloadPage } from '../notice.ts';
import { filterForm } from './filters.ts';
import { filterSheet, isNarrow } from './filter-sheet.ts';
import { liveGrades } from './grades.ts';
import { printState, readState, storedView, storeView, toggled, type State, type View } from './state.ts';
import { matches, SORTS, sortRows, widenings, type Sort, type Table } from './table.ts';

/** Pixels from the window's top: what ends above them is hidden by the bar that counts. */
const OUT_OF_SIGHT = 120;
/** A filtered list of so many cases prints whole; of a longer one the page that is shown. */
const MOST_PRINTED = 200;

/** Resolves once the browser has painted, since what moves before that doesn't count as a layout shift. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const root = document.querySelector<HTMLElement>('[data-catalogue]');
if (root) void catalogue(root);

/**
 * Turns the static catalogue into one whose filters combine: reads the column table, puts boxes where the links were,
 * and keeps filters, order and page in the address. Without the table the links stay.
 */
async function catalogue(root: HTMLElement): Promise<void> {
  const { table: tableAddress = '', home = '' } = root.dataset;
  const language = toLanguage(root.dataset.language);
  const t = toolStrings(language);
  const drawing = JSON.parse(root.dataset.strings ?? '{}') as DrawingStrings;
  const strings = { ...drawing, joined: (items: readonly string[]) => items.join(drawing.between) };
  const options = { level: 3, withBase, strings } as const;
  const draw = ({ aiCase, shown }: ShownCase) =>
    state.view === 'cards' ? caseCard(drawElement, cardOfRow(aiCase, shown), options) : caseRow(drawElement, aiCase, options, shown);
  const part = <E extends HTMLElement = HTMLElement>(name: string) => root.querySelector<E>(`[data-part=${name}]`)!;
  const [filters, heading, status, chips, notices, list, pager, order] = (
    ['filters', 'count', 'status', 'chips', 'notices', 'cards', 'pager', 'sort'] as const
  ).map((name) => part(name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLSelectElement];
  /** After a failure: the table of another build, if the host has one by now. Throws when that can't be read, either. */
  const nextTable = async (): Promise<Table | undefined> => {
    const files = await newer(build);
    if (!files) return undefined;
    const next = await readJson<Table>(files.languages[language].table);
    build = files.build;
    return next;
  };
  /** The build by which the table was named; the page's own names none. */
  let build: string | undefined;

  // The page comes with rows of the whole catalogue; hide them until those of the query, or the cards, are there.
  const asComes = location.search === '' && storedView() !== 'cards';
  if (!asComes) root.dataset.state = 'loading';
  let table: Table;
  try {
    // A page out of a cache may name a table that is gone.
    table = await readJson<Table>(tableAddress.slice(BASE.length)).catch(
      async (error: unknown) => (await nextTable()) ?? Promise.reject(error as Error),
    );
  } catch (error) {
    notices.replaceChildren(failureNotice(error, t, t.tableBroken, reloadPage));
    delete root.dataset.state;
    return;
  }

  const { pathname } = location;
  const { ignored } = readState(location.search, table);
  let state = stateOfAddress();
  let rows: number[] = [];
  /** By row, the places of the results that the filters ask for. */
  let found = new Map<number, number[]>();
  /** Number of the latest call: results of an earlier one that arrive late are dropped. */
  let turn = 0;

  const navigate = (next: State) => {
    history.pushState(null, '', home + printState(next, table));
    notices.replaceChildren();
    void show(next);
  };
  const toggle = (filter: string, value: string) => navigate({ ...state, selection: toggled(state.selection, filter, value), page: 1 });
  const clear = () => navigate({ ...state, selection: new Map(), page: 1 });
  let showFilters: (selection: State['selection']) => void;
  let showSheet: (chosen: number, cases: number) => void;
  makeFilters();
  const showGrades = liveGrades(part('grades'), language, (level) => toggle('grade', level));
  const views = [...root.querySelectorAll<HTMLButtonElement>('[data-view]')];
  for (const one of views) {
    one.addEventListener('click', () => {
      const view = one.dataset.view as View;
      storeView(view);
      navigate({ ...state, view });
    });
  }
  order.addEventListener('change', () => navigate({ ...state, sort: order.value as Sort, page: 1 }));
  // A link within the page is a step of the history, too, and changes nothing of the list, which must not be drawn anew under the reader's focus.
  addEventListener('popstate', () => {
    const next = stateOfAddress();
    if (printState(next, table) !== printState(state, table)) void show(next);
  });
  exports();

  if (ignored.length > 0) notices.replaceChildren(notice(t.ignored(ignored.join(' · '))));
  // The page already shows the whole catalogue; only a query needs drawing.
  choose();
  // Keep a sort order that the reader chose while the table was still loading.
  const early = order.value as Sort;
  const chosenEarly = early !== SORTS[0] && early !== state.sort;
  if (chosenEarly) {
    state = { ...state, sort: early, page: 1 };
    history.pushState(null, '', home + printState(state, table));
  } else if (asComes) return;
  await show(state);
  await painted();
  delete root.dataset.state;

  async function show(next: State): Promise<void> {
    const mine = ++turn;
    state = next;
    choose();
    const last = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
    state = { ...next, page: Math.min(next.page, last) };
    order.value = state.sort;
    showChips();
    showGrades(table, state.selection, aboutOf());
    heading.textContent = t.shown(rows.length, state.page, last);
    status.textContent = heading.textContent;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language-switch')) link.search = location.search;
    showPager(last);
    delete root.dataset.printed;
    /** Takes the place of what stood there, which was hidden meanwhile: the count was already the new one. */
    const fill = (...shown: Element[]) => {
      list.replaceChildren(...shown);
      list.removeAttribute('aria-busy');
    };
    if (rows.length === 0) return fill(widerSets());
    try {
      list.setAttribute('aria-busy', 'true');
      const onPage = rows.slice((state.page - 1) * PAGE_SIZE, state.page * PAGE_SIZE);
      const cases = await shownCases(onPage);
      if (mine !== turn) return;
      const asCards = state.view === 'cards';
      list.className = asCards ? 'cards' : 'case-rows';
      const sectors = [...new Set(cases.map(({ aiCase }) => aiCase.swatch.sector))];
      fill(...(asCards ? [swatchDefs(drawElement, sectors)] : []), ...cases.map(draw));
      // A shorter list may end above the window of somebody who has scrolled down among the filters.
      if (list.getBoundingClientRect().bottom < OUT_OF_SIGHT) heading.scrollIntoView();
      dispatchEvent(new CustomEvent('cards'));
      if (state.selection.size > 0) void preparePrint(rows.length <= MOST_PRINTED ? rows : onPage, mine);
    } catch (failure) {
      console.info(failure);
      if (mine !== turn) return;
      const error = await followed(failure);
      if (mine !== turn) return;
      if (!error) return show(stateOfAddress());
      fill();
      const told = failureNotice(error, t, t.cardsBroken, () => {
        notices.replaceChildren();
        void show(state);
      });
      notices.replaceChildren(told);
      status.textContent = notices.textContent;
    }
  }

  /** Boxes for the filters of the table. */
  function makeFilters(): void {
    const { form, show } = filterForm(table, t, isNarrow(), toggle);
    showFilters = show;
    filters.replaceChildren(element('p', { class: 'secondary' }, filters.dataset.inCases ?? ''), form);
    showSheet = filterSheet(filters, part<HTMLButtonElement>('open-filters'), t, clear);
  }

  function stateOfAddress(): State {
    const { state: asked } = readState(location.search, table);
    // A further page of the whole catalogue has an address of its own.
    const page = location.search === '' && location.pathname === pathname ? Number(root.dataset.page) : asked.page;
    return { ...asked, page, view: asked.view ?? storedView() };
  }

  /** After a failure: goes over to the table of another build, if the host has one by now, and else tells what failed. */
  async function followed(failure: unknown): Promise<unknown> {
    try {
      const next = await nextTable();
      if (!next) return failure;
      table = next;
      makeFilters();
      return undefined;
    } catch (error) {
      return error;
    }
  }

  /** Does something with the cases that are shown; if that fails, and the host has another build by now, once more with its cases. */
  async function withTable(act: () => Promise<void>, broken: string): Promise<void> {
    try {
      await act().catch(async (failure: unknown) => {
        const error = await followed(failure);
        if (error) throw error as Error;
        await show(stateOfAddress());
        await act();
      });
    } catch (error) {
      notices.replaceChildren(failureNotice(error, t, broken, () => void withTable(act, broken)));
    }
  }

  /** Works out what the state asks for, and shows it in the filters. */
  function choose(): void {
    found = matches(table, state.selection);
    rows = sortRows(table, [...found.keys()], state.sort);
    for (const one of views) one.setAttribute('aria-pressed', String(one.dataset.view === (state.view ?? 'rows')));
    showFilters(state.selection);
    showSheet(chosen().length, rows.length);
  }

  /** Cases of some rows, each with the result that the filters ask for: the one that leads, if it is one of them. */
  async function shownCases(some: readonly number[]): Promise<ShownCase[]> {
    const cases = await casesOf(some, table);
    return cases.map((aiCase, i) => ({ aiCase, shown: found.get(some[i]!)?.[0] ?? 0 }));
  }

  /** Has the filtered list ready for paper, since nothing can be read once printing has begun. */
  async function preparePrint(some: readonly number[], mine: number): Promise<void> {
    // What can't be read prints as it stands on the page.
    const cases = await shownCases(some).catch((error: unknown) => console.info(error));
    if (!cases || mine !== turn) return;
    const query = chosen().map(({ filterName, name }) => filterName + t.colon + name);
    part('printed').replaceChildren(...printedList(cases, query.join(t.semicolon), heading.textContent, t, strings));
    root.dataset.printed = '';
  }

  /** What the cases have in common, where filters say it in few words: Textiles: … */
  function aboutOf(): string {
    // Of the grades the bar shows all, whichever is chosen.
    const names = chosen().flatMap(({ filter, name }) => (filter === 'grade' ? [] : name));
    const text = names.join(t.and);
    return names.length > 0 && names.length <= 3 ? text.charAt(0).toUpperCase() + text.slice(1) + t.colon : '';
  }

  /** The chosen values with their names, in the filters' order. */
  function chosen(): { filter: string; value: string; name: string; filterName: string }[] {
    return table.columns.flatMap(({ id: filter, name: filterName, values }) =>
      values.filter(({ id }) => state.selection.get(filter)?.has(id)).map(({ id: value, name }) => ({ filter, value, name, filterName })),
    );
  }

  function showChips(): void {
    const items = chosen().map(({ filter, value, name, filterName }) => {
      const button = element(
        'button',
        { type: 'button', 'aria-label': t.remove(filterName, name) },
        filterName + t.colon + name,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      button.addEventListener('click', () => {
        navigate({ ...state, selection: toggled(state.selection, filter, value), page: 1 });
        heading.focus();
      });
      return element('li', {}, button);
    });
    if (items.length > 1) {
      const all = element('button', { type: 'button', class: 'clear-filters' }, t.clear);
      all.addEventListener('click', () => {
        clear();
        heading.focus();
      });
      items.push(element('li', {}, all));
    }
    chips.replaceChildren(...items);
    const savable = items.length > 0 && rows.length > 0 && rows.length <= MAX_CASES;
    part('save-all').replaceChildren(...(savable ? [button(t.saveAll(rows.length), () => void withTable(() => saveAll(rows), t.cardsBroken))] : []));
  }

  /** Puts all cases of a filtered list on the shortlist, and offers to take that back. */
  async function saveAll(some: readonly number[]): Promise<void> {
    const cases = await casesOf(some, table);
    const before = new Set(readShortlist().ids);
    const trouble = writeShortlist([...before, ...cases.map(({ id }) => id)]);
    const added = new Set(readShortlist().ids.filter((id) => !before.has(id)));
    const undo = button(t.undo, () => {
      writeShortlist(readShortlist().ids.filter((id) => !added.has(id)));
      notices.replaceChildren();
    });
    notices.replaceChildren(notice(trouble ? t.trouble[trouble] : t.savedAll(cases.length), undo));
    status.textContent = notices.textContent;
  }

  /** For a selection without cases: how many each would have with one filter dropped. */
  function widerSets(): HTMLElement {
    const links = widenings(table, state.selection).map(({ filter, count }) => {
      const wider = { ...state, selection: new Map([...state.selection].filter(([id]) => id !== filter)), page: 1 };
      const link = element(
        'a',
        { href: home + printState(wider, table) },
        t.without(table.columns.find(({ id }) => id === filter)?.name ?? filter, count),
      );
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(wider);
        heading.focus();
      });
      return element('li', {}, link);
    });
    return element(
      'div',
      { class: 'no-cases' },
      element('p', {}, t.none),
      element('ul', {}, ...links, element('li', {}, element('a', { href: home }, t.clear))),
    );
  }

  function showPager(last: number): void {
    const link = (page: number, text: string, rel?: string) => {
      const target = { ...state, page };
      const made = element(
        'a',
        { href: home + printState(target, table), rel, 'aria-current': page === state.page && !rel ? 'page' : undefined },
        text,
      );
      made.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(target);
        heading.focus();
        heading.scrollIntoView();
      });
      return made;
    };
    if (last === 1) return pager.replaceChildren();
    // First, last and neighbouring pages only: thousands of cases make hundreds of pages.
    const near = [...new Set([1, state.page - 1, state.page, state.page + 1, last])].filter((page) => page >= 1 && page <= last);
    pager.replaceChildren(
      element(
        'nav',
        { class: 'pager', 'aria-label': t.pages },
        ...(state.page > 1 ? [link(state.page - 1, t.previous, 'prev')] : []),
        element('ol', {}, ...near.map((page) => element('li', {}, link(page, String(page))))),
        ...(state.page < last ? [link(state.page + 1, t.next, 'next')] : []),
      ),
    );
  }

  /** The whole catalogue is a file of the site; a filtered one is cut out of it here. */
  function exports(): void {
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-export]')) {
      link.addEventListener('click', (event) => {
        if (rows.length === table.count) return;
        event.preventDefault();
        void withTable(() => downloadFiltered(link), t.exportBroken);
      });
    }
  }
  async function downloadFiltered({ href, dataset: { export: name = '' } }: HTMLAnchorElement): Promise<void> {
    const chosen = rows;
    const cases = await dataFile('cases', root.dataset.casesCsv ?? '');
    const order = recordIds(cases);
    const ids = new Set(chosen.map((row) => order[row] ?? ''));
    const text = name === 'cases' ? cases : await dataFile(name, href);
    download(`zhejiang-ai-${name}-${chosen.length}.csv`, 'text/csv', chooseRecords(text, ids));
  }
  /** A data file of the table's build, whose records the table's rows select; past the caches if they hold another's. Throws when the host has none. */
  async function dataFile(name: string, address: string): Promise<string> {
    const read = async (cache: RequestCache) => {
      const text = await readCsv(address, cache);
      // In `npm run dev` there are no checksums.
      if (table.csv && checksum(text) !== table.csv[`${name}.csv`]) throw new Error(`${address} is not of the table's build`);
      return text;
    };
    return read('default').catch(() => read('reload'));
  }
}
