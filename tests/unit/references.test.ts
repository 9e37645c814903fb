import { expect, it } from 'vitest';
import type { Content, Entry } from '../../src/records/content.ts';
import type { Kind } from '../../src/records/kinds.ts';
import type { Report } from '../../src/records/problems.ts';
import { references } from '../../src/records/rules/references.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { DAY } from '../fixtures/site-content.ts';

/** Every field that names something else in the content, and a record in which it is made to name what isn't there. */
const FIELDS: [kind: Kind, id: string, fields: string[]][] = [
  [
    'cases',
    'plate-grinding',
    [
      'industry',
      'industry_class',
      'city',
      'field',
      'stages[0]',
      'tasks[1]',
      'technologies[1]',
      'adopters[0].entity',
      'providers[0].entity',
      'phase.source',
      'sources[1]',
      'results[0].before.figure',
      'results[0].after.figure',
      'results[1].change.figure',
      'results[0].claimed_by.entity',
      'results[0].measured_by.entity',
      'results[1].sources[0]',
    ],
  ],
  ['figures', 'ai-platforms', ['ledger[0]', 'said_by', 'source', 'members_source', 'members[2].entry']],
  ['reference', 'growth-plan', ['ledger[0]', 'relations[0]', 'facts[0].sources[0]', 'facts[0].quantities[0].sources[0]']],
  ['reference', 'hangzhou-bay-rim', ['cities.core[0]', 'cities.around[2]']],
  ['updates', 'plan-outcome', ['sources[0]', 'quantities[0].sources[0]', 'figures[0]', 'entries[0]', 'ledger[0]']],
  ['sources', 'xinghe-blog', ['reprint_of']],
];

/** Sets a field that is written as in a message, results[0].before.figure; what stands in its way is replaced. */
function set(data: object, field: string, value: string): void {
  const keys = field.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop()!;
  let inner = data as Record<string, unknown>;
  for (const [i, key] of keys.entries()) {
    if (typeof inner[key] !== 'object') inner[key] = /^\d+$/.test(keys[i + 1] ?? last) ? [] : {};
    inner = inner[key] as Record<string, unknown>;
  }
  inner[last] = value;
}

/** The fields of which the rule tells, once one field of one record names what isn't there. */
function told(kind: Kind, id: string, field: string): string[] {
  const content = fixtureSite();
  const entries = content.records[kind] as Map<string, Entry<object>>;
  const entry = entries.get(id)!;
  const data = structuredClone(entry.data);
  set(data, field, 'nobody');
  const records = { ...content.records, [kind]: new Map(entries).set(id, { ...entry, data }) } as Content['records'];
  const fields: string[] = [];
  const report: Report = ({ file, at }) => void fields.push(`${file} ${at}`);
  references({ content: { ...content, records }, report, leaveOut: () => {}, today: DAY });
  return fields;
}

it.each(FIELDS.flatMap(([kind, id, fields]) => fields.map((field) => [kind, id, field] as const)))(
  'content/%s/%s.yaml: %s must name what is there',
  (kind, id, field) => expect(told(kind, id, field)).toEqual([`content/${kind}/${id}.yaml ${field}`]),
);
