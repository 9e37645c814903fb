import type { z } from 'astro/zod';
import { PROSE_PAGES } from './addresses.ts';
import type { Content, Entry, Listed, ProseEntry } from './content.ts';
import { type ContentFile, contentFiles, pathOf } from './content-files.ts';
import { type Problem, type Report, isWarning, withoutEchoes } from './problems.ts';
import { KINDS, SCHEMAS, type Kind, type RecordOf } from './kinds.ts';
import { LANGUAGES } from './languages.ts';
import { parseMdx } from './mdx/parse.ts';
import { ID_PATTERN } from './id.ts';
import { readText } from './read-text.ts';
import { judgedGradesSchema } from './schemas/judged.ts';
import { pageSchema, sectionSchema } from './schemas/prose.ts';
import {
  TAXONOMY,
  addressesSchema,
  correctionsSchema,
  listSchema,
  redirectsSchema,
  termsSchema,
  thesaurusSchema,
  type Taxonomy,
} from './schemas/taxonomy.ts';
import { RULES } from './rules/index.ts';
import { kindMeant } from './kind-meant.ts';
import { validate } from './validate.ts';
import { type YamlText, parseYaml } from './yaml/parse.ts';

/** What is told of some content. */
export interface Findings {
  /** Empty when the content is good. */
  problems: Problem[];
  /** What may be meant and may be a slip; it stops nothing. */
  warnings: Problem[];
  /** How many things weren't checked, by the path of the list, folder or record that couldn't be read. */
  unchecked: Map<string, number>;
}

export interface Reading extends Findings {
  content: Content;
}

type ReadFile<T> = Pick<YamlText, 'where' | 'lineWith'> & { data: T };
/** YAML files without problems, by path. */
export type KnownFiles = Map<string, { text: string; schema: z.ZodType; read: ReadFile<unknown> }>;

// Made once: each page asks for the day, and making a format takes longer than all else there.
const DAY_IN_ZHEJIANG = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
/**
 * Today as the checks count it, in Zhejiang's time zone: YYYY-MM-DD. SOURCE_DATE_EPOCH, seconds since 1970, is today where it is set, as
 * reproducible-builds.org has it.
 */
export function todayInZhejiang(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return DAY_IN_ZHEJIANG.format(epoch ? Number(epoch) * 1000 : Date.now());
}

/**
 * Reads and checks everything under a content folder: shapes first, then what holds between records.
 * No Astro in it: the build, the dev server, `npm run check` and the tests all call this.
 *
 * @param root the content folder
 * @param today YYYY-MM-DD, for 'no date in the future'
 * @param known the good files of earlier readings, which aren't parsed again while their text is the same; those of this one are added
 * @returns the content as far as it could be read, and all problems at once
 */
export function readContent(root: string, today: string = todayInZhejiang(), known?: KnownFiles): Reading {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem as Problem);
  const unreadable = new Map<string, string>();
  const files = contentFiles(root, report);
  const incomplete = new Set<string>();
  const owner = new Map<string, string>();

  const claim = (id: string, file: string): boolean => {
    const start = { file, line: 1, column: 1, at: '' };
    if (!ID_PATTERN.test(id)) {
      const meant = id
        .toLowerCase()
        .replace(/(\.(ya?ml|mdx?))+$/, '')
        .replace(/[\s_.]+/g, '-');
      const ending = file.replace(/^.*(?=\.)/, '');
      report({ ...start, code: 'badId', params: { id, meant: ID_PATTERN.test(meant) ? meant + ending : undefined } });
    }
    const other = owner.get(id);
    if (other !== undefined) {
      report({ ...start, code: 'duplicateId', params: { id, other } });
      // Whoever names it may mean the one that isn't read.
      unreadable.set(id, file);
      return false;
    }
    owner.set(id, file);
    return true;
  };

  const readYaml = <T>({ path, file }: ContentFile, schema: z.ZodType<T>): ReadFile<T> | undefined => {
    const text = readText(path, file, report);
    const before = known?.get(path);
    if (before?.text === text && before?.schema === schema) return before.read as ReadFile<T>;
    const formerly = problems.length;
    const yaml = text === undefined ? undefined : parseYaml(text, file, report);
    const kind = yaml && kindMeant(yaml.value, schema);
    if (kind) {
      const to = `content/${kind}/${file.replace(/^.*\//, '')}`;
      report({ file, line: 1, column: 1, at: '', code: 'wrongFolder', params: { looksLike: kind, to } });
      return undefined;
    }
    const data = yaml && validate(schema, yaml, file, report);
    const read = yaml && data !== undefined ? { data, where: yaml.where, lineWith: yaml.lineWith } : undefined;
    if (read && text !== undefined && problems.length === formerly) known?.set(path, { text, schema, read });
    return read;
  };

  const readRecords = <K extends Kind>(kind: K): Map<string, Entry<RecordOf[K]>> => {
    const map = new Map<string, Entry<RecordOf[K]>>();
    const there = files[kind] ?? [];
    if (there.length === 0) incomplete.add(kind);
    for (const at of there) {
      if (!ID_PATTERN.test(at.id)) incomplete.add(kind);
      const read = claim(at.id, at.file) && readYaml(at, SCHEMAS[kind] as z.ZodType<RecordOf[K]>);
      if (read) map.set(at.id, { id: at.id, file: at.file, ...read });
      else {
        unreadable.set(at.id, at.file);
        incomplete.add(kind);
      }
    }
    return map;
  };

  const readProse = <T>(folder: 'article' | 'pages', schema: z.ZodType<T>): ProseEntry<T>[] => {
    const list: ProseEntry<T>[] = [];
    for (const language of LANGUAGES) {
      for (const { path, file, id } of files[`${folder}/${language}`] ?? []) {
        if (language === LANGUAGES[0]) claim(id, file);
        const text = readText(path, file, report);
        const prose = text === undefined ? undefined : parseMdx(text, file, report);
        const data = prose && validate(schema, prose.frontMatter, file, report);
        if (prose && data) list.push({ id, file, data, where: prose.frontMatter.where, lineWith: prose.frontMatter.lineWith, language, prose });
        else {
          unreadable.set(file, file);
          incomplete.add(folder);
        }
      }
    }
    return list;
  };

  /** The one file of a fixed list; where it can't be read, the rules that ask it stay silent. */
  const readList = <T>(folder: '' | 'taxonomy', name: string, schema: z.ZodType<T>, none: T): Listed<T> => {
    const at = files[folder]?.find(({ id }) => id === name);
    const read = at && readYaml(at, schema);
    if (!read) incomplete.add(name);
    return { data: none, where: () => ({ line: 1, column: 1 }), ...read, file: at?.file ?? '' };
  };

  const taxonomyFiles = mapValues(TAXONOMY, (_, name) => readList('taxonomy', name, listSchema(name), {}));
  const taxonomy = mapValues(taxonomyFiles, ({ data }) => data) as Taxonomy;

  const content: Content = {
    records: Object.fromEntries(KINDS.map((kind) => [kind, readRecords(kind)])) as Content['records'],
    sections: readProse('article', sectionSchema),
    pages: readProse('pages', pageSchema),
    taxonomy,
    taxonomyFiles,
    redirects: readList('', 'redirects', redirectsSchema, []),
    addresses: readList('', 'addresses', addressesSchema, []),
    judgedGrades: readList('', 'judged-grades', judgedGradesSchema, []),
    corrections: readList('', 'corrections', correctionsSchema, []),
    terms: readList('', 'terms', termsSchema, []).data,
    thesaurus: readList('', 'thesaurus', thesaurusSchema, []),
    unreadable,
    incomplete,
  };
  expectProse('article', incomplete.has('section') ? undefined : Object.keys(taxonomy.section));
  expectProse('pages', Object.keys(PROSE_PAGES));
  const found = checkRecords(content, today);
  return { ...found, content, problems: withoutEchoes([...problems, ...found.problems]) };

  /** Each part of the article and each page of the site's own has its file; a file of another name is shown nowhere. */
  function expectProse(folder: 'article' | 'pages', names: readonly string[] | undefined): void {
    const there = LANGUAGES.flatMap((language) => (files[`${folder}/${language}`] ? [files[`${folder}/${language}`] ?? []] : []));
    if (!names || there.length === 0) return;
    for (const name of names) {
      // rules/translations.ts reports the one that has no counterpart.
      if (there.some((list) => list.some(({ id }) => id === name))) continue;
      report({ file: `content/${folder}/${LANGUAGES[0]}/${name}.mdx`, line: 1, column: 1, at: '', code: 'missingFile', params: {} });
    }
    for (const places of Map.groupBy(
      there.flat().filter(({ id }) => !names.includes(id)),
      ({ id }) => id,
    ).values()) {
      const [first, ...also] = places.map(({ file }) => ({ file, line: 1, column: 1, at: '' }));
      if (first) report({ ...first, code: 'notShown', params: { folder, names }, also });
    }
  }
}

/** What the rules say of content whose files were read: what holds between the fields of a record, and between records. */
export function checkRecords(content: Content, today: string): Findings {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const unchecked = new Map<string, number>();
  const report: Report = (problem) => void (isWarning(problem as Problem) ? warnings : problems).push(problem as Problem);
  const leaveOut = (name: string) => {
    // Where one file of a folder can't be read, that file is what to look at.
    const folder = name.startsWith('content/') ? name : pathOf(name);
    const [only, ...others] = [...content.unreadable.values()].filter((file) => file.startsWith(folder));
    const path = content.unreadable.get(name) ?? (only && others.length === 0 ? only : folder);
    unchecked.set(path, (unchecked.get(path) ?? 0) + 1);
  };
  for (const rule of RULES) rule({ content, report, leaveOut, today });
  return { problems, warnings, unchecked };
}

const mapValues = <K extends string, A, B>(object: Record<K, A>, change: (value: A, key: K) => B): Record<K, B> =>
  Object.fromEntries(Object.entries<A>(object).map(([key, value]) => [key, change(value, key as K)])) as Record<K, B>;
