import { OtherBuild } from '../build-files.ts';
import { toolWords } from '../../i18n/tools.ts';
import type { Language } from '../../i18n/language.ts';
import { comparedRows, ID, readCase, type ReadCase } from './case-page.ts';
import { button, element } from '../dom.ts';

const MOST = 4;
/** Facts of a case that say nothing beside those of another. */
const UNCOMPARED = new Set(['field', 'added']);
const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) void compare(root);

/** Takes apart ?ids=a,b: known forms only, each once, at most four. */
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
  const good = asked.filter((id) => ID.test(id));
  return { ids: good.slice(0, MOST), bad: asked.filter((id) => !ID.test(id)), more: Math.max(0, good.length - MOST) };
}

/** Height that a landscape A4 page leaves for the table, in CSS pixels: 210 mm without margins and the heading. */
const PAGE_HEIGHT = (210 - 18 - 14) * (96 / 25.4);
/** Letters smaller than this part of their size are no longer read with ease. */
const SMALLEST = 0.7;

/** Chromium lets the last sheet's page size count, whatever its layer or name: so this one comes last. */
function landscape(): void {
  const sheet = document.styleSheets[document.styleSheets.length - 1];
  sheet?.insertRule('@page { size: A4 landscape; margin: 9mm 10mm; }', sheet.cssRules.length);
}

/** Lays the table out as it is printed and makes its letters as small as one page needs, not smaller. */
function fitOnPage(root: HTMLElement): void {
  root.classList.add('paper');
  const table = root.querySelector('table');
  for (let fit = 1; table && fit >= SMALLEST; fit -= 0.03) {
    table.style.setProperty('--fit', String(fit));
    if (table.offsetHeight <= PAGE_HEIGHT) break;
  }
}

/** The cases of the address side by side, a row a question; what a source does not give stays visible as such. */
async function compare(root: HTMLElement): Promise<void> {
  const t = toolWords(root.dataset.language as Language);
  const status = root.querySelector<HTMLElement>('[data-part=status]')!;
  const holder = root.querySelector<HTMLElement>('[data-part=table]')!;
  const say = (...lines: string[]) => status.replaceChildren(...lines.map((line) => element('p', { class: 'notice' }, line)));
  const done = () => (status.dataset.state = 'done');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) link.search = location.search;

  const { ids, bad, more } = comparedIds(location.search);
  const troubles = [...bad.map((id) => t.noSuch(id.slice(0, 60))), ...(more > 0 ? [t.tooMany(more)] : [])];
  if (ids.length === 0) {
    say(...troubles, t.chooseTwo);
    return void done();
  }
  say(t.loading);
  const cases: ReadCase[] = [];
  let failed = false;
  let updated = false;
  for (const [i, answer] of (await Promise.allSettled(ids.map((id) => readCase(id, root.dataset.cases ?? '')))).entries()) {
    if (answer.status === 'rejected') {
      if (answer.reason instanceof OtherBuild) updated = true;
      else failed = true;
    } else if (answer.value) cases.push(answer.value);
    else troubles.push(t.noSuch(ids[i] ?? ''));
  }
  if (failed) troubles.push(t.cardsBroken);
  if (cases.length === 1) troubles.push(t.one);
  if (cases.length === 0) troubles.push(t.chooseTwo);
  say(...troubles);
  if (updated)
    status.append(
      element(
        'p',
        { class: 'notice' },
        t.updated,
        ' ',
        button(t.reload, () => location.reload()),
      ),
    );
  if (cases.length > 0) holder.replaceChildren(tableOf(cases));
  if (cases.length > 0) root.querySelector<HTMLElement>('[data-part=tools]')!.hidden = false;
  done();
  landscape();
  addEventListener('beforeprint', () => fitOnPage(root));
  addEventListener('afterprint', () => root.classList.remove('paper'));

  function tableOf(cases: readonly ReadCase[]): HTMLTableElement {
    const absent = () => element('span', { class: 'quiet' }, t.notDisclosed);
    const row = (name: string, cell: (of: ReadCase) => Node | undefined, kind = '') => {
      const cells = cases.map((of) => element('td', {}, cell(of) ?? absent()));
      const same = cells.length > 1 && cells.every((other) => other.textContent === cells[0]!.textContent);
      return element(
        'tr',
        { class: [kind, same ? 'same' : ''].filter(Boolean).join(' ') || undefined },
        element('th', { scope: 'row' }, name),
        ...cells,
      );
    };
    const facts = cases[0]!
      .all('.facts > div')
      .map((of) => ({ part: of.dataset.fact ?? '', name: of.querySelector('dt')?.textContent ?? '' }))
      .filter(({ part }) => !UNCOMPARED.has(part));
    const kinds = [...new Set(cases.flatMap((of) => of.all('.result').map((result) => result.dataset.kind ?? '')))];
    const names = JSON.parse(root.dataset.kinds ?? '{}') as Record<string, string>;
    const order = Object.keys(names);
    kinds.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('td'),
          ...cases.map((of) => element('th', { scope: 'col' }, element('a', { href: of.href, 'data-case': of.id }, of.title), ...remover(of))),
        ),
      ),
      element(
        'tbody',
        {},
        row(t.evidence, (of) => of.part('evidence')),
        row(t.summary, (of) => of.part('summary'), 'long'),
        ...facts.map(({ part, name }) =>
          row(name, (of) => {
            const value = of.all(`.facts > [data-fact="${part}"] > dd`)[0];
            return value && contents(value);
          }),
        ),
        ...kinds.map((kind) => row(t.kind(names[kind] ?? kind), (of) => resultsOf(of, kind), 'result-row')),
        row(t.undisclosed, (of) => list(of.all('[data-undisclosed]')) ?? document.createTextNode(t.nothing)),
        row(t.doubts, (of) => of.part('doubts'), 'long'),
      ),
    );
  }

  function remover(of: ReadCase): Node[] {
    if (cases.length < 3) return [];
    const others = cases.filter((other) => other !== of).map(({ id }) => id);
    return [element('a', { class: 'remove', href: `?ids=${others.join(',')}`, 'aria-label': t.move(of.title), title: t.move(of.title) }, '×')];
  }

  /** The results of one kind, each with its number, what it is held against, and its grade. */
  function resultsOf(of: ReadCase, kind: string): Node | undefined {
    const items = of.all(`.result[data-kind="${kind}"]`).map((result) => {
      const metric = result.querySelector('h3');
      metric?.querySelector('.anchor')?.remove();
      const grade = result.querySelector('.grade');
      const value = result.querySelector('.value');
      const said = comparedRows(result, t.colon);
      return element(
        'li',
        {},
        element('span', {}, metric?.textContent.trim() ?? ''),
        ...(value ? [value] : []),
        ...result.querySelectorAll('.caveat'),
        element('span', { class: 'quiet' }, said.join(' · ')),
        ...(grade ? [grade] : []),
      );
    });
    return items.length > 0 ? element('ul', {}, ...items) : undefined;
  }
}

const contents = (of: Element): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  fragment.append(...of.childNodes);
  return fragment;
};
const list = (items: HTMLElement[]): Node | undefined => (items.length > 0 ? element('ul', { class: 'inline' }, ...items) : undefined);
