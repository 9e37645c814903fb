/**
 * What `npm run dev` shows while content files have problems: where a file has some, its former version, and where none is known the rest
 * without it.
 */
import { PROSE_PAGES } from './addresses.ts';
import type { Content, Entry, Listed, ProseEntry } from './content.ts';
import { TOP_FILES } from './content-files.ts';
import { KINDS } from './kinds.ts';
import { LANGUAGES, otherLanguage, type Language } from './languages.ts';
import type { ProblemCode, ProblemParams } from './messages/index.ts';
import { byCodeUnit } from './order.ts';
import { isWarning, type Problem } from './problems.ts';
import { todayInZhejiang, type Reading } from './read-content.ts';
import { RULES } from './rules/index.ts';
import { TAXONOMY, type TaxonomyName } from './schemas/taxonomy.ts';

/** Content for pages, made of what is good. */
export interface Usable {
  /** Undefined while there is none: something that every page needs has problems, and no former version is known. */
  content: Content | undefined;
  /** By the file of each record and prose file that isn't in the content: what must be fixed first. */
  leftOut: Map<string, Problem[]>;
}

/** Problems that break no page: what has one and was read all the same can be shown. What has another can't. */
const SHOWABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'addressGone',
  'badCharacter',
  'badLink',
  'badLinkUrl',
  'badPlaceholder',
  'bareAddress',
  'bareFigure',
  'betterMissing',
  'brokenLine',
  'copied',
  'costMissing',
  'dateOrder',
  'datesPromised',
  'deadAnchor',
  'deadLink',
  'descriptionEnd',
  'descriptionLength',
  'factElsewhere',
  'factMissing',
  'factShort',
  'factTwice',
  'familyUnused',
  'forbiddenTerm',
  'fullWidth',
  'futureDate',
  'halfWidth',
  'hanInEnglish',
  'headingTwice',
  'judgedGone',
  'judgedTwice',
  'laterThanSource',
  'linkForm',
  'listedTwice',
  'markSingle',
  'markTyped',
  'marksAsWords',
  'membersCount',
  'nameLong',
  'nameTaken',
  'noChinese',
  'otherSyntax',
  'pagesGone',
  'partNotMarked',
  'partUndisclosed',
  'placePromised',
  'publishersUnknown',
  'quoteLanguage',
  'quoteNumber',
  'quoteTranslation',
  'reprintsAlone',
  'sampleNotCounted',
  'sourceNotListed',
  'unfinished',
  'updatedNotLast',
  'userUnknown',
  'wordTwice',
  'yamlSlip',
]);

/** Whether an entry is meant that isn't there: wherever one is named, its id can stand for its name. */
function isEntryMissing({ code, params }: Problem): boolean {
  if (code !== 'unknownRecord') return false;
  const { kinds } = params as ProblemParams['unknownRecord'];
  return kinds.includes('reference') && !kinds.includes('cases');
}

/** Whether what has this problem can't be shown. */
const preventsUse = (problem: Problem): boolean => !isWarning(problem) && !SHOWABLE.has(problem.code) && !isEntryMissing(problem);

/** Lists whose rows can be left out one by one. */
const ROW_LISTS = ['redirects', 'corrections', 'thesaurus'] as const;
const isRowList = (name: string): name is (typeof ROW_LISTS)[number] => (ROW_LISTS as readonly string[]).includes(name);
const LIST_FILES = new Map<string, string>([
  ...TOP_FILES.map((name) => [`content/${name}.yaml`, name] as const),
  ...Object.keys(TAXONOMY).map((name) => [`content/taxonomy/${name}.yaml`, name] as const),
]);
const PROSE_FILE = /^content\/(article|pages)\/(zh|en)\//;

const proseAndRecords = ({ records, sections, pages }: Content): Entry<unknown>[] => [
  ...KINDS.flatMap((kind): Entry<unknown>[] => [...records[kind].values()]),
  ...sections,
  ...pages,
];

/**
 * Content that pages can be made from, whatever problems a reading found.
 *
 * @param reading the content as it stands in the files
 * @param former what was usable at the reading before; undefined at the first one
 * @param today YYYY-MM-DD
 * @returns the content of the reading itself where it has no problem
 */
export function usableContent(reading: Reading, former?: Usable, today: string = todayInZhejiang()): Usable {
  const { content: now, problems } = reading;
  if (problems.length === 0) return { content: now, leftOut: new Map() };
  const found = former?.content ? withFormer(reading, former.content, new Set(former.leftOut.keys()), today) : withoutFormer(reading, today);
  return { content: found?.content, leftOut: found ? leftOutOf(reading, found) : new Map() };
}

/** Content that fits together, and the files that aren't in it as they should be. */
interface Fitting {
  content: Content;
  out: Set<string>;
}

/** The reading with as little as possible of what was usable before. */
function withFormer(reading: Reading, former: Content, formerlyOut: Set<string>, today: string): Fitting {
  const now = new Set(proseAndRecords(reading.content).map(({ file }) => file));
  const before = proseAndRecords(former).flatMap(({ file }) => (formerlyOut.has(file) ? [] : [file]));
  const known = new Set([...before, ...LIST_FILES.keys()]);
  // A record that was renamed is still named by others, and so is the value that a list has lost: then these come back, too.
  const gone = [...before.filter((file) => !now.has(file)), ...LIST_FILES.keys()];
  const first = reading.problems;
  return (
    fit({ now: reading.content, former, known, back: [] }, first, today) ??
    fit({ now: reading.content, former, known, back: gone }, first, today) ?? { content: former, out: formerlyOut }
  );
}

/** The reading without what has problems and what needs that; undefined where a list is broken, or both languages of a page of the site's own. */
function withoutFormer({ content: now, problems }: Reading, today: string): Fitting | undefined {
  const read = new Set([...proseAndRecords(now).map(({ file }) => file), ...LIST_FILES.keys()]);
  const first = problems.filter((problem) => preventsUse(problem) || !read.has(problem.file));
  const isBroken = (file: string, name: string) => now.incomplete.has(name) || (!isRowList(name) && first.some((problem) => problem.file === file));
  if ([...LIST_FILES].some(([file, name]) => isBroken(file, name))) return undefined;
  const found = fit({ now, former: undefined, known: new Set(), back: [] }, first, today);
  return Object.keys(PROSE_PAGES).every((id) => found?.content.pages.some((page) => page.id === id)) ? found : undefined;
}

interface Parts {
  now: Content;
  former: Content | undefined;
  /** Files of which the former version is good. */
  known: ReadonlySet<string>;
  /** Those of them that are taken in any case. */
  back: readonly string[];
}

/**
 * Takes what has problems back to its former version, or else out, until the rules find no problem in the rest.
 *
 * @param first the problems of the reading
 * @returns undefined where former versions have problems among the rest
 */
function fit({ now, former, known, back: always }: Parts, first: readonly Problem[], today: string): Fitting | undefined {
  const back = new Set(always);
  const out = new Set<string>();
  const rowsOut = new Set<unknown>();
  const size = () => back.size + out.size + rowsOut.size;
  let content = now;
  let problems = first;
  for (let isFirst = true; problems.length > 0; isFirst = false) {
    const before = size();
    for (const [file, own] of Map.groupBy(problems, ({ file }) => file)) {
      const list = LIST_FILES.get(file);
      if (known.has(file)) {
        if (back.has(file) && !isFirst) return undefined;
        back.add(file);
      } else if (list === undefined) {
        // Both languages of a prose file mark the same facts and figures.
        for (const one of [file, translationOf(file)]) out.add(one);
      } else if (isRowList(list)) {
        for (const { at } of own) rowsOut.add(content[list].data[Number(/^\[(\d+)\]/.exec(at)?.[1])]);
      }
    }
    // Only problems of lists that stay whole are left.
    if (size() === before && !isFirst) break;
    content = compose(now, former, { back, out, rowsOut });
    problems = problemsBetween(content, today);
  }
  return { content, out };
}

/** The other language's file of prose; of a record, its own. */
const translationOf = (file: string): string =>
  file.replace(PROSE_FILE, (_, folder: string, language: Language) => `content/${folder}/${otherLanguage(language)}/`);

/** What the rules find in content, but for what can be shown all the same. */
function problemsBetween(content: Content, today: string): Problem[] {
  const found: Problem[] = [];
  const report = (problem: Problem) => void (preventsUse(problem) && found.push(problem));
  for (const rule of RULES) rule({ content, report, leaveOut: () => undefined, today });
  return found;
}

interface Choice {
  /** Files of which the former version is taken. */
  back: ReadonlySet<string>;
  /** Files that are left out; of prose its front matter stays, or that of its translation, since lists and search want each page. */
  out: ReadonlySet<string>;
  rowsOut: ReadonlySet<unknown>;
}

function compose(now: Content, former: Content | undefined, { back, out, rowsOut }: Choice): Content {
  const pick = <E extends { file: string }>(from: Iterable<E>, before: Iterable<E> = []): E[] => [
    ...[...from].filter(({ file }) => !back.has(file) && !out.has(file)),
    ...[...before].filter(({ file }) => back.has(file)),
  ];
  const records = KINDS.map((kind) => {
    const entries = pick<Entry<unknown>>(now.records[kind].values(), former?.records[kind].values());
    return [kind, new Map(entries.sort((a, b) => byCodeUnit(a.id, b.id)).map((entry) => [entry.id, entry]))];
  });
  const prose = <T>(folder: string, from: ProseEntry<T>[], before: ProseEntry<T>[] | undefined): ProseEntry<T>[] => {
    const empty = [...out].flatMap((file): ProseEntry<T>[] => {
      const [, ownFolder, language] = PROSE_FILE.exec(file) ?? [];
      const entry = from.find((one) => one.file === file) ?? from.find((one) => one.file === translationOf(file));
      if (ownFolder !== folder || !entry) return [];
      return [{ ...entry, file, language: language as Language, prose: { ...entry.prose, components: [], links: [], runs: [], body: '' } }];
    });
    const place = ({ language }: ProseEntry<T>) => LANGUAGES.indexOf(language);
    return [...pick(from, before), ...empty].sort((a, b) => place(a) - place(b) || byCodeUnit(a.id, b.id));
  };
  const isBack = (name: string) => [...LIST_FILES].some(([file, list]) => list === name && back.has(file));
  const list = <N extends keyof Content>(name: N): Content[N] => (former && isBack(name) ? former : now)[name];
  const rows = <T>(listed: Listed<T[]>): Listed<T[]> => ({ ...listed, data: listed.data.filter((row) => !rowsOut.has(row)) });
  const taxonomies = <T extends Record<TaxonomyName, unknown>>(from: T, before: T | undefined): T =>
    Object.fromEntries(Object.entries(from).map(([name, values]) => [name, before && isBack(name) ? before[name as TaxonomyName] : values])) as T;
  return {
    records: Object.fromEntries(records) as Content['records'],
    sections: prose('article', now.sections, former?.sections),
    pages: prose('pages', now.pages, former?.pages),
    taxonomy: taxonomies(now.taxonomy, former?.taxonomy),
    taxonomyFiles: taxonomies(now.taxonomyFiles, former?.taxonomyFiles),
    redirects: rows(list('redirects')),
    // No page shows these, and what is left out for a while is not lost.
    addresses: { ...now.addresses, data: [] },
    judgedGrades: { ...now.judgedGrades, data: [] },
    corrections: rows(list('corrections')),
    terms: list('terms'),
    thesaurus: rows(list('thesaurus')),
    unreadable: new Map(),
    incomplete: new Set(),
  };
}

/** What isn't in the content as it should be, by file, with its own problems or else those of what it names. */
function leftOutOf({ content: now, problems }: Reading, { content, out }: Fitting): Map<string, Problem[]> {
  const used = new Set(proseAndRecords(content).flatMap(({ file }) => (out.has(file) ? [] : [file])));
  const read = new Map(proseAndRecords(now).map((entry) => [entry.file, entry]));
  // What can be shown with its problems was left out for another reason.
  const own = Map.groupBy(
    problems.filter((problem) => preventsUse(problem) || !read.has(problem.file)),
    ({ file }) => file,
  );
  const files = [...new Set([...own.keys(), ...read.keys()])].filter((file) => !used.has(file) && !LIST_FILES.has(file));
  const byId = Map.groupBy(files, (file) => /([^/]*)\.(?:yaml|mdx)$/.exec(file)?.[1] ?? '');
  const named = new Map(files.map((file) => [file, idsIn(read.get(file)).flatMap((id) => byId.get(id) ?? [])]));
  const causes = (file: string): Problem[] => {
    const found: Problem[] = [];
    const ways = new Set([file]);
    // It grows while it is gone through.
    for (const way of ways) {
      const direct = own.get(way) ?? own.get(translationOf(way));
      if (direct) found.push(...direct);
      else for (const other of named.get(way) ?? []) ways.add(other);
    }
    return found.length > 0 ? found : [...problems];
  };
  return new Map(files.map((file) => [file, causes(file)]));
}

/** Whatever in a record or in prose may be an id. */
function idsIn(entry: Entry<unknown> | undefined): string[] {
  const text = !entry ? '' : 'prose' in entry ? (entry as ProseEntry<unknown>).prose.body : JSON.stringify(entry.data);
  return [...new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))];
}
