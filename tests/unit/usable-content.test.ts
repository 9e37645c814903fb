import { describe, expect, it } from 'vitest';
import { pageProblems } from '../../src/records/page-problems.ts';
import { usableContent, type Usable } from '../../src/records/usable-content.ts';
import { TODAY, readFixture, readWith, type Change } from './fixture.ts';

// What `npm run dev` has for its pages while the good fixture is broken in some places: at its start, or after it had been good.

const CASE = 'cases/shoe-gluing.yaml';
const ENTRY = 'reference/maker-one.yaml';
const SOURCE = 'sources/wenling-daily.yaml';
const FIGURE = 'figures/companies.yaml';
const SECTION = { zh: 'article/zh/opening.mdx', en: 'article/en/opening.mdx' };
const ABOUT = { zh: 'pages/zh/about.mdx', en: 'pages/en/about.mdx' };

const PLAIN = 'reference/plain-one.yaml';
const PLAIN_ENTRY = `kind: term
name: { zh: 无名, en: Plain }
one_line: { zh: "一个词。", en: A word. }
`;

/** An unbalanced quotation mark: the file can't be read. */
const UNREADABLE: Change = { append: 'title: "x' };
/** A tag without its end. */
const UNREADABLE_PROSE: Change = { append: '<Fact id="F01">' };

interface State {
  usable: Usable;
  /** Files that aren't there as they should be, without content/, each with the files whose problems come first. */
  leftOut: Record<string, string[]>;
  /** What a page says instead, or 'shown', and the files of the problems that it lists. */
  page: (address: string) => string;
}

/** The state of things after a change of the good content; `former` is the one before. */
function stateWith(changes: Record<string, Change>, former?: State): State {
  const reading = readWith(changes);
  const usable = usableContent(reading, former?.usable, TODAY);
  const files = (list: readonly { file: string }[]) => [...new Set(list.map(({ file }) => file.replace('content/', '')))];
  return {
    usable,
    leftOut: Object.fromEntries([...usable.leftOut].map(([file, list]) => [file.replace('content/', ''), files(list)])),
    page: (address) => {
      const found = pageProblems(address, reading, usable);
      return found ? [found.of, ...files(found.problems)].join(' ') : 'shown';
    },
  };
}
const good = stateWith({});
const caseOf = ({ usable }: State) => usable.content?.records.cases.get('shoe-gluing')?.data;

describe('at the start', () => {
  it('good content is used as it is', () => {
    const reading = readFixture();
    expect(usableContent(reading, undefined, TODAY)).toEqual({ content: reading.content, leftOut: new Map() });
  });
  it.each<[string, Record<string, Change>, State['leftOut']]>([
    ['a case', { [CASE]: UNREADABLE }, { [CASE]: [CASE] }],
    ['an entry, which others call by its id', { [ENTRY]: UNREADABLE }, { [ENTRY]: [ENTRY] }],
    ['a source, and what rests on it', { [SOURCE]: UNREADABLE }, { [SOURCE]: [SOURCE], [CASE]: [SOURCE], 'updates/later-one.yaml': [SOURCE] }],
    [
      'a figure, and what shows it',
      { [FIGURE]: UNREADABLE },
      { [FIGURE]: [FIGURE], [SECTION.zh]: [FIGURE], [SECTION.en]: [FIGURE], 'updates/later-one.yaml': [FIGURE] },
    ],
    ['a section', { [SECTION.zh]: UNREADABLE_PROSE }, { [SECTION.zh]: [SECTION.zh], [SECTION.en]: [SECTION.zh] }],
    ['a page', { [ABOUT.en]: UNREADABLE_PROSE }, { [ABOUT.zh]: [ABOUT.en], [ABOUT.en]: [ABOUT.en] }],
    ['a translation that is missing', { [ABOUT.en]: { remove: true } }, { [ABOUT.zh]: [ABOUT.zh] }],
    ['a case that can be read', { [CASE]: { replace: ['city: wenzhou', 'city: wenzhuo'] } }, { [CASE]: [CASE] }],
  ])('%s is left out, and the rest is there', (_name, changes, leftOut) => {
    const state = stateWith(changes);
    expect(state.leftOut).toEqual(leftOut);
    const { records, sections, pages } = state.usable.content!;
    const there = [...Object.values(records).flatMap((map) => [...map.values()]), ...sections, ...pages].length;
    const isRecord = (file: string) => file.endsWith('.yaml');
    const all = Object.values(good.usable.content!.records).reduce((sum, map) => sum + map.size, 0) + 4 + 22;
    // Prose keeps its place in lists.
    expect(there).toBe(all - Object.keys(leftOut).filter(isRecord).length);
  });
  it('prose that is left out has the head of its own file, or of its translation, and no words', () => {
    const state = stateWith({ [ABOUT.zh]: UNREADABLE_PROSE, [CASE]: UNREADABLE });
    expect(state.leftOut).toEqual({ [ABOUT.zh]: [ABOUT.zh], [ABOUT.en]: [ABOUT.zh], [CASE]: [CASE] });
    const about = state.usable.content!.pages.filter(({ id }) => id === 'about');
    const english = good.usable.content!.pages.find(({ id, language }) => id === 'about' && language === 'en')!;
    expect(about.map(({ language, file, data }) => [language, file, data.title])).toEqual([
      ['zh', `content/${ABOUT.zh}`, english.data.title],
      ['en', `content/${ABOUT.en}`, english.data.title],
    ]);
    expect(about.map(({ prose }) => prose.body)).toEqual(['', '']);
  });
  it('what has a slip of wording stays, and so does what rests on it', () => {
    const state = stateWith({ [FIGURE]: { replace: ['zh: 企业数', "zh: '企业,数'"] } });
    expect(state.leftOut).toEqual({});
    expect(state.usable.content?.records.figures.get('companies')?.data.label.zh).toBe('企业,数');
  });
  it('what was read as it was meant stays', () => {
    const state = stateWith({ [SOURCE]: { replace: ['date: 2025-09-12', 'date：2025-09-12'] } });
    expect(state.usable.content?.records.sources.get('wenling-daily')?.data.date).toBe('2025-09-12');
    expect(state.leftOut).toEqual({});
  });
  it('rows that name what was left out go with it; the others stay', () => {
    const row = (record: string) => `- { date: 2026-11-24, record: ${record}, was: { zh: 错的。, en: Wrong. }, now: { zh: 对的。, en: Right. } }\n`;
    const state = stateWith({
      [CASE]: UNREADABLE,
      'corrections.yaml': { write: row('maker-one') + row('shoe-gluing') + row('wenling-daily') },
    });
    expect(state.leftOut).toEqual({ [CASE]: [CASE] });
    expect(state.usable.content?.corrections.data.map(({ record }) => record)).toEqual(['maker-one', 'wenling-daily']);
  });
  it.each<[string, Record<string, Change>, string]>([
    ['a list of the taxonomy', { 'taxonomy/unit.yaml': UNREADABLE }, 'taxonomy/unit.yaml'],
    ['the terms', { 'terms.yaml': UNREADABLE }, 'terms.yaml'],
    ['the thesaurus', { 'thesaurus.yaml': UNREADABLE }, 'thesaurus.yaml'],
    ['a page in both languages', { [ABOUT.zh]: UNREADABLE_PROSE, [ABOUT.en]: UNREADABLE_PROSE }, `${ABOUT.en} ${ABOUT.zh}`],
  ])('without %s no page can be made, and that comes first', (_name, changes, files) => {
    const state = stateWith({ ...changes, [CASE]: UNREADABLE });
    expect(state.usable.content).toBeUndefined();
    for (const address of ['/', '/cases/shoe-gluing/', '/about/'])
      expect(state.page(address).split(' ').sort().join(' ')).toBe(`every-page ${files}`);
  });
});

describe('after it had been good', () => {
  it.each<[string, Record<string, Change>]>([
    ['a case', { [CASE]: UNREADABLE }],
    ['a case that can be read', { [CASE]: { replace: ['city: wenzhou', 'city: wenzhuo'] } }],
    ['an entry', { [ENTRY]: UNREADABLE }],
    ['a source', { [SOURCE]: UNREADABLE }],
    ['a section', { [SECTION.zh]: UNREADABLE_PROSE }],
    ['a page in both languages', { [ABOUT.zh]: UNREADABLE_PROSE, [ABOUT.en]: UNREADABLE_PROSE }],
    ['a translation that was removed', { [ABOUT.zh]: { remove: true } }],
    ['a list of the taxonomy', { 'taxonomy/unit.yaml': UNREADABLE }],
    ['a value of a list, which others have', { 'taxonomy/city.yaml': { replace: ['wenzhou:', 'wenzhuo:'] } }],
    ['a record that was renamed', { 'sources/wenling-paper.yaml': { from: SOURCE }, [SOURCE]: { remove: true } }],
  ])('%s stays as it was', (_name, changes) => {
    const state = stateWith(changes, good);
    const { records, sections, pages, taxonomy } = good.usable.content!;
    expect(state.leftOut).toEqual({});
    expect(
      Object.fromEntries(Object.entries(state.usable.content!.records).map(([kind, map]) => [kind, [...map.values()].map(({ data }) => data)])),
    ).toMatchObject(
      Object.fromEntries(
        Object.entries(records).map(([kind, map]) => [kind, expect.arrayContaining([...map.values()].map(({ data }) => data)) as unknown]),
      ),
    );
    expect(state.usable.content!.sections.map(({ data, prose }) => [data, prose.body])).toEqual(
      sections.map(({ data, prose }) => [data, prose.body]),
    );
    expect(state.usable.content!.pages.map(({ data, prose }) => [data, prose.body])).toEqual(pages.map(({ data, prose }) => [data, prose.body]));
    expect(state.usable.content!.taxonomy).toEqual(taxonomy);
  });
  it('what is good is as it stands now', () => {
    const state = stateWith({ [CASE]: UNREADABLE, [ENTRY]: { replace: ['First Shoe Works', 'Second Shoe Works'] } }, good);
    expect(state.usable.content?.records.reference.get('maker-one')?.data.name.en).toBe('Second Shoe Works');
    expect(caseOf(state)).toEqual(caseOf(good));
  });
  it('what is new and has a problem is left out', () => {
    const state = stateWith({ 'cases/shoe-cutting.yaml': { from: CASE, replace: ['city: wenzhou', 'city: wenzhuo'] } }, good);
    expect(state.leftOut).toEqual({ 'cases/shoe-cutting.yaml': ['cases/shoe-cutting.yaml'] });
  });
  it('what is good is so even where a list has to be as it was', () => {
    const renamed = { 'taxonomy/city.yaml': { replace: ['wenzhou:', 'wenzhuo:'] } } satisfies Record<string, Change>;
    const state = stateWith({ ...renamed, [ENTRY]: { replace: ['First Shoe Works', 'Second Shoe Works'] } }, good);
    expect(state.usable.content?.records.reference.get('maker-one')?.data.name.en).toBe('Second Shoe Works');
    expect(Object.keys(state.usable.content!.taxonomy.city)).toEqual(['wenzhou']);
  });
  it('where former versions fit only one another, all is as it was, and what is new waits', () => {
    const reprint = { 'sources/reprint.yaml': { from: SOURCE, replace: ['a.htm', 'b.htm'], append: 'reprint_of: wenling-daily' } } satisfies Record<
      string,
      Change
    >;
    const former = stateWith(reprint, good);
    // The reprint can't be read now. What it was a reprint of has become one itself.
    const state = stateWith(
      {
        'sources/reprint.yaml': { from: SOURCE, ...UNREADABLE },
        'sources/original.yaml': { from: SOURCE, replace: ['a.htm', 'c.htm'] },
        [SOURCE]: { append: 'reprint_of: original' },
      },
      former,
    );
    expect(state.usable.content).toBe(former.usable.content);
    expect(state.leftOut).toEqual({ 'sources/original.yaml': ['sources/reprint.yaml'] });
  });
  it('prose without words is no former version', () => {
    const broken = stateWith({ [FIGURE]: UNREADABLE });
    const still = stateWith({ [FIGURE]: UNREADABLE, [ENTRY]: UNREADABLE }, broken);
    expect(still.leftOut[SECTION.zh]).toEqual([FIGURE]);
    expect(still.page('/article/opening/')).toBe(`needed ${FIGURE}`);
  });
  it('all is as it stands once it is good again, and a good version counts from then on', () => {
    const mended = { [CASE]: { replace: ['Gluing takes', 'Gluing now takes'] } } satisfies Record<string, Change>;
    const broken = stateWith({ [CASE]: UNREADABLE });
    expect(caseOf(broken)).toBeUndefined();
    const again = stateWith(mended, broken);
    expect(again.leftOut).toEqual({});
    expect(caseOf(again)?.title.en).toBe('Gluing now takes 11 seconds instead of 240');
    expect(caseOf(stateWith({ [CASE]: UNREADABLE }, again))).toEqual(caseOf(again));
  });
});

describe('a page', () => {
  it.each<[string, string, Record<string, Change>, string]>([
    ['of a case', '/cases/shoe-gluing/', { [CASE]: UNREADABLE }, `page ${CASE}`],
    ['of an entry', '/reference/maker-one/', { [ENTRY]: UNREADABLE }, `page ${ENTRY}`],
    ['of a section', '/article/opening/', { [SECTION.en]: UNREADABLE_PROSE }, `page ${SECTION.en}`],
    ['of prose', '/about/', { [ABOUT.en]: UNREADABLE_PROSE }, `page ${ABOUT.en}`],
    ['of a case with a slip of wording', '/cases/shoe-gluing/', { [CASE]: { replace: ['靠手工。', '靠手工,'] } }, `page ${CASE}`],
    ['of another record', '/reference/industry-brain/', { [CASE]: UNREADABLE }, 'shown'],
    ['of a case whose source is broken', '/cases/shoe-gluing/', { [SOURCE]: UNREADABLE }, `needed ${SOURCE}`],
    ['of the whole catalogue', '/cases/', { [CASE]: UNREADABLE }, 'shown'],
    ['of a later part of it', '/cases/page/2/', { [CASE]: UNREADABLE }, 'shown'],
    ['of a city that only that case may have', '/cases/city/wenzhou/', { [CASE]: UNREADABLE }, `needed ${CASE}`],
    ['of a city whose case rests on a broken source', '/cases/city/wenzhou/', { [SOURCE]: UNREADABLE }, `needed ${SOURCE}`],
    ['of a city that there is not', '/cases/city/atlantis/', { [CASE]: UNREADABLE }, 'shown'],
    ['that nobody has', '/cases/nothing/', { [CASE]: UNREADABLE }, 'shown'],
    ['of an entry without one', '/reference/plain-one/', { [PLAIN]: { write: PLAIN_ENTRY.replace('一个词。', '一个词,') } }, 'shown'],
    [
      'of an entry that two cases would give one',
      '/reference/plain-one/',
      {
        [PLAIN]: { write: PLAIN_ENTRY },
        'cases/shoe-cutting.yaml': { from: CASE, replace: ['maker-one', 'plain-one'] },
        [CASE]: { replace: ['maker-one', 'plain-one'] },
        [SOURCE]: UNREADABLE,
      },
      `needed ${SOURCE}`,
    ],
  ])('%s, at the start', (_name, address, changes, said) => {
    expect(stateWith(changes).page(address)).toBe(said);
  });
  it.each<[string, string, Record<string, Change>, string]>([
    ['of a case', '/cases/shoe-gluing/', { [CASE]: UNREADABLE }, `page ${CASE}`],
    ['of a case whose source is broken', '/cases/shoe-gluing/', { [SOURCE]: UNREADABLE }, 'shown'],
    ['of a city', '/cases/city/wenzhou/', { [CASE]: UNREADABLE }, 'shown'],
    ['of anything, when a list is broken', '/', { 'taxonomy/unit.yaml': UNREADABLE }, 'shown'],
  ])('%s, after it had been good', (_name, address, changes, said) => {
    expect(stateWith(changes, good).page(address)).toBe(said);
  });
});
