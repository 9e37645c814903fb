/** What a case's page, comparisons and the shortlist draw alike: how sure it is, and the sheet of questions to its adopter. */
import type { Strings } from '../../i18n/index.ts';
import type { CallSheetView, CaseView, CheckedView } from '../../views/case.ts';
import type { ResultView } from '../../views/result.ts';
import type { Draw } from './draw.ts';
import type { ThreadView } from '../../views/thread.ts';
import { gradeMark, inlineNumber, notes } from './parts.ts';

/** The day of the last check, marked when it is long ago. The date is always shown, so that the page stays true without a rebuild. */
export const checkedDay = <Node>(draw: Draw<Node>, { name, text, date, stale }: CheckedView): Node =>
  draw('span', { class: stale ? 'caveat' : undefined, 'data-stale': stale ? 'true' : undefined }, name, draw('time', { datetime: date }, text));

/** The grade with the way to what grades mean, how many sources of how many origins, the day of the last check. */
export const evidence = <Node>(
  draw: Draw<Node>,
  { grade, gradeOfFour, voices, checked }: Pick<CaseView, 'grade' | 'gradeOfFour' | 'voices' | 'checked'>,
  { dot, grades }: { dot: string; grades: string },
): (Node | string)[] => [
  draw('a', { href: grades }, gradeMark(draw, grade.level, gradeOfFour)),
  dot,
  draw('span', { class: 'secondary' }, voices, dot, checkedDay(draw, checked)),
];

export interface ThreadStrings {
  thread: string;
  given: string;
  notGiven: string;
}

/** The thread of the main result, from what is disclosed to what isn't: bands woven or bare, the bare ones with the number of their question. */
export const thread = <Node>(draw: Draw<Node>, { sector, bands, key }: ThreadView, t: ThreadStrings): Node =>
  draw(
    'figure',
    { class: `thread-bands ${sector}` },
    draw('figcaption', {}, draw('b', {}, t.thread)),
    draw(
      'ol',
      { class: 'bands', 'data-pagefind-ignore': '' },
      ...bands.map(({ band, name, given, question }) =>
        draw(
          'li',
          { 'data-band': band, class: given ? 'woven' : 'bare' },
          draw('i', {}, ...(question === undefined ? [] : [draw('b', { 'aria-hidden': 'true' }, String(question))])),
          draw('span', {}, name),
          draw('span', { class: 'visually-hidden' }, ` ${given ? t.given : t.notGiven}`),
        ),
      ),
    ),
    draw('p', { class: 'secondary', 'data-pagefind-ignore': '' }, key),
  );

export type CallSheetStrings = Pick<Strings, 'dot' | 'colon' | 'arrow'> & { raise: string } & Omit<Strings['ask'], 'questionsAbout'>;

export function callSheetStrings({ dot, colon, arrow, case: { raise }, ask: { questionsAbout: _, ...ask } }: Strings): CallSheetStrings {
  return { dot, colon, arrow, raise, ...ask };
}

/** Who claims a result, with the name of that row; nothing where no row tells. */
export const whoSays = (rows: ResultView['rows'], colon: string): string[] =>
  rows.filter(({ key }) => key === 'claimedBy').map(({ name, value }) => name + colon + (typeof value === 'string' ? value : value.text));

interface CallSheet {
  title: string;
  callSheet: Pick<CallSheetView, 'known' | 'questions' | 'general'> & {
    results: Pick<ResultView, 'metric' | 'number' | 'rows' | 'grade' | 'raise'>[];
  };
}

/**
 * What to ask the adopter: on screen the case's own questions; printed by itself, one page with what is known, the general questions
 * too, and room to write.
 *
 * @param address the case's own whole address, where it is known
 * @param id its place on the page, by which it can be printed alone
 * @param above what stands before the questions
 */
export function callSheet<Node>(
  draw: Draw<Node>,
  { title, callSheet: { known, results, questions, general } }: CallSheet,
  t: CallSheetStrings,
  { address, id, above = [] }: { address: string | undefined; id?: string; above?: Node[] },
): Node {
  const onScreen = { class: 'on-screen' };
  const onPaper = { class: 'on-paper', 'aria-hidden': 'true' };
  return draw(
    'section',
    { id, class: 'call-sheet' },
    draw('h2', {}, draw('span', onScreen, t.title), draw('span', { ...onPaper, 'data-pagefind-ignore': '' }, t.printedTitle + t.colon + title)),
    draw('p', { class: 'secondary on-screen' }, t.lead),
    draw(
      'div',
      { ...onPaper, 'data-pagefind-ignore': '' },
      draw('h3', {}, t.known),
      draw(
        'dl',
        { class: 'fact-rows' },
        ...[...known, ...(address ? [{ name: t.address, text: address }] : [])].map(({ name, text }) =>
          draw('div', {}, draw('dt', {}, name), draw('dd', {}, text)),
        ),
      ),
      draw(
        'ul',
        {},
        ...results.map(({ metric, number, rows, grade, raise }) =>
          draw(
            'li',
            {},
            metric + t.colon,
            draw('b', {}, ...inlineNumber(draw, number, t.arrow)),
            ['', ...notes(number), ...whoSays(rows, t.colon), grade.short, ...(raise ? [t.raise + t.colon + raise] : [])].join(t.dot),
          ),
        ),
      ),
      draw('h3', {}, t.questions),
    ),
    ...above,
    draw(
      'ol',
      { class: 'call-questions' },
      ...questions.map((question) => draw('li', {}, draw('label', {}, draw('input', { type: 'checkbox' }), ' ', question))),
      ...general.map((question) => draw('li', { ...onPaper, 'data-pagefind-ignore': '' }, question)),
    ),
    draw('p', { class: 'secondary on-paper', 'aria-hidden': 'true' }, t.independent),
    ...(id ? [draw('p', onScreen, draw('a', { href: `#${id}`, 'data-print': '' }, t.print))] : []),
  );
}
