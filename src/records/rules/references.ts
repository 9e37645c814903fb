import { type RuleContext, type Entry, placeOf } from '../content.ts';
import type { Kind, RecordOf } from '../kinds.ts';
import type { TaxonomyName } from '../schemas/taxonomy.ts';
import { choicesOfClasses } from '../choices.ts';
import { choiceMeant, expectId, expectValue, fieldOf } from './expect.ts';

type Path = readonly (string | number)[];

/** Every id and every value of a list that a record names exists, in a kind or list that may stand there. */
export function references(context: RuleContext): void {
  const { records } = context.content;
  inTaxonomy(context);
  for (const entry of records.cases.values()) inCase(context, entry);
  for (const entry of records.figures.values()) {
    const { data, id, value } = expectationsOf(context, entry);
    data.ledger.forEach((fact, i) => value('ledger', fact, ['ledger', i]));
    id(['reference', 'sources'], data.said_by, ['said_by']);
    id(['sources'], data.source, ['source']);
    id(['sources'], data.members_source, ['members_source']);
    data.members?.forEach((member, i) => id(['reference'], member.entry, ['members', i, 'entry']));
  }
  for (const entry of records.reference.values()) {
    const { data, id, value } = expectationsOf(context, entry);
    data.ledger.forEach((fact, i) => value('ledger', fact, ['ledger', i]));
    data.relations.forEach((other, i) => id(['reference'], other, ['relations', i]));
    for (const part of ['core', 'around'] as const) data.cities?.[part].forEach((city, i) => value('city', city, ['cities', part, i]));
    data.facts.forEach((fact, i) => {
      fact.sources.forEach((source, j) => id(['sources'], source, ['facts', i, 'sources', j]));
      fact.quantities.forEach(({ sources }, k) =>
        sources?.forEach((source, j) => id(['sources'], source, ['facts', i, 'quantities', k, 'sources', j])),
      );
    });
  }
  for (const entry of records.updates.values()) {
    const { data, id, value } = expectationsOf(context, entry);
    data.sources.forEach((source, i) => id(['sources'], source, ['sources', i]));
    data.quantities.forEach(({ sources }, k) => sources?.forEach((source, j) => id(['sources'], source, ['quantities', k, 'sources', j])));
    data.figures.forEach((figure, i) => id(['figures'], figure, ['figures', i]));
    data.entries.forEach((other, i) => id(['reference'], other, ['entries', i]));
    data.ledger.forEach((fact, i) => value('ledger', fact, ['ledger', i]));
  }
  for (const entry of records.sources.values()) {
    const { data, id } = expectationsOf(context, entry);
    id(['sources'], data.reprint_of, ['reprint_of']);
    const original = data.reprint_of === undefined ? undefined : records.sources.get(data.reprint_of);
    if (original?.data.reprint_of !== undefined) {
      context.report({ ...placeOf(entry, ['reprint_of']), code: 'reprintOfReprint', params: { id: original.id } });
    }
  }
}

function inTaxonomy(context: RuleContext): void {
  const { taxonomy, taxonomyFiles: files } = context.content;
  for (const [key, { family }] of Object.entries(taxonomy.technology)) {
    expectValue(context, 'family', family, fieldOf(files.technology, [key, 'family']));
  }
  for (const [key, { entry }] of Object.entries(taxonomy.city)) expectId(context, ['reference'], entry, fieldOf(files.city, [key, 'entry']));
  for (const [key, fact] of Object.entries(taxonomy.ledger)) {
    expectValue(context, 'section', fact.section, fieldOf(files.ledger, [key, 'section']));
    expectId(context, ['reference', 'sources'], fact.said_by, fieldOf(files.ledger, [key, 'said_by']));
  }
}

const expectationsOf = <T>(context: RuleContext, entry: Entry<T>) => ({
  data: entry.data,
  id: (kinds: readonly Kind[], id: string | undefined, path: Path) => expectId(context, kinds, id, fieldOf(entry, path)),
  value: (list: TaxonomyName, value: string | undefined, path: Path) => expectValue(context, list, value, fieldOf(entry, path)),
});

function inCase(context: RuleContext, entry: Entry<RecordOf['cases']>): void {
  const { records, taxonomy } = context.content;
  const { data, id, value } = expectationsOf(context, entry);
  value('industry', data.industry, ['industry']);
  const industry = Object.values(taxonomy.industry).find(({ code }) => code === data.industry);
  if (industry && data.industry_class !== undefined && !Object.hasOwn(industry.classes, data.industry_class)) {
    const { place, write } = fieldOf(entry, ['industry_class']);
    const params = { industry: data.industry, ...choiceMeant(data.industry_class, choicesOfClasses(industry), write) };
    context.report({ ...place(), code: 'classOutside', params });
  }
  value('city', data.city, ['city']);
  value('field', data.field, ['field']);
  data.stages.forEach((stage, i) => value('stage', stage, ['stages', i]));
  data.tasks.forEach((task, i) => value('task', task, ['tasks', i]));
  data.technologies.forEach((technology, i) => value('technology', technology, ['technologies', i]));
  for (const side of ['adopters', 'providers'] as const) {
    data[side].forEach((party, i) => 'entity' in party && id(['reference'], party.entity, [side, i, 'entity']));
  }
  id(['sources'], data.phase.source, ['phase', 'source']);
  if (data.phase.source !== undefined && records.sources.has(data.phase.source) && !data.sources.includes(data.phase.source)) {
    context.report({ ...placeOf(entry, ['phase', 'source']), code: 'sourceNotListed', params: { id: data.phase.source } });
  }
  data.sources.forEach((source, i) => id(['sources'], source, ['sources', i]));
  data.results.forEach((result, i) => {
    if (data.results.findIndex((other) => other.id === result.id) !== i) {
      context.report({ ...placeOf(entry, ['results', i, 'id']), code: 'duplicateResult', params: { id: result.id } });
    }
    for (const key of ['before', 'after', 'change'] as const) {
      const amount = result[key];
      if (amount && 'figure' in amount) id(['figures'], amount.figure, ['results', i, key, 'figure']);
    }
    for (const key of ['claimed_by', 'measured_by'] as const) {
      const voice = result[key];
      if (typeof voice === 'object') id(['reference'], voice.entity, ['results', i, key, 'entity']);
    }
    result.sources.forEach((source, j) => {
      const path = ['results', i, 'sources', j];
      id(['sources'], source, path);
      if (records.sources.has(source) && !data.sources.includes(source)) {
        context.report({ ...placeOf(entry, path), code: 'sourceNotListed', params: { id: source } });
      }
    });
  });
}
