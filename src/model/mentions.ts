import type { Content } from '../records/content.ts';
import { namedIn } from '../records/entry-pages.ts';
import type { Case } from './cases.ts';

/** Where an entry is spoken of, each list in page order and without repeats. */
export interface Mentions {
  sections: string[];
  cases: string[];
  updates: string[];
  figures: string[];
  /** Entries related to it, in either direction. */
  entries: string[];
}

/** For every entry and case id: who speaks of it. */
export function buildMentions(content: Content, cases: readonly Case[]): Map<string, Mentions> {
  const mentions = new Map<string, Mentions>();
  const add = (id: string, list: keyof Mentions, value: string) => {
    const own = mentions.get(id) ?? { sections: [], cases: [], updates: [], figures: [], entries: [] };
    if (!own[list].includes(value)) own[list].push(value);
    mentions.set(id, own);
  };
  const order = (id: string) => content.taxonomy.section[id]?.order ?? 0;
  for (const section of [...content.sections].sort((a, b) => order(a.id) - order(b.id))) {
    for (const { name, attributes } of section.prose.components) {
      if ((name === 'Term' || name === 'CaseCard') && attributes.id) add(attributes.id, 'sections', section.id);
    }
  }
  for (const { id: by, record } of cases) for (const id of namedIn(record)) add(id, 'cases', by);
  for (const { id, data } of content.records.updates.values()) for (const entry of data.entries) add(entry, 'updates', id);
  for (const { id, data } of content.records.figures.values()) add(data.said_by, 'figures', id);
  for (const { id, data } of content.records.reference.values()) {
    for (const other of data.relations) {
      add(id, 'entries', other);
      add(other, 'entries', id);
    }
  }
  return mentions;
}
