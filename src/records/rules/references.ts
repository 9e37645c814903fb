import type { Kind } from '../kinds.ts';
import type { Rule } from '../content.ts';
import type { TaxonomyName } from '../schemas/taxonomy.ts';
import { pathText } from '../problems.ts';
import { nearest } from '../nearest.ts';

type Path = readonly (string | number)[];

/** Every id that a record names exists, in a kind that may stand there. */
export const references: Rule = ({ content, report }) => {
  const { records, taxonomy, unreadable, incomplete } = content;

  const expect = (
    kinds: readonly Kind[],
    id: string | undefined,
    entry: { file: string; where: (p: Path) => { line: number; column: number } },
    path: Path,
  ) => {
    if (id === undefined || unreadable.has(id) || kinds.some((kind) => records[kind].has(id))) return;
    const candidates = kinds.flatMap((kind) => [...records[kind].keys()]);
    report({
      file: entry.file,
      ...entry.where(path),
      at: pathText(path),
      code: 'unknownRecord',
      params: { kinds: kinds.map((kind) => `content/${kind}/`).join(', '), got: id, nearest: nearest(id, candidates) },
    });
  };
  const expectValue = (
    list: TaxonomyName,
    value: string | undefined,
    entry: { file: string; where: (p: Path) => { line: number; column: number } },
    path: Path,
  ) => {
    if (value === undefined || incomplete.has(list) || Object.hasOwn(taxonomy[list], value)) return;
    report({
      file: entry.file,
      ...entry.where(path),
      at: pathText(path),
      code: 'unknownValue',
      params: { list, got: value, nearest: nearest(value, Object.keys(taxonomy[list])) },
    });
  };

  for (const entry of records.cases.values()) {
    const { data } = entry;
    const industry = Object.values(taxonomy.industry).find((value) => value.code === data.industry);
    if (!industry) {
      const codes = Object.values(taxonomy.industry).map((value) => value.code);
      const params = { list: 'industry', got: data.industry, nearest: nearest(data.industry, codes) };
      if (!incomplete.has('industry')) report({ file: entry.file, ...entry.where(['industry']), at: 'industry', code: 'unknownValue', params });
    } else if (data.industry_class !== undefined && !Object.hasOwn(industry.classes, data.industry_class)) {
      report({
        file: entry.file,
        ...entry.where(['industry_class']),
        at: 'industry_class',
        code: 'classOutside',
        params: { industry: data.industry, got: data.industry_class },
      });
    }
    expectValue('city', data.city, entry, ['city']);
    expectValue('field', data.field, entry, ['field']);
    data.stages.forEach((value, i) => expectValue('stage', value, entry, ['stages', i]));
    data.tasks.forEach((value, i) => expectValue('task', value, entry, ['tasks', i]));
    data.technologies.forEach((value, i) => expectValue('technology', value, entry, ['technologies', i]));
    for (const side of ['adopters', 'providers'] as const) {
      data[side].forEach((party, i) => {
        if ('entity' in party) expect(['reference'], party.entity, entry, [side, i, 'entity']);
      });
    }
    expect(['sources'], data.phase.source, entry, ['phase', 'source']);
    data.sources.forEach((source, i) => expect(['sources'], source, entry, ['sources', i]));
    data.results.forEach((result, i) => {
      const seen = data.results.findIndex((other) => other.id === result.id);
      if (seen !== i)
        report({
          file: entry.file,
          ...entry.where(['results', i, 'id']),
          at: `results[${i}].id`,
          code: 'duplicateResult',
          params: { id: result.id },
        });
      for (const key of ['before', 'after', 'change'] as const) {
        const value = result[key];
        if (value && 'figure' in value) expect(['figures'], value.figure, entry, ['results', i, key, 'figure']);
      }
      for (const key of ['claimed_by', 'measured_by'] as const) {
        const voice = result[key];
        if (typeof voice === 'object') expect(['reference'], voice.entity, entry, ['results', i, key, 'entity']);
      }
      result.sources.forEach((source, j) => {
        expect(['sources'], source, entry, ['results', i, 'sources', j]);
        if (records.sources.has(source) && !data.sources.includes(source)) {
          report({
            file: entry.file,
            ...entry.where(['results', i, 'sources', j]),
            at: `results[${i}].sources[${j}]`,
            code: 'sourceNotListed',
            params: { id: source },
          });
        }
      });
    });
  }
  for (const entry of records.figures.values()) {
    entry.data.ledger.forEach((fact, i) => expectValue('ledger', fact, entry, ['ledger', i]));
    expect(['reference', 'sources'], entry.data.said_by, entry, ['said_by']);
    expect(['sources'], entry.data.source, entry, ['source']);
    expect(['sources'], entry.data.members_source, entry, ['members_source']);
    entry.data.members?.forEach((member, i) => expect(['reference'], member.entry, entry, ['members', i, 'entry']));
  }
  for (const entry of records.reference.values()) {
    entry.data.ledger.forEach((fact, i) => expectValue('ledger', fact, entry, ['ledger', i]));
    entry.data.relations.forEach((other, i) => expect(['reference'], other, entry, ['relations', i]));
    for (const part of ['core', 'around'] as const)
      entry.data.cities?.[part].forEach((city, i) => expectValue('city', city, entry, ['cities', part, i]));
    entry.data.facts.forEach((fact, i) => {
      fact.sources.forEach((source, j) => expect(['sources'], source, entry, ['facts', i, 'sources', j]));
      fact.quantities.forEach(({ sources }, k) =>
        sources?.forEach((source, j) => expect(['sources'], source, entry, ['facts', i, 'quantities', k, 'sources', j])),
      );
    });
  }
  for (const entry of records.updates.values()) {
    entry.data.sources.forEach((source, i) => expect(['sources'], source, entry, ['sources', i]));
    entry.data.quantities.forEach((quantity, k) => {
      quantity.sources?.forEach((source, j) => expect(['sources'], source, entry, ['quantities', k, 'sources', j]));
    });
    entry.data.figures.forEach((figure, i) => expect(['figures'], figure, entry, ['figures', i]));
    entry.data.entries.forEach((other, i) => expect(['reference'], other, entry, ['entries', i]));
    entry.data.ledger.forEach((fact, i) => expectValue('ledger', fact, entry, ['ledger', i]));
  }
  for (const entry of records.sources.values()) {
    expect(['sources'], entry.data.reprint_of, entry, ['reprint_of']);
    const original = entry.data.reprint_of === undefined ? undefined : records.sources.get(entry.data.reprint_of);
    if (original?.data.reprint_of !== undefined) {
      report({ file: entry.file, ...entry.where(['reprint_of']), at: 'reprint_of', code: 'reprintOfReprint', params: { id: original.id } });
    }
  }
};
