import type { Content } from '../records/content.ts';
import type { Language } from '../records/languages.ts';
import type { Party } from '../records/schemas/case.ts';

/** What to call a party: its entry's short name, or the words for one that is not named. */
export function partyName(party: Party, content: Content, language: Language): string {
  if (!('entity' in party)) return party.unnamed[language];
  const entry = content.records.reference.get(party.entity)?.data;
  return (entry?.short ?? entry?.name)?.[language] ?? party.entity;
}

export const partyNames = (parties: readonly Party[], content: Content, language: Language): string[] =>
  parties.map((party) => partyName(party, content, language));
