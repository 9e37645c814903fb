import type { Content } from '../records/content.ts';
import { byCodeUnit } from '../records/order.ts';

export interface Speaker {
  /** Entry or source id. */
  id: string;
  /** Numbers of the facts that the article puts in their mouth. */
  facts: string[];
}

/** Who says the facts of the given sections, most facts first. */
export function speakers(content: Content, sections: readonly string[]): Speaker[] {
  const by = new Map<string, string[]>();
  for (const [fact, { said_by, section }] of Object.entries(content.taxonomy.ledger)) {
    if (sections.includes(section)) by.set(said_by, [...(by.get(said_by) ?? []), fact]);
  }
  return [...by].map(([id, facts]) => ({ id, facts })).sort((a, b) => b.facts.length - a.facts.length || byCodeUnit(a.id, b.id));
}
