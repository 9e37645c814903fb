import { OtherBuild } from '../../build-files.ts';
import { button, element } from '../../client/dom.ts';
import { LANGUAGES, toLanguage, type Language } from '../../i18n/language.ts';
import { searchStrings } from '../../i18n/search-strings.ts';
import { combobox } from './combobox.ts';
import { NoWebAssembly } from '../query/engine.ts';
import { isHan } from '../query/fold.ts';
import { Search, type Answer } from '../query/find.ts';
import { folded, missing, presence, withoutMissing } from '../query/grade.ts';
import { negationIn } from '../query/plan.ts';
import { afterNextTask } from './after-next-task.ts';
import { suggest } from './suggest.ts';
import { hitElement, namedFacets, narrowings } from './view.ts';

/** Addresses, from data attributes of the header's search form. */
export interface Places {
  language: Language;
  /** The catalogue. */
  cases: string;
}

export type Narrowed = Partial<Record<'kind' | 'industry' | 'city', string>>;

export interface SearchBox {
  /** Searches and shows; always ends with a status that is done. */
  run: (query: string, narrowed?: Narrowed) => Promise<void>;
}

/** With fewer hits than this, words of the other language are looked for in its pages as well. For other words they'd be asked in vain: both languages have the same pages. */
const MIN_HITS = 3;
/** A page that has no more of a query than this is no plain answer. */
const MOST_OF_IT = 0.55;
const LATIN_LETTERS = /^[a-z' ]{2,}$/i;
/** Duration of a frame on most screens. */
const FRAME_MS = 16;
/** More hits than a screen holds are drawn at once; the rest and the filters follow in the next task. */
const DRAWN_AT_ONCE = 12;
/** After this long the status says that the search is slow. */
const SLOW_MS = 8000;
let shared: Search | undefined;

/**
 * Search as readers see it: a box with suggestions, hits, ways to narrow them down, and an honest word when there are none.
 * The same in the header's dialog and on the page of its own.
 *
 * @param root holds a form with a search input; everything else is put behind the form
 * @param asked is told each new query, before it runs
 * @param reload opens a new page that asks the same, when the site has been updated under this one
 */
export function searchBox(root: HTMLElement, places: Places, asked: (query: string, narrowed: Narrowed) => void, reload: () => void): SearchBox {
  const t = searchStrings(places.language);
  const side = LANGUAGES.indexOf(places.language) as 0 | 1;
  const search = (shared ??= new Search());
  const form = root.querySelector('form')!;
  const input = form.querySelector('input')!;
  const status = root.querySelector<HTMLElement>('[data-search-status]') ?? element('p', { 'data-search-status': true, role: 'status' });
  const filters = element('div', { class: 'narrow-filters', hidden: true });
  const hits = element('ol', { class: 'hits' });
  const more = element('p', {});
  const near = element('div', { class: 'nearest-hits' });
  const other = element('section', { hidden: true });
  if (!status.isConnected) form.after(status);
  status.after(filters, hits, more, other, near);
  let turn = 0;
  let drawRest: (() => void) | undefined;
  let query = '';
  let narrowed: Narrowed = {};
  /** The query is meant as it is typed. */
  let exact = false;

  const setStatus = (text: string, state: 'loading' | 'done') => {
    // Setting the same text again would have screen readers read it again.
    if (status.textContent !== text) status.textContent = text;
    status.dataset.state = state;
    delete status.dataset.slow;
  };
  const retry = () => button(t.retry, () => void run(query, narrowed, exact));
  const fail = (error: unknown) => {
    console.info(error);
    clear();
    if (error instanceof NoWebAssembly) return setStatus(t.noWebAssembly, 'done');
    const updated = error instanceof OtherBuild;
    setStatus(updated ? t.updated : t.broken, 'done');
    near.append(updated ? button(t.reload, reload) : retry());
  };
  const clear = () => {
    drawRest?.();
    for (const part of [filters, hits, more, near, other]) part.replaceChildren();
    filters.hidden = true;
    other.hidden = true;
  };
  const navigate = (next: string, by: Narrowed = {}) => {
    asked(next, by);
    void run(next, by);
  };

  async function run(next: string, by: Narrowed = {}, asTyped = false): Promise<void> {
    const mine = ++turn;
    exact = asTyped;
    query = next.trim();
    narrowed = by;
    if (input.value.trim() !== query) input.value = query;
    if (query === '') {
      clear();
      return setStatus(t.empty, 'done');
    }
    setStatus(t.loading, 'loading');
    const slow = setTimeout(() => {
      if (mine !== turn) return;
      if (status.textContent === t.loading) status.textContent = t.slow;
      status.dataset.slow = '';
    }, SLOW_MS);
    const started = performance.now();
    let callOff: (() => void) | undefined;
    try {
      const answer = await search.find(
        query,
        side,
        (partial) => {
          const draw = () => {
            if (mine !== turn || Object.keys(narrowed).length > 0) return;
            clear();
            filters.hidden = false;
            hits.append(...partial.hits.map(({ page }) => hitElement(page, partial.plan, partial.lexicon, t, 'result')));
          };
          callOff?.();
          // A partial answer within a frame means that nothing had to load, so the whole one follows at once: drawing both would only delay it.
          if (performance.now() - started > FRAME_MS) draw();
          else callOff = afterNextTask(draw);
        },
        exact,
      );
      callOff?.();
      if (mine === turn) await show(answer, mine);
    } catch (error) {
      if (mine === turn) fail(error);
    } finally {
      callOff?.();
      clearTimeout(slow);
    }
  }

  async function show(answer: Answer, mine: number): Promise<void> {
    const { plan, lexicon } = answer;
    const chosen = answer.hits.filter(({ page }) => Object.entries(narrowed).every(([filter, value]) => page[filter as 'kind'] === value));
    clear();
    const draw = (some: typeof chosen) => hits.append(...some.map(({ page }) => hitElement(page, plan, lexicon, t, 'result')));
    draw(chosen.slice(0, DRAWN_AT_ONCE));
    // Reserve the filters' row as soon as there are hits, so that these don't jump.
    filters.hidden = answer.hits.length === 0;
    drawRest = afterNextTask(() => {
      draw(chosen.slice(DRAWN_AT_ONCE));
      showFilters(answer, narrowings(answer.hits, lexicon, t, side));
    });
    if (answer.more) {
      more.append(button(t.more, () => void showMore(answer, mine)));
      if (chosen.length === 0) more.replaceChildren();
    }
    const facets = namedFacets(plan, lexicon);
    const elsewhere = plan.units.some(({ elsewhere, place, concepts }) => elsewhere || (place && concepts.length === 0));
    // What this site doesn't have may yet be mentioned somewhere.
    const gone = answer.hits.length === 0 && !elsewhere ? missing(plan) : [];
    if (chosen.length === 0) {
      const rest = gone.length > 0 ? withoutMissing(plan) : '';
      if (elsewhere) near.append(element('p', {}, t.elsewhere));
      else if (rest)
        near.append(
          element('p', {}, element('a', { href: `${form.getAttribute('action') ?? ''}?${new URLSearchParams({ q: rest })}` }, t.without(rest))),
        );
      const links = facets.map(({ query: facet, name }) => element('a', { href: `${places.cases}?${facet}` }, name));
      if (facets.length > 1) links.push(element('a', { href: `${places.cases}?${facets.map((facet) => facet.query).join('&')}` }, t.allNamed));
      if (links.length > 0) near.append(element('p', { class: 'inline-list' }, t.filtersNamed, ...links));
      const nearest = answer.nearest.slice(0, 3);
      if (nearest.length > 0) {
        near.append(
          element('h2', {}, t.nearest),
          element('ul', { class: 'hits' }, ...nearest.map(({ page }) => hitElement(page, plan, lexicon, t, 'near'))),
        );
      }
      near.append(element('p', {}, element('a', { href: places.cases }, t.catalogue)));
    }
    const message =
      chosen.length > 0 ? t.found(chosen.length, query, answer.more !== undefined) : t.none(query) + (gone.length > 0 ? t.nowhere(gone) : '');
    const notes = chosen.length === 0 ? [] : [...(answer.corrected ? [t.correctedTo(answer.corrected)] : []), ...readAs(answer)];
    if (answer.corrected) more.append(button(t.asTyped(query), () => void run(query, narrowed, true)));
    const statusText = (partly: boolean) => [...notes, message, partly ? t.partly : ''].filter(Boolean).join(' ');
    let { partly } = answer;
    const foreign = isHan(plan.typed) !== (side === 0);
    if (foreign && answer.hits.length < MIN_HITS) {
      setStatus(statusText(partly), 'loading');
      try {
        await showOther(answer, mine);
      } catch (error) {
        if (mine !== turn) return;
        if (error instanceof OtherBuild) return fail(error);
        console.info(error);
        partly = true;
      }
      if (mine !== turn) return;
    }
    if (partly) near.append(retry());
    setStatus(statusText(partly), 'done');
  }

  /** How a query was read that says what is not wanted, or of which no page has all words. */
  function readAs({ hits: [best], plan }: Answer): string[] {
    const negation = negationIn(plan);
    const note = negation === undefined ? [] : [t.negated(negation)];
    if (!best || best.share > MOST_OF_IT) return note;
    const foldedPage = folded(best.page);
    const words = plan.units.flatMap((unit) => (presence(unit, plan, best.page, foldedPage) > 0 ? [unit.text] : []));
    return words.length > 0 ? [t.readAs(words.join(' ')), ...note] : note;
  }

  async function showMore({ more: read, corrected }: Answer, mine: number): Promise<void> {
    try {
      const next = await read?.();
      if (next && mine === turn) await show({ ...next, corrected }, mine);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  /** The other language's pages, under a heading of their own. */
  async function showOther({ corrected }: Answer, mine: number): Promise<void> {
    const { hits, plan, lexicon } = await search.find(corrected ?? query, side === 0 ? 1 : 0, undefined, exact);
    if (mine !== turn || hits.length === 0) return;
    const lang = side === 0 ? 'en' : 'zh-CN';
    other.replaceChildren(
      element('h2', {}, t.other),
      element('ol', { class: 'hits', lang }, ...hits.slice(0, 5).map(({ page }) => hitElement(page, plan, lexicon, t, 'result-other'))),
    );
    other.hidden = false;
  }

  function showFilters(answer: Answer, rows: ReturnType<typeof narrowings>): void {
    const groups = (['kind', 'industry', 'city'] as const).flatMap((filter) => {
      const own = rows.filter((row) => row.filter === filter);
      if (own.length === 0) return [];
      const select = element(
        'select',
        { 'aria-label': t.filters[filter], autocomplete: 'off' },
        element('option', { value: '' }, t.narrow(t.filters[filter], t.all)),
      );
      for (const { value, name, count } of own) select.append(element('option', { value }, `${name} (${count})`));
      select.value = narrowed[filter] ?? '';
      select.addEventListener('change', () => {
        const { [filter]: _, ...rest } = narrowed;
        narrowed = select.value ? { ...rest, [filter]: select.value } : rest;
        asked(query, narrowed);
        void show(answer, turn);
      });
      return [select];
    });
    filters.replaceChildren(...groups);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    navigate(input.value);
  });
  const suggestions = combobox(
    input,
    t,
    async (text) => {
      const lexicon = await search.lexicon().catch(() => undefined);
      if (!lexicon) return [];
      const found = suggest(text, lexicon, side);
      // Letters that no word begins with may be pinyin.
      return found.length === 0 && LATIN_LETTERS.test(text) ? suggest(text, await search.spelled(), side) : found;
    },
    (label) => navigate(label),
  );
  return { run };
}

/** Reads the addresses from the header's search form. */
export function placesOf(form: HTMLElement): Places {
  return { language: toLanguage(form.dataset.language), cases: form.dataset.cases ?? '' };
}
