import { type Entry, type Rule, placeOf } from '../content.ts';
import { LANGUAGES } from '../languages.ts';
import type { ReferenceRecord } from '../schemas/reference.ts';

type Named = [name: string, path: (string | number)[]];
/** In this order: where an alias is a name of another entry, the alias is told. */
const NAMES: readonly ((data: ReferenceRecord) => Named[])[] = [
  ({ name }) => LANGUAGES.map((language) => [name[language], ['name', language]]),
  ({ short }) => (short ? LANGUAGES.map((language) => [short[language], ['short', language]]) : []),
  ({ aliases }) => LANGUAGES.flatMap((language) => aliases[language].map((alias, i): Named => [alias, ['aliases', language, i]])),
];

/** A name, short name or alias belongs to one entry: readers and search could not tell two apart. */
export const uniqueNames: Rule = ({ content, report }) => {
  const owners = new Map<string, Entry<ReferenceRecord>>();
  const entries = [...content.records.reference.values()];
  for (const entry of NAMES.flatMap((namesOf) => entries.map((one) => ({ one, names: namesOf(one.data) })))) {
    for (const [name, path] of entry.names) {
      const plain = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
      const owner = owners.get(plain) ?? entry.one;
      if (owner !== entry.one) report({ ...placeOf(entry.one, path), code: 'nameTaken', params: { name, owner: owner.file } });
      owners.set(plain, owner);
    }
  }
};
