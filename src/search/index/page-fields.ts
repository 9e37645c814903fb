import type { Language } from '../../i18n/language.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { facetValues, PAGE_FACETS } from '../../model/facets.ts';
import type { Model } from '../../model/model.ts';
import { partyNames } from '../../model/parties.ts';
import { fold, isHan } from '../query/fold.ts';
import { quantities } from '../query/quantity.ts';
import type { SearchDocument, Subject } from './document.ts';
import { initials, joinedPinyin } from './make-lexicon.ts';

/** Suffixes of a name are indexed up to this length: longer ones are found by their beginning. */
const LONGEST_SUFFIX = 6;

/** What is at work in a case, not only spoken of. */
const AT_WORK = new Set(['product', 'model', 'platform']);

/** How pages are filed: as concepts that they are about or stand under. */
interface Filings {
  /**
   * The concepts that a page is about by its kind: an entry's own, a facet value's own, and how people ask for a question, for what is
   * filed under a facet's value and for a page about the site.
   */
  own: (page: Pick<SearchDocument, 'subject' | 'path'>) => number[];
  /**
   * The concepts of what a case is filed under: its industry, city, stages, tasks and technologies, its parties, the products it names,
   * and what the thesaurus says is about them.
   */
  filedUnder: (subject: Subject | undefined) => number[];
}

export function filings(model: Model, conceptOf: ReadonlyMap<string, number>): Filings {
  /** Groups of the thesaurus by the things that they are about, as they say themselves: `case=<id>`, `task=<id>`, an address. */
  const groups = new Map<string, number[]>();
  for (const [i, { about }] of model.content.thesaurus.data.entries())
    for (const thing of about) groups.set(thing, [...(groups.get(thing) ?? []), i]);
  const groupsAbout = (things: readonly string[]): string[] =>
    [...new Set(things.flatMap((thing) => groups.get(thing) ?? []))].sort((a, b) => a - b).map((i) => `words:${i}`);
  /** What is at work in each case. */
  const products = new Map<string, string[]>();
  for (const { id, data } of model.entries.values()) {
    if (!AT_WORK.has(data.kind)) continue;
    for (const named of new Set(model.mentionsOf(id).cases)) products.set(named, [...(products.get(named) ?? []), id]);
  }
  const concepts = (keysOf: readonly string[]): number[] => [...new Set(keysOf.flatMap((key) => conceptOf.get(key) ?? []))];
  return {
    own: ({ subject, path }) => {
      switch (subject?.kind) {
        case 'entry':
          return concepts([`reference:${subject.id}`]);
        case 'facet':
          return concepts([`${subject.facet}:${subject.value}`, ...groupsAbout([`${subject.facet}=${subject.value}`])]);
        case 'question':
          return concepts(groupsAbout([`question=${subject.id}`]));
        default:
          return concepts(groupsAbout([path]));
      }
    },
    filedUnder: (subject) => {
      if (subject?.kind !== 'case') return [];
      const aiCase = subject.case;
      const facets = PAGE_FACETS.flatMap((facet) => facetValues(aiCase, facet).map((filed) => [facet, filed] as const));
      return concepts([
        ...facets.map(([facet, filed]) => `${facet}:${filed}`),
        ...groupsAbout([`case=${aiCase.id}`, ...facets.map(([facet, filed]) => `${facet}=${filed}`)]),
        ...[...aiCase.adopters, ...aiCase.providers, ...(products.get(aiCase.id) ?? [])].map((entry) => `reference:${entry}`),
      ]);
    },
  };
}

/** Names by which readers look for a page: its own (for pinyin), and all names in both languages. */
export function namesOf(subject: Subject | undefined, model: Model, titles: Partial<Record<Language, string>>): { own: string[]; all: string[] } {
  if (subject?.kind === 'entry') {
    const entry = model.entryOf(subject.id).data;
    const zh = [entry.name.zh, entry.short?.zh, ...entry.aliases.zh].filter((name) => name !== undefined);
    const en = [entry.name.en, entry.short?.en, ...entry.aliases.en].filter((name) => name !== undefined);
    return { own: zh, all: [...zh, ...en] };
  }
  // The page's own title is found in its text; only the other language's title isn't on the page.
  if (subject?.kind !== 'case') return { own: titles.zh ? [titles.zh] : [], all: titles.en ? [titles.en] : [] };
  const aiCase = subject.case;
  const parties = LANGUAGES.flatMap((language) =>
    [...aiCase.record.adopters, ...aiCase.record.providers].flatMap((party) => partyNames([party], model.content, language)),
  );
  const shorts = [...aiCase.adopters, ...aiCase.providers].flatMap((party) => {
    const { short, name } = model.content.records.reference.get(party)?.data ?? {};
    return [short?.zh, name?.zh].filter((text) => text !== undefined);
  });
  return { own: shorts, all: [...parties, ...shorts] };
}

/** Every piece of a Han name by its beginning, in Han and in pinyin; every Latin word. */
export function keys(names: readonly string[], title: string, spelled: boolean): string {
  const words = new Set<string>();
  // Words of a Chinese title are found by the text; spelled out, only here.
  for (const run of fold(title).match(/\p{Script=Han}+/gu) ?? []) {
    for (let from = 0; from < run.length - 1; from++) words.add(joinedPinyin(run.slice(from, from + LONGEST_SUFFIX)));
  }
  for (const name of names) {
    for (const run of fold(name).match(/\p{Script=Han}+|[a-z0-9][a-z0-9.+-]*/gu) ?? []) {
      if (!isHan(run)) {
        words.add(run);
        continue;
      }
      const characters = [...run];
      for (let from = 0; from < characters.length; from++) {
        const suffix = characters.slice(from, from + LONGEST_SUFFIX).join('');
        if (suffix.length < 2) continue;
        words.add(suffix);
        if (spelled) words.add(joinedPinyin(suffix));
      }
    }
  }
  return [...words].join(' ');
}

/** The figures and dates of a folded line, in their normal form. */
export const numbers = (folded: string): string[] => quantities(folded).flatMap(({ tokens }) => tokens);

/** Whole names in pinyin and by their initials. */
export function nameKeys(names: readonly string[]): string {
  const words = new Set<string>();
  for (const name of names) {
    const plain = fold(name).replace(/[\p{P}\p{S}\s]+/gu, '');
    if (!isHan(plain) || plain.length > 24) continue;
    words.add(joinedPinyin(plain));
    const short = initials(plain);
    if (short.length > 1) words.add(short);
  }
  return [...words].join(' ');
}

/** What hits can be narrowed down by: industry and city of a case. */
export const facetsOf = (subject: Subject | undefined): Record<string, string> =>
  subject?.kind === 'case' ? { industry: subject.case.industry, city: subject.case.record.city } : {};
