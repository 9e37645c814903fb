import { readFileSync, readdirSync, existsSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import type { Content, Entry, ProseEntry, TermRow, ThesaurusGroup } from './content.ts';
import { type Fault, type Report } from './faults.ts';
import { KINDS, LANGUAGES, SCHEMAS, type Kind, type Language, type RecordOf } from './kinds.ts';
import { parseMdx } from './mdx-file.ts';
import { ID_PATTERN } from './primitives.ts';
import { pageSchema, sectionSchema, type PageFrontMatter, type SectionFrontMatter } from './schemas/prose.ts';
import {
  FIXED_KEYS,
  TAXONOMY,
  correctionsSchema,
  redirectsSchema,
  type Correction,
  type Redirect,
  type Taxonomy,
  type TaxonomyName,
} from './schemas/taxonomy.ts';
import { RULES } from './rules/index.ts';
import { parseYaml, validate } from './yaml-file.ts';

export interface Reading {
  content: Content;
  /** All faults of all files; empty when the content is good. */
  faults: Fault[];
}

const words = z.array(z.string().min(1));
const thesaurusSchema = z.array(z.strictObject({ zh: words.min(1), en: words.min(1), asked: words, about: words.default([]) }));
const termsSchema = z.array(
  z.strictObject({
    zh: z.string(),
    en: z.string(),
    not: z.strictObject({ zh: z.array(z.string()).optional(), en: z.array(z.string()).optional() }).optional(),
  }),
);

/** Today as the checks count it, in Zhejiang's time zone. */
export const todayInZhejiang = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

/**
 * Reads and checks everything under a content folder: shapes first, then what holds between records.
 * No Astro in it: the build, the dev server, `npm run check` and the tests all call this.
 *
 * @param root the content folder
 * @param today YYYY-MM-DD, for 'no date in the future'
 * @returns the content as far as it could be read, and all faults at once
 */
export function readContent(root: string, today: string = todayInZhejiang()): Reading {
  const faults: Fault[] = [];
  const report: Report = (fault) => void faults.push(fault as Fault);
  const shown = (path: string) => `content/${relative(root, path).split(sep).join('/')}`;
  const unreadable = new Set<string>();
  const owner = new Map<string, string>();

  const claim = (id: string, file: string): boolean => {
    const start = { file, line: 1, column: 1, at: '' };
    if (!ID_PATTERN.test(id)) report({ ...start, code: 'badId', params: { id } });
    const other = owner.get(id);
    if (other !== undefined) {
      report({ ...start, code: 'duplicateId', params: { id, other } });
      return false;
    }
    owner.set(id, file);
    return true;
  };

  const readRecords = <K extends Kind>(kind: K): Map<string, Entry<RecordOf[K]>> => {
    const map = new Map<string, Entry<RecordOf[K]>>();
    for (const path of filesIn(join(root, kind))) {
      const file = shown(path);
      if (!path.endsWith('.yaml')) {
        report({ file, line: 1, column: 1, at: '', code: 'notAFile', params: { name: basename(path) } });
        continue;
      }
      const id = basename(path, '.yaml');
      if (!claim(id, file)) continue;
      const yaml = parseYaml(readFileSync(path, 'utf8'), file, report);
      const data = yaml && validate(SCHEMAS[kind], yaml, file, report);
      if (yaml && data) map.set(id, { id, file, data: data as RecordOf[K], where: yaml.where });
      else unreadable.add(id);
    }
    return map;
  };

  const readProse = <T>(folder: string, schema: z.ZodType<T>): ProseEntry<T>[] => {
    const list: ProseEntry<T>[] = [];
    for (const language of LANGUAGES) {
      for (const path of filesIn(join(root, folder, language))) {
        const file = shown(path);
        const id = basename(path, '.mdx');
        if (!path.endsWith('.mdx')) {
          report({ file, line: 1, column: 1, at: '', code: 'notAFile', params: { name: basename(path) } });
          continue;
        }
        if (language === 'zh') claim(id, file);
        const prose = parseMdx(readFileSync(path, 'utf8'), file, report);
        const data = prose && validate(schema, prose.frontMatter, file, report);
        if (prose && data) list.push({ id, file, data, where: prose.frontMatter.where, language: language as Language, prose });
        else unreadable.add(file);
      }
    }
    return list;
  };

  const taxonomy = {} as Record<TaxonomyName, unknown>;
  for (const name of Object.keys(TAXONOMY) as TaxonomyName[]) {
    const path = join(root, 'taxonomy', `${name}.yaml`);
    const yaml = existsSync(path) ? parseYaml(readFileSync(path, 'utf8'), shown(path), report) : undefined;
    taxonomy[name] = (yaml && validate(z.record(FIXED_KEYS[name] ?? z.string(), TAXONOMY[name] as z.ZodType), yaml, shown(path), report)) ?? {};
  }

  const records = Object.fromEntries(KINDS.map((kind) => [kind, readRecords(kind)])) as Content['records'];
  const redirectsPath = join(root, 'redirects.yaml');
  const redirectsYaml = existsSync(redirectsPath) ? parseYaml(readFileSync(redirectsPath, 'utf8'), shown(redirectsPath), report) : undefined;
  const redirects = (redirectsYaml && validate(redirectsSchema, redirectsYaml, shown(redirectsPath), report)) as Redirect[] | undefined;
  const correctionsPath = join(root, 'corrections.yaml');
  const correctionsYaml = existsSync(correctionsPath) ? parseYaml(readFileSync(correctionsPath, 'utf8'), shown(correctionsPath), report) : undefined;
  const corrections = (correctionsYaml && validate(correctionsSchema, correctionsYaml, shown(correctionsPath), report)) as Correction[] | undefined;
  const thesaurusPath = join(root, 'thesaurus.yaml');
  const thesaurusYaml = existsSync(thesaurusPath) ? parseYaml(readFileSync(thesaurusPath, 'utf8'), shown(thesaurusPath), report) : undefined;
  const thesaurus = (thesaurusYaml && validate(thesaurusSchema, thesaurusYaml, shown(thesaurusPath), report)) as ThesaurusGroup[] | undefined;
  const termsPath = join(root, 'terms.yaml');
  const termsYaml = existsSync(termsPath) ? parseYaml(readFileSync(termsPath, 'utf8'), shown(termsPath), report) : undefined;

  const content: Content = {
    records,
    sections: readProse<SectionFrontMatter>('article', sectionSchema),
    pages: readProse<PageFrontMatter>('pages', pageSchema),
    taxonomy: taxonomy as Taxonomy,
    redirects: { data: redirects ?? [], where: redirectsYaml?.where ?? (() => ({ line: 1, column: 1 })), file: shown(redirectsPath) },
    corrections: {
      data: corrections ?? [],
      where: correctionsYaml?.where ?? (() => ({ line: 1, column: 1 })),
      file: shown(correctionsPath),
    },
    terms: ((termsYaml && validate(termsSchema, termsYaml, shown(termsPath), report)) as TermRow[] | undefined) ?? [],
    thesaurus: { data: thesaurus ?? [], where: thesaurusYaml?.where ?? (() => ({ line: 1, column: 1 })), file: shown(thesaurusPath) },
    unreadable,
  };
  for (const rule of RULES) rule({ content, report, today });
  return { content, faults };
}

/** Files directly in a folder, sorted, so that faults and pages come in a fixed order; a missing folder is empty. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
