/** The block and the line of a result, as pages draw them, hold to what they say they show. */
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import ResultBlock from '../../src/render/html/components/ResultBlock.astro';
import ResultLine from '../../src/render/html/components/ResultLine.astro';
import { BLOCK_FIELDS, LINE_FIELDS } from '../../src/render/html/result-fields.ts';
import type { NumberView, ResultView } from '../../src/views/result.ts';
import { attribute } from '../support/built-pages.ts';
import { NUMBER, RESULT } from '../unit/examples.ts';
import { fields, words } from '../unit/result-words.ts';
import { draw, plain } from './draw.ts';

const FACES = [
  { name: 'block', component: ResultBlock, table: BLOCK_FIELDS, view: RESULT },
  // A line has room for the grade without its name.
  { name: 'line', component: ResultLine, table: LINE_FIELDS, view: { ...RESULT, grade: { ...RESULT.grade, text: RESULT.grade.short } } },
];
const HOSTILE = '<b>"&amp;</b>';

describe.each(LANGUAGES)('a result (%s)', (language) => {
  const t = strings(language);

  describe.each(FACES)('$name', ({ component, table, view }) => {
    const drawn = (change: Partial<ResultView>) => draw(component, { result: { ...view, ...change }, language });
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
      expect((await grade(0)).html).not.toContain('viewBox="0 0 42 9"');
      expect((await grade(2)).html).toContain('viewBox="0 0 42 9"');
    });
    it('writes texts as texts', async () => {
      const { html, text } = await drawn({
        metric: HOSTILE,
        number: { ...NUMBER, asSaid: HOSTILE, caveats: [HOSTILE] },
        grade: { level: 1, short: HOSTILE, text: HOSTILE },
      });
      expect(html).not.toContain('<b>"');
      expect(text.split(HOSTILE).length).toBeGreaterThan(4);
    });
  });

  const block = (change: Partial<ResultView>) => draw(ResultBlock, { result: { ...RESULT, ...change }, language });

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
    const why = t.case.why + t.colon;
    const raise = t.case.raise + t.colon;
    const explained = async (change: Partial<ResultView>) => {
      const { text } = await block(change);
      return [text.includes(why), text.includes(raise)];
    };
    expect(await explained({})).toEqual([true, true]);
    expect(await explained({ raise: '' })).toEqual([true, false]);
    expect(await explained({ grade: { ...RESULT.grade, level: 0 } })).toEqual([false, false]);
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
});
