import type { Kind, Language, RecordOf } from './kinds.ts';
import type { Prose } from './mdx-file.ts';
import type { PageFrontMatter, SectionFrontMatter } from './schemas/prose.ts';
import type { Correction, Redirect, Taxonomy } from './schemas/taxonomy.ts';
import type { Where } from './yaml-file.ts';

/** One record with its place in the files. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  where: Where;
}

export interface ProseEntry<T> extends Entry<T> {
  language: Language;
  prose: Prose;
}

/** A term as both languages write it, and the forms that are refused. */
export interface TermRow {
  zh: string;
  en: string;
  not?: { zh?: string[] | undefined; en?: string[] | undefined } | undefined;
}

/** Words that mean one thing: those on our pages in each language, and those that only readers type. */
export interface ThesaurusGroup {
  zh: string[];
  en: string[];
  asked: string[];
  /** What the words are about, where a facet or a case is rightly an answer to them: task=defect-inspection, case=…. */
  about: string[];
}

/** All content, read and found to have the right shape; the rules then check what holds between records. */
export interface Content {
  records: { [K in Kind]: Map<string, Entry<RecordOf[K]>> };
  sections: ProseEntry<SectionFrontMatter>[];
  pages: ProseEntry<PageFrontMatter>[];
  taxonomy: Taxonomy;
  redirects: { data: Redirect[]; where: Where; file: string };
  corrections: { data: Correction[]; where: Where; file: string };
  terms: TermRow[];
  thesaurus: { data: ThesaurusGroup[]; where: Where; file: string };
  /** Ids whose file exists but couldn't be read: rules don't complain a second time about references to them. */
  unreadable: Set<string>;
}

/** What each rule gets: the content, where to report, and the day that counts as today. */
export interface RuleContext {
  content: Content;
  report: import('./faults.ts').Report;
  /** YYYY-MM-DD */
  today: string;
}
export type Rule = (context: RuleContext) => void;
