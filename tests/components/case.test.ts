/** A case's card in a list, its main result where it is the answer, and how to cite it. */
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import AnswerCard from '../../src/render/html/components/AnswerCard.astro';
import BalancedHeading from '../../src/render/html/components/BalancedHeading.astro';
import CaseCard from '../../src/render/html/components/CaseCard.astro';
import Citation from '../../src/render/html/components/Citation.astro';
import ResultNumber from '../../src/render/html/components/ResultNumber.astro';
import { attribute } from '../support/built-pages.ts';
import { CARD, NUMBER, SOURCE } from '../unit/examples.ts';
import { draw, plain } from './draw.ts';

describe.each(LANGUAGES)('of a case (%s)', (language) => {
  const t = strings(language);
  const values = plain(`240Beforeunit${t.arrow}11Afterunit`);

  describe('the card', () => {
    const facts = plain(CARD.facts.join(t.dot));
    const drawn = (change: object = {}) => draw(CaseCard, { card: { ...CARD, ...change }, language });
    it('shows finding, facts, grade, and the main result with every caveat', async () => {
      const { texts, tags } = await drawn();
      expect(tags('a').map((link) => [attribute(link, 'href'), attribute(link, 'data-case')])).toEqual([['/cases/a-case/', 'a-case']]);
      expect(texts('card')[0]).toMatch(/^Title of a case/);
      expect(texts('secondary')).toEqual([facts, 'Metric']);
      expect(texts('value')).toEqual([values]);
      expect(texts('caveat')).toEqual([t.joined(NUMBER.caveats)]);
      expect(texts('grade')).toEqual(['Short']);
    });
    it('says that no source gives a result where none does', async () => {
      const { texts } = await drawn({ headline: undefined });
      expect(texts('secondary')).toEqual([facts, t.case.noResult]);
      expect([texts('value'), texts('caveat')]).toEqual([[], []]);
    });
    it('draws both values below the number, light between the ends of a range, pointed where there may be more', async () => {
      const bars = [
        { side: 'before', name: 'Before', text: '3', from: 1, to: 1, more: true },
        { side: 'after', name: 'After', text: '1–2', from: 0.25, to: 0.5 },
      ];
      const { tags } = await draw(CaseCard, { card: CARD, language, bars });
      expect(tags('rect').map((bar) => [attribute(bar, 'x'), attribute(bar, 'width')])).toEqual([
        [undefined, '100%'],
        [undefined, '25%'],
        ['25%', '25%'],
      ]);
      expect(tags('path').filter((path) => attribute(path, 'd') === 'M0 0l4 4-4 4z')).toHaveLength(1);
    });
    it('has its title at the level of the list it stands in', async () => {
      expect((await drawn()).tags('h3')).toHaveLength(1);
      expect((await draw(CaseCard, { card: CARD, language, level: 2 })).tags('h2')).toHaveLength(1);
    });
  });

  it('in large letters keeps an English number with its unit', async () => {
    const { html } = await draw(BalancedHeading, { text: 'Haidong: 11 seconds a plate, RMB 4.04 a visit, 16 AI lines', language, large: true });
    expect(html.includes('11\u00a0seconds a plate, RMB\u00a04.04\u00a0a visit, 16 AI lines')).toBe(language === 'en');
  });

  describe('what it answers to a question', () => {
    const drawn = (change: object) =>
      draw(AnswerCard, { answer: { card: CARD, bars: [], attribution: undefined, fact: undefined, results: [], ...change }, language });
    it('leads where a result answers: what was measured, the number, then its title, who says so, its caveats, how sure it is', async () => {
      const { text } = await drawn({ attribution: 'Said by' });
      const order = ['Metric', values, 'Title of a case', 'Said by', t.joined(NUMBER.caveats), 'Graded'].map((part) => text.indexOf(part));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(Math.min(...order)).toBeGreaterThan(-1);
    });
    it('stands under its title where the case as a whole answers, and its main result last, with its caveats', async () => {
      const { text } = await drawn({ fact: { name: 'Cost', text: 'A sum' } });
      const order = ['Title of a case', 'A sum', t.case.mainResult, 'Metric', t.joined(NUMBER.caveats), 'Graded'].map((part) => text.indexOf(part));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(Math.min(...order)).toBeGreaterThan(-1);
    });
  });

  describe('what a case stopped or contested answers', () => {
    it('is its status in the place of the number, which follows in small with its caveats', async () => {
      const answer = { card: CARD, bars: [], attribution: undefined, fact: undefined, status: { word: 'Stopped', reason: 'Told to' }, results: [] };
      const { text, texts } = await draw(AnswerCard, { answer, language });
      const order = ['Title of a case', 'Stopped', 'Told to', 'Metric', t.joined(NUMBER.caveats), 'Graded'].map((part) => text.indexOf(part));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(Math.min(...order)).toBeGreaterThan(-1);
      expect(texts('value')).toEqual([]);
    });
    it('says beside the title, which may tell of a gain, that the main result is another', async () => {
      const { text } = await draw(AnswerCard, {
        answer: { card: CARD, bars: [], attribution: 'Said by', fact: undefined, isAside: true, results: [] },
        language,
      });
      expect(text).toContain(plain(t.questions.ofCase('Title of a case')));
    });
  });

  describe('the main result', () => {
    it.each([true, false])('has its caveats under it (gain: %s)', async (gain) => {
      const { texts } = await draw(ResultNumber, { number: { ...NUMBER, gain }, language });
      expect(texts(gain ? 'gain' : 'scope')).toEqual([values]);
      expect(texts('caveat')).toEqual([t.joined(NUMBER.caveats)]);
    });
  });

  describe('the citation', () => {
    const ours = { ...SOURCE, title: 'Ours', url: undefined, kind: 'database' as const };
    const drawn = async (original: typeof SOURCE | undefined, address?: string, cannotCite?: string) => {
      const cite = { original, originalName: 'First', cannotCite, ours };
      const { tags, text } = await draw(Citation, { view: { id: 'a-case', cite }, language, address });
      return { text, terms: tags('dt').map((term) => term.childNodes.map((child) => ('value' in child ? child.value : '')).join('')) };
    };
    it('gives the original source first, and this page with its address where the site knows one', async () => {
      const { text, terms } = await drawn(SOURCE, 'https://example.org/cases/a-case/');
      expect(terms).toEqual(['First', t.case.citeOurs]);
      expect(text).toMatch(/Original.*https:\/\/example\.org\/original.*Ours.*https:\/\/example\.org\/cases\/a-case\//);
      expect((await drawn(SOURCE)).text.match(/https:\S+/g)).toHaveLength(1);
    });
    it('gives this page alone where a case has no source that can be cited', async () => {
      expect((await drawn(undefined)).terms).toEqual([t.case.citeOurs]);
      expect((await drawn(undefined, undefined, 'Too little known')).text).toContain('Too little known');
    });
  });
});
