import type { Kind, RecordOf } from './kinds.ts';
import type { Language } from './languages.ts';
import type { Prose } from './mdx/parse.ts';
import { type Place, type Report, pathText } from './problems.ts';
import type { JudgedGrade } from './schemas/judged.ts';
import type { PageFrontMatter, SectionFrontMatter } from './schemas/prose.ts';
import type { Correction, Redirect, Taxonomy, TermRow, ThesaurusGroup } from './schemas/taxonomy.ts';
import type { Where, YamlText } from './yaml/parse.ts';

/** One record with its place in the files. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  where: Where;
  lineWith?: YamlText['lineWith'] | undefined;
}

export interface ProseEntry<T> extends Entry<T> {
  language: Language;
  prose: Prose;
}

/** A list that stands in one file, with its place. */
export interface Listed<T> {
  data: T;
  where: Where;
  /** A line of its file with a value written otherwise, for corrected lines. */
  lineWith?: YamlText['lineWith'] | undefined;
  file: string;
}

/** All content, read and found to have the right shape; the rules then check what holds between records. */
export interface Content {
  records: { [K in Kind]: Map<string, Entry<RecordOf[K]>> };
  sections: ProseEntry<SectionFrontMatter>[];
  pages: ProseEntry<PageFrontMatter>[];
  taxonomy: Taxonomy;
  /** Where the lists of the taxonomy stand. */
  taxonomyFiles: { [N in keyof Taxonomy]: Pick<Listed<unknown>, 'file' | 'where'> };
  redirects: Listed<Redirect[]>;
  /** Addresses of pages that were published. */
  addresses: Listed<string[]>;
  /** Grades that were judged by hand; src/check/judged-grades.ts compares them with what the rule gives. */
  judgedGrades: Listed<JudgedGrade[]>;
  corrections: Listed<Correction[]>;
  terms: TermRow[];
  thesaurus: Listed<ThesaurusGroup[]>;
  /** Ids whose file exists but couldn't be read, with that file: rules don't complain a second time about references to them. */
  unreadable: Map<string, string>;
  /**
   * Folders and lists (cases, article, unit, terms …) of which something couldn't be read. A rule that needs all of one of
   * them stays silent: what it would say may be false, and the problem to fix has already been reported.
   */
  incomplete: Set<string>;
}

/**
 * The section or page of an id in a language.
 *
 * @throws where there is none: the checks have made sure that what the site shows is written in both
 */
export function proseOf<P>(list: readonly ProseEntry<P>[], id: string, language: Language): ProseEntry<P> {
  const found = list.find((entry) => entry.id === id && entry.language === language);
  if (!found) throw new Error(`no prose ${id} in ${language}`);
  return found;
}

/** Where a field of a record or list stands. */
export const placeOf = ({ file, where }: Pick<Listed<unknown>, 'file' | 'where'>, path: readonly (string | number)[]): Place => ({
  file,
  ...where(path),
  at: pathText(path),
});

/** What each rule gets: the content, where to report, and the day that counts as today. */
export interface RuleContext {
  content: Content;
  report: Report;
  /** Counts something that can't be checked while a list or folder, the record of an id, or the file of a path can't be read or is lost. */
  leaveOut: (name: string) => void;
  /** YYYY-MM-DD */
  today: string;
}
export type Rule = (context: RuleContext) => void;
