/** Who is named as the author of a result's number: whoever says this one, and nobody where that can't be told. */
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model.ts';
import type { Content } from '../../src/records/content.ts';
import type { SourceRecord } from '../../src/records/schemas/source.ts';
import { viewContext } from '../../src/views/context.ts';
import { resultView } from '../../src/views/result.ts';
import { made, madeContent } from './made-cases.ts';

type Case = Parameters<typeof madeContent>[0][string];
const name = (en: string) => ({ zh: en, en });
const conflict = { zh: '另一处写别的数。', en: 'Another says another number.' };
const SOURCES: Record<string, Partial<SourceRecord>> = {
  'city-daily': { publisher: name('City Daily') },
  'province-daily': { publisher: name('Province Daily') },
  'unnamed-copy': { publisher: null },
  'county-office': { publisher: name('County Office'), voice: 'authority' },
  'a-paper': { publisher: name('A Journal'), voice: 'measurer' },
};

function claimants(result: Parameters<typeof made>[0], parties: Case = {}): string[] {
  const content = madeContent({ grinding: { results: [made(result)], ...parties } });
  const [source] = content.records.sources.values();
  const [entry] = content.records.reference.values();
  const sources = Object.entries(SOURCES).map(([id, data]) => [id, { ...source!, id, data: { ...source!.data, ...data } }] as const);
  const entries = ['shipyard', 'maker', 'university'].map(
    (id) => [id, { ...entry!, id, data: { ...entry!.data, name: name(id), short: undefined } }] as const,
  );
  const records = { ...content.records, sources: new Map(sources), reference: new Map(entries) } as Content['records'];
  const model = buildModel({ ...content, records });
  const [aiCase] = model.cases;
  return resultView(viewContext(model, 'en'), aiCase!, aiCase!.results[0]!).claimants;
}

const shipyard = { adopters: [{ entity: 'shipyard' }] };
const makers = { providers: [{ entity: 'maker' }, { entity: 'university' }] };

describe('who says a number', () => {
  it.each<[string, Parameters<typeof made>[0], Case, string[]]>([
    ['every outlet in which it stands', { claimed_by: 'outlet', sources: ['city-daily', 'province-daily'] }, {}, ['City Daily', 'Province Daily']],
    ['of outlets that disagree, the first', { claimed_by: 'outlet', sources: ['city-daily', 'province-daily'], conflict }, {}, ['City Daily']],
    ['nobody, where the first has no name', { claimed_by: 'outlet', sources: ['unnamed-copy', 'province-daily'], conflict }, {}, []],
    ['outlets alone, where an office stands beside them', { claimed_by: 'outlet', sources: ['city-daily', 'county-office'] }, {}, ['City Daily']],
    ['the office whose text it is', { claimed_by: 'authority', sources: ['county-office', 'city-daily'] }, {}, ['County Office']],
    ['nobody, where an office is quoted by the press', { claimed_by: 'authority', sources: ['city-daily'] }, {}, []],
    ['whose researchers measured', { claimed_by: 'researchers', measured_by: 'provider', sources: ['a-paper'] }, makers, ['maker', 'university']],
    ['never the journal', { claimed_by: 'researchers', sources: ['a-paper'] }, makers, []],
    ['the only party of a role', { claimed_by: 'adopter', sources: ['city-daily'] }, shipyard, ['shipyard']],
    ['no party, where a role has two', { claimed_by: 'provider', sources: ['city-daily'] }, makers, []],
    ['the entry that is named', { claimed_by: { entity: 'maker' }, sources: ['city-daily'] }, makers, ['maker']],
    ['nobody, where none is known', { claimed_by: 'not-disclosed', sources: ['city-daily'] }, shipyard, []],
  ])('%s', (_name, result, parties, expected) => expect(claimants(result, parties)).toEqual(expected));
});
