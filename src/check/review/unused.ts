import { type Content, placeOf } from '../../records/content.ts';
import { namedIn } from '../../records/entry-pages.ts';
import { eachField } from '../../records/fields-within.ts';
import { linkedIds } from '../../records/marks.ts';
import { texts } from '../../records/texts.ts';
import type { SoftRule } from './index.ts';

/** Entries that nothing names, and sources on which nothing rests. */
export const unused: SoftRule = ({ content, report }) => {
  const named = namedIds(content);
  for (const entry of content.records.reference.values()) {
    if (!named.has(entry.id)) report({ ...placeOf(entry, []), code: 'entryUnused', params: {} });
  }
  for (const entry of content.records.sources.values()) {
    if (!named.has(entry.id)) report({ ...placeOf(entry, []), code: 'sourceUnused', params: {} });
  }
};

/** Fields of records and lists that hold ids of others. */
const ID_FIELDS = new Set(['sources', 'source', 'members_source', 'reprint_of', 'said_by', 'relations', 'entries', 'entry', 'entity']);

function namedIds(content: Content): Set<string> {
  const named = new Set<string>();
  const records = Object.values(content.records).flatMap((map) => [...map.values()]);
  for (const data of [...records.map((entry) => entry.data), content.taxonomy]) {
    eachField(data, (key, value) => {
      if (ID_FIELDS.has(key)) for (const id of [value].flat()) if (typeof id === 'string') named.add(id);
    });
  }
  for (const { data } of content.records.cases.values()) for (const id of namedIn(data)) named.add(id);
  for (const { text } of texts(content)) for (const id of linkedIds(text)) named.add(id);
  for (const { prose } of [...content.sections, ...content.pages]) {
    for (const { name, attributes } of prose.components) if (attributes.id !== undefined && name !== 'h2') named.add(attributes.id);
  }
  return named;
}
