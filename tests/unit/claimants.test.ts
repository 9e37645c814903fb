/** Who is named as the author of a result's number: whoever says this one, and nobody where that can't be told. */
import { describe, expect, it } from 'vitest';
import type { PropertyValue } from 'schema-dts';
import { buildModel } from '../../src/model/model.ts';
import type { Content } from '../../src/records/content.ts';
import type { FigureRecord } from '../../src/records/schemas/figure.ts';
import type { SourceRecord } from '../../src/records/schemas/source.ts';
import { viewContext } from '../../src/views/context.ts';
import { figuresDataset } from '../../src/render/json-ld/datasets.ts';
import { figuresView } from '../../src/views/figures.ts';
import { resultView } from '../../src/views/result.ts';
import { describedPage } from './examples.ts';
import { made, madeContent } from './made-cases.ts';

type Case = Parameters<typeof madeContent>[0][string];
const name = (en: string) => ({ zh: en, en });
const conflict = { zh: '另一处写别的数。', en: 'Another says another number.' };
const SOURCES: Record<string, Partial<SourceRecord>> = {
  'city-daily': { publisher: name('City Daily') },
  'province-daily': { publisher: name('Province Daily') },
  'unnamed-copy': { publisher: null, author: undefined },
  'signed-copy': { publisher: null, author: 'A Reporter' },
  'a-broker': { publisher: name('A Broker'), kind: 'broker' },
  'games-website': { publisher: name('Games Website'), kind: 'official' },
  'county-office': { publisher: name('County Office'), voice: 'authority' },
  'a-paper': { publisher: name('A Journal'), author: 'Ann One, Bo Two et al.', kind: 'paper', voice: 'measurer' },
  'a-reprint-of-city-daily': { publisher: name('A Portal'), originator: 'city-daily' },
  'a-copy-of-the-signed': { publisher: name('A Portal'), originator: 'signed-copy' },
  'the-paper-again': { author: 'Ann One, B. Two', kind: 'paper', voice: 'measurer', originator: 'a-paper' },
  'a-chinese-paper': { publisher: name('A Journal'), author: '甲一、乙二等', kind: 'paper', voice: 'measurer' },
};

function view(result: Parameters<typeof made>[0], parties: Case = {}) {
  const content = madeContent({ grinding: { results: [made(result)], ...parties } });
  const [source] = content.records.sources.values();
  const [entry] = content.records.reference.values();
  const sources = Object.entries(SOURCES).map(([id, data]) => [id, { ...source!, id, data: { ...source!.data, originator: id, ...data } }] as const);
  const entries = ['shipyard', 'maker', 'university'].map(
    (id) => [id, { ...entry!, id, data: { ...entry!.data, name: name(id), short: undefined } }] as const,
  );
  const records = { ...content.records, sources: new Map(sources), reference: new Map(entries) } as Content['records'];
  const model = buildModel({ ...content, records });
  const [aiCase] = model.cases;
  return resultView(viewContext(model, 'en'), aiCase!, aiCase!.results[0]!);
}
const claimants = (...made: Parameters<typeof view>): string[] =>
  view(...made).claimants.map(({ kind, name }) => (kind === 'person' ? `${name}, a person` : name));

const AUTHORS = ['Ann One, a person', 'Bo Two, a person'];
const shipyard = { adopters: [{ entity: 'shipyard' }] };
const makers = { providers: [{ entity: 'maker' }, { entity: 'university' }] };

describe('who says a number', () => {
  it.each<[string, Parameters<typeof made>[0], Case, string[]]>([
    ['every outlet in which it stands', { claimed_by: 'outlet', sources: ['city-daily', 'province-daily'] }, {}, ['City Daily', 'Province Daily']],
    ['of outlets that disagree, the first', { claimed_by: 'outlet', sources: ['city-daily', 'province-daily'], conflict }, {}, ['City Daily']],
    ['an outlet once, and nobody who repeats it', { claimed_by: 'outlet', sources: ['city-daily', 'a-reprint-of-city-daily'] }, {}, ['City Daily']],
    [
      'the author of a text without a publisher, before whoever repeats it',
      { claimed_by: 'outlet', sources: ['signed-copy', 'a-copy-of-the-signed', 'city-daily'] },
      {},
      ['A Reporter, a person', 'City Daily'],
    ],
    ['the authors of a paper once, however they are written', { claimed_by: 'researchers', sources: ['a-paper', 'the-paper-again'] }, {}, AUTHORS],
    ['the author of a text without a publisher', { claimed_by: 'outlet', sources: ['signed-copy'] }, {}, ['A Reporter, a person']],
    ['nobody, where the first has no name', { claimed_by: 'outlet', sources: ['unnamed-copy', 'province-daily'], conflict }, {}, []],
    ['outlets alone, where an office stands beside them', { claimed_by: 'outlet', sources: ['city-daily', 'county-office'] }, {}, ['City Daily']],
    ['the office whose text it is', { claimed_by: 'authority', sources: ['county-office', 'city-daily'] }, {}, ['County Office']],
    ['nobody, where an office is quoted by the press', { claimed_by: 'authority', sources: ['city-daily'] }, {}, []],
    [
      'whose researchers measured',
      { claimed_by: 'researchers', measured_by: { entity: 'university' }, sources: ['a-paper'] },
      makers,
      ['university'],
    ],
    [
      'the authors of a paper, whatever party measured',
      { claimed_by: 'researchers', measured_by: 'provider', sources: ['a-paper'] },
      makers,
      AUTHORS,
    ],
    ['and never its journal', { claimed_by: 'researchers', sources: ['a-chinese-paper'] }, makers, ['甲一, a person', '乙二, a person']],
    [
      'those of the paper that its case names, where only reports give the number',
      { claimed_by: 'researchers', sources: ['city-daily'] },
      { ...makers, sources: ['city-daily', 'a-paper'] },
      AUTHORS,
    ],
    ['nobody, where researchers have no paper', { claimed_by: 'researchers', sources: ['city-daily'] }, { ...makers, sources: ['city-daily'] }, []],
    ['the only party of a role', { claimed_by: 'adopter', sources: ['city-daily'] }, shipyard, ['shipyard']],
    ['no party, where a role has two', { claimed_by: 'provider', sources: ['city-daily'] }, makers, []],
    ['the entry that is named', { claimed_by: { entity: 'maker' }, sources: ['city-daily'] }, makers, ['maker']],
    ['nobody, where none is known', { claimed_by: 'not-disclosed', sources: ['city-daily'] }, shipyard, []],
  ])('%s', (_name, result, parties, expected) => expect(claimants(result, parties)).toEqual(expected));
});

describe('who measured', () => {
  const measurers = (result: Parameters<typeof made>[0]) =>
    view({ claimed_by: 'outlet', sources: ['city-daily'], ...result }).rows.filter(({ key }) => key === 'measuredBy').length;
  const award = { kind: 'scope-only', after: { value: 1038, unit: 'CNY' }, better: undefined } as const;

  it('isn’t missed where nothing is measured, as in a number of scale or a court’s award', () => {
    expect(measurers({})).toBe(1);
    expect(measurers(award)).toBe(0);
    expect(measurers({ ...award, measured_by: 'provider' })).toBe(1);
  });
});

describe('what an outlet is called', () => {
  it.each<[string, string[], string, string]>([
    ['a news outlet', ['city-daily'], 'media report', 'news outlet'],
    ['a broker', ['a-broker'], 'broker’s report', 'broker'],
    ['an official website', ['games-website'], 'official website', 'official website'],
    ['a text whose publisher is not known', ['unnamed-copy', 'signed-copy'], 'article of unknown publisher', 'an article, publisher not found'],
    ['a news outlet, where a publisher is known beside it', ['unnamed-copy', 'city-daily'], 'media report', 'news outlet'],
    ['a news outlet, where only one of them is a broker', ['a-broker', 'city-daily'], 'media report', 'news outlet'],
  ])('%s', (_name, sources, said, row) => {
    const { attribution, rows } = view({ claimed_by: 'outlet', sources });
    expect(attribution.startsWith(said)).toBe(true);
    expect(rows.find(({ key }) => key === 'claimedBy')?.value).toBe(row);
  });
});

describe('a paper of which not all authors are on record', () => {
  it.each([
    ['a-paper', [undefined, true]],
    ['a-chinese-paper', [undefined, true]],
    ['signed-copy', [undefined]],
  ])('says so with the last one: %s', (source, expected) => {
    const { claimants: found } = view({ claimed_by: source === 'signed-copy' ? 'outlet' : 'researchers', sources: [source] }, {});
    expect(found.map(({ andOthers }) => andOthers)).toEqual(expected);
  });
});

describe('the figures of the article in structured data', () => {
  const claimed = (change: Partial<FigureRecord>) => {
    const content = madeContent({});
    const [[id, figure] = []] = content.records.figures;
    const figures = new Map([[id!, { ...figure!, data: { ...figure!.data, ...change } }]]);
    const records = { ...content.records, figures } as Content['records'];
    const [dataset] = figuresDataset(figuresView(viewContext(buildModel({ ...content, records }), 'en')))(describedPage('en'));
    return (dataset.variableMeasured as PropertyValue[])[0];
  };

  it('name the author of an article without a publisher, and the year', () =>
    expect(claimed({ said_by: 'article-2024', as_of: '2024' })).toMatchObject({
      subjectOf: { '@type': 'Claim', author: { '@type': 'Person', name: '金心' }, temporalCoverage: '2024' },
    }));
  it('name an entry that says so, the year of a target, and what can be held against it', () =>
    expect(claimed({ said_by: 'maker-one', target_year: 2027, contestable: name('Doubtful.') })).toMatchObject({
      description: expect.stringMatching(/First Shoe Works.*2027.*Doubtful\.$/) as string,
      subjectOf: { author: { '@type': 'Organization' }, temporalCoverage: '2027' },
    }));
  it('take no policy for a speaker, nor whoever tells of it: it is the text that says so', () => {
    const told = claimed({ said_by: 'industry-brain', source: 'article-2024' });
    expect(told?.subjectOf).toMatchObject({
      firstAppearance: { '@type': 'CreativeWork', name: expect.stringMatching(/[Ii]ndustry brain/) as string },
      text: expect.stringMatching(/ \(.*[Ii]ndustry brain/) as string,
    });
    expect(told?.subjectOf).not.toHaveProperty('author');
  });
});
