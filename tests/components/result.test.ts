/** The block of a main result, a row of the others' table and a line of a result, as pages draw them, hold to what they say they show. */
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import MainResult from '../../src/render/html/components/MainResult.astro';
import ResultLine from '../../src/render/html/components/ResultLine.astro';
import ResultTable from '../../src/render/html/components/ResultTable.astro';
import { BLOCK_FIELDS, LINE_FIELDS } from '../../src/render/html/result-fields.ts';
import { resultTable } from '../../src/views/result-table.ts';
import type { NumberView, ResultRow, ResultView } from '../../src/views/result.ts';
import { attribute } from '../support/built-pages.ts';
import { NUMBER, RESULT } from '../unit/examples.ts';
import { fields, words } from '../unit/result-words.ts';
import { draw, plain } from './draw.ts';

const inTable = (...results: ResultView[]) => ({ table: resultTable(results) });
const FACES = [
  { name: 'block', component: MainResult, props: (result: ResultView) => ({ result }), table: BLOCK_FIELDS, view: RESULT },
  { name: 'row', component: ResultTable, props: (result: ResultView) => inTable(result), table: BLOCK_FIELDS, view: RESULT },
  // A line has room for the grade without its name.
  {
    name: 'line',
    component: ResultLine,
    props: (result: ResultView) => ({ result }),
    table: LINE_FIELDS,
    view: { ...RESULT, grade: { ...RESULT.grade, text: RESULT.grade.short } },
  },
];
const HOSTILE = '<b>"&amp;</b>';

describe.each(LANGUAGES)('a result (%s)', (language) => {
  const t = strings(language);

  describe.each(FACES)('$name', ({ component, props, table, view }) => {
    const drawn = (change: Partial<ResultView>) => draw(component, { ...props({ ...view, ...change }), language });
    const withNumber = (change: Partial<NumberView>) => drawn({ number: { ...NUMBER, ...change } });

    it.each(fields(table, 'shown'))('%s is shown', async (field) => {
      const { html } = await drawn({});
      expect(words(view, field).filter((word) => !html.includes(word))).toEqual([]);
    });
    it.each(fields(table, 'left out'))('%s is left out', async (field) => {
      const { html } = await drawn({});
      expect(words(view, field).filter((word) => new RegExp(`\\b${word}\\b`).test(html))).toEqual([]);
    });
    it('says every caveat beside its number, and nothing where there is none', async () => {
      expect((await withNumber({})).texts('caveat')).toEqual([t.joined(NUMBER.caveats)]);
      expect((await withNumber({ caveats: [] })).texts('caveat')).toEqual([]);
    });
    it('shows both values with a word between them for those who listen, or what the source said instead', async () => {
      expect((await withNumber({})).text).toContain(plain(`240Beforeunit${t.arrow}11Afterunit`));
      const { text } = await withNumber({ values: NUMBER.values.slice(0, 1), asSaid: 'Said' });
      expect(text).toContain('Said');
      expect(text).not.toContain('240');
    });
    it('shows boxes for a grade only where there is one', async () => {
      const grade = (level: number) => drawn({ grade: { ...RESULT.grade, level } });
      expect((await grade(0)).html).not.toContain('viewBox="0 -1 46 12"');
      expect((await grade(2)).html).toContain('viewBox="0 -1 46 12"');
    });
    it('writes texts as texts', async () => {
      const { html, text } = await drawn({
        metric: HOSTILE,
        number: { ...NUMBER, asSaid: HOSTILE, caveats: [HOSTILE] },
        grade: { level: 1, short: HOSTILE, text: HOSTILE, parts: [HOSTILE], line: HOSTILE },
      });
      expect(html).not.toContain('<b>"');
      expect(text.split(HOSTILE).length).toBeGreaterThan(4);
    });
  });

  const block = (change: Partial<ResultView>) => draw(MainResult, { result: { ...RESULT, ...change }, language });

  it('stands in the colour of a gain only where it is one', async () => {
    for (const gain of [true, false]) {
      const { texts } = await block({ number: { ...NUMBER, gain } });
      expect([texts('gain').length > 0, texts('scope').length > 0]).toEqual([gain, !gain]);
    }
  });
  it('sets what nobody discloses apart from what is known', async () => {
    const undisclosed = { key: 'measuredBy', name: t.case.measuredBy, value: t.voice['not-disclosed'], undisclosed: true } as const;
    const { tags } = await block({ rows: [...RESULT.rows, undisclosed] });
    const secondary = tags('dd').filter((element) => attribute(element, 'class') === 'secondary');
    expect(secondary.map((element) => element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))).toEqual([
      t.voice['not-disclosed'],
    ]);
  });
  it('says why it has its grade, and what would raise it where there is a higher one', async () => {
    const why = t.case.why;
    const { raise } = t.case;
    const explained = async (change: Partial<ResultView>) => {
      const { text } = await block(change);
      return [text.includes(why), text.includes(raise)];
    };
    expect(await explained({})).toEqual([true, true]);
    expect(await explained({ raise: '' })).toEqual([true, false]);
    expect(await explained({ grade: { ...RESULT.grade, level: 0 }, reasons: '', raise: '' })).toEqual([false, false]);
  });
  it('sets a lone number in what the source said as any other, and leaves several, or a quotation, in words', async () => {
    const drawnSaying = async (asSaid: string) => (await block({ number: { ...NUMBER, values: NUMBER.values.slice(0, 1), asSaid } })).html;
    expect(await drawnSaying('up by about 60%')).toContain('<b>60</b>');
    expect(await drawnSaying('提升3%—5%')).toContain('<b>3%—5</b>');
    expect(await drawnSaying('1/8的人力')).toContain('<b>1/8</b>');
    for (const words of ['8 months, 1.5 years less', '据称“提升2倍”', 'halved']) expect(await drawnSaying(words)).toContain(`>${words}</b>`);
  });
  it('draws a range from its cautious end to its bold one, a value too small to see as a hair, and none without bars', async () => {
    const bars = async (from: number, to: number) =>
      (await block({ bars: [{ ...RESULT.bars[0]!, from, to }] })).tags('rect').map((rect) => [attribute(rect, 'class'), attribute(rect, 'width')]);
    expect(await bars(0.25, 0.75)).toEqual([
      ['range-start', '100'],
      ['range-end', '200'],
    ]);
    expect(await bars(0, 0)).toEqual([['range-start', '1']]);
    expect((await block({ bars: [] })).texts('before-after')).toEqual([]);
  });

  describe('several in a table', () => {
    const row = (key: ResultRow['key'], value: string): ResultRow => ({ key, name: `Name of ${key}`, value, undisclosed: false });
    const one = { ...RESULT, rows: [row('asOf', 'Someday'), row('claimedBy', 'Somebody'), row('population', 'Some')] };
    const other = { ...one, id: 'r8', metric: 'Another', rows: [row('asOf', 'Someday'), row('claimedBy', 'Somebody'), row('population', 'Others')] };
    const count = (html: string, word: string) => html.split(word).length - 1;
    it('say once what they share, and each what is its own', async () => {
      const { html } = await draw(ResultTable, { ...inTable(one, other), language });
      expect(['Someday', 'Somebody', 'Reasons', 'Raise', 'Source<'].map((word) => count(html, word))).toEqual([1, 1, 1, 1, 1]);
      expect([count(html, '>Some<'), count(html, '>Others<')]).toEqual([1, 1]);
    });
    it('keep apart what differs: then each has its day in a column, its grade and its sources', async () => {
      const later = { ...other, rows: [row('asOf', 'Later'), row('claimedBy', 'Somebody')], raise: 'Elsehow', sources: [] };
      const { html, tags } = await draw(ResultTable, { ...inTable(one, later), language });
      expect(tags('th').filter((cell) => attribute(cell, 'scope') === 'col')).toHaveLength(4);
      expect(['>Someday<', '>Later<', 'Somebody', 'Reasons', 'Raise', 'Elsehow'].map((word) => count(html, word))).toEqual([1, 1, 1, 2, 1, 1]);
    });
    it('keep the caveats beside each number', async () => {
      const { texts } = await draw(ResultTable, { ...inTable(one, other), language });
      expect(texts('caveat')).toEqual(['Caveat', 'Caveat']);
    });
  });
});
