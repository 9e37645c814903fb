/** Every number that a built page works out from the content, counted a second way from the files, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gradeInHan } from '../../src/i18n/grade-in-han.ts';
import { attribute, builtPages, DIST, elementsOf, textOf, type BuiltPage, type Element } from '../support/built-pages.ts';
import { pointerOf, readBuilt } from '../support/data-files.ts';
import { REAL } from '../support/sites.ts';
import {
  answersTo,
  caseGrade,
  CASES,
  effects,
  gradeOf,
  hasOutsideVoice,
  isMeasuredOutside,
  isOwn,
  mainResult,
  QUESTIONS,
  read,
  readAll,
  resultsOf,
  SOURCES,
  type Case,
  type Result,
} from './second-way.ts';

type Language = 'zh' | 'en';
const LANGUAGES = ['zh', 'en'] as const;

// What the pages say

const pages = new Map(builtPages().map((page) => [page.address, page]));
function page(address: string, language: Language): BuiltPage {
  const found = pages.get((language === 'en' ? '/en' : '') + address);
  if (!found) throw new Error(`${address} is not built (${language})`);
  return found;
}
const BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'figcaption', 'summary', 'caption']);
/** The text of a page's main part, a line a block. */
function textOn(address: string, language: Language): string {
  const [main] = page(address, language).elements.filter(({ tagName }) => tagName === 'main');
  const text = (node: Element | Element['childNodes'][number]): string =>
    'tagName' in node
      ? node.tagName === 'svg' || node.tagName === 'script'
        ? ''
        : node.childNodes.map(text).join('') + (BLOCKS.has(node.tagName) ? '\n' : '')
      : textOf(node);
  return text(main!);
}
const file = (name: string): string => readFileSync(join(DIST, name), 'utf8');
/** The rows of the tables below a heading or place of a page, cell by cell. */
const rowsOn = (address: string, language: Language, id: string): string[][] => {
  const { elements } = page(address, language);
  const at = elements.find((element) => attribute(element, 'id') === id)!;
  const table = elements.slice(elements.indexOf(at)).find(({ tagName }) => tagName === 'table')!;
  return elementsOf(table)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => row.childNodes.flatMap((cell) => ('tagName' in cell ? [textOf(cell).trim()] : [])));
};
const metaDescription = (address: string, language: Language): string =>
  page(address, language)
    .elements.filter((element) => element.tagName === 'meta' && attribute(element, 'name') === 'description')
    .map((element) => attribute(element, 'content'))
    .join();

// What the files say

const cases = [...CASES.values()];
const results = cases.flatMap(resultsOf);
const count = <T>(list: Iterable<T>, test: (item: T) => unknown): number => [...list].filter(test).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

const figures = readAll<{ checked_on?: string; target_year?: number }>('figures');
const updates = readAll<{ date: string | number; checked_on?: string }>('updates');
const entries = readAll<{ kind: string; about?: unknown; checked_on?: string; facts?: { happened?: string | number; target_year?: number; quantities?: unknown[] }[] }>('reference');
const ledger = read<Record<string, { said_by: string; section: string }>>('taxonomy/ledger.yaml');
const industries = read<Record<string, { code: string }>>('taxonomy/industry.yaml');

const named = ({ adopters, providers = [], ...record }: Case): Set<string> =>
  new Set([
    ...[...adopters, ...providers].flatMap(({ entity }) => entity ?? []),
    ...(['summary', 'problem', 'approach', 'effort', 'doubts'] as const).flatMap((part) => {
      const text = (record[part] as { zh: string } | undefined)?.zh ?? '';
      return [...text.matchAll(/\[\[([\w-]+)/g)].map(([, id]) => id!);
    }),
  ]);
const entryPages = [...entries].filter(([id, { about }]) => about || count(cases, (one) => named(one).has(id)) >= 2).map(([id]) => id);

const happened = [...entries.values()].flatMap(({ about, facts = [] }) => (about ? facts.flatMap((fact) => fact.happened ?? []) : []));
/** The article stands at the end of its year; so does the sum of a whole year, which nobody could know before. */
const ARTICLE_YEAR = String(SOURCES.get('article-2024')!.date);
const isAfter = (date: string) => date > `${ARTICLE_YEAR}-12-31`;
const dated = updates.size + happened.length + 1;
const after =
  count(updates.values(), ({ date }) => (String(date).length === 4 ? String(date) >= ARTICLE_YEAR : isAfter(String(date)))) +
  count(happened, (date) => isAfter(String(date)));

const claims = cases.flatMap((one) =>
  effects(one)
    .filter((result) => isOwn(result) && !result.outcome)
    .map((result) => ({ one, result })),
);
/** In the order of the columns of the evidence page. */
const gives: ((claim: { one: Case; result: Result }) => unknown)[] = [
  ({ result }) => result.comparator && result.comparator !== 'none',
  ({ result }) => result.measured_by && result.measured_by !== 'not-disclosed',
  ({ result }) => result.period && Object.keys(result.period).length > 0,
  ({ result }) => result.before,
  ({ result }) => result.sample,
  ({ one }) => one.cost,
  ({ one, result }) => isMeasuredOutside(one, result),
];
const disclosed = (some: typeof claims): number[] => [some.length, ...gives.map((test) => count(some, test))];
const [effect = 0, , measurer = 0, withPeriod = 0, baseline = 0, , cost = 0] = disclosed(claims);
const voice = count(claims, ({ one, result }) => hasOutsideVoice(one, result));

const GRADES = [4, 3, 2, 1, 0];
const resultGrades = cases.flatMap((one) => resultsOf(one).map((result) => gradeOf(one, result)));
const byGrade = GRADES.map((grade) => [count(resultGrades, (given) => given === grade), count(cases, (one) => caseGrade(one) === grade)]);
const comparedOf = (some: readonly Case[]): number => count(some, (one) => caseGrade(one) >= 2);

const FACETS: Record<string, (one: Case) => string[]> = {
  industry: ({ industry }) => [Object.entries(industries).find(([, { code }]) => code === industry)![0]],
  city: ({ city }) => [city],
  stage: ({ stages }) => stages,
  task: ({ tasks }) => tasks,
  technology: ({ technologies }) => technologies,
};
const facetValues = Object.entries(FACETS).flatMap(([facet, valuesOf]) =>
  [...new Set(cases.flatMap(valuesOf))].map((value) => ({ facet, value, some: cases.filter((one) => valuesOf(one).includes(value)) })),
);
const pairs = cases.flatMap((one) => effects(one).filter((result) => result.before && result.after));
const alone = count(pairs, (result) => isOwn(result) && !result.outcome && !result.covers && !result.mismatch && !['industry-average', 'trade-usual'].includes(result.comparator ?? ''));
const reprints = count(SOURCES.values(), ({ reprint_of }) => reprint_of);
const withoutAddress = count(SOURCES.values(), ({ url }) => url === null);
const checked = [...entries.values()].flatMap(({ checked_on }) => checked_on ?? []);
const lastCheck = [...checked, ...cases.map(({ checked_on }) => checked_on)].sort().at(-1)!;
/** Targets with a number, by the year that they name: those of the article and those of the documents that have an entry. */
const targetYears = [
  ...[...figures.values()].flatMap(({ target_year }) => target_year ?? []),
  ...[...entries.values()].flatMap(({ facts = [] }) => facts.flatMap(({ target_year, quantities = [] }) => quantities.flatMap(() => target_year ?? []))),
];
const targetYear = Math.min(...targetYears);
const dueTargets = count(targetYears, (year) => year === targetYear);
const isFacts = (n: number): Record<Language, string> => ({ zh: `${n}条说法`, en: n === 1 ? '1 statement' : `${n} statements` });
const answers = QUESTIONS.map((question) => ({ question, ...answersTo(question) }));

/** English writes counts under ten in words where they stand in running text. */
const SPELT = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberOf = (text: string): number => (SPELT.includes(text.toLowerCase()) ? SPELT.indexOf(text.toLowerCase()) : Number(text));

/**
 * A sentence with numbers: where it stands, its words in each language with a place for each number, and the numbers.
 * A page or a file, whose words are the same for both languages, must have it at least once, and with these numbers each time.
 */
type Statement = [what: string, text: (language: Language) => string, words: Record<Language, RegExp>, numbers: number[]];
const on = (address: string) => (language: Language) => textOn(address, language);
const described = (address: string) => (language: Language) => metaDescription(address, language);
const inFile = (name: string) => () => file(name);
const both = (words: RegExp): Record<Language, RegExp> => ({ zh: words, en: words });

const STATEMENTS: Statement[] = [
  ['cases, on the home page', on('/'), { zh: /全部(\d+)个案例/g, en: /All (\d+) cases/g }, [cases.length]],
  ['cases, in the catalogue', on('/cases/'), { zh: /收录(\d+)个人工智能应用案例/g, en: /(\d+) cases of AI at work/g }, [cases.length]],
  ['cases, in the report on quality', on('/about/quality/'), { zh: /收录的(\d+)个案例里/g, en: /In the (\d+) cases here/g }, [cases.length]],
  ['cases and results, beside the data files', inFile('data-readme.txt'), both(/(\d+) cases, (\d+) results/g), [cases.length, results.length]],
  [
    'cases, results, entries and sources, in llms.txt',
    inFile('llms.txt'),
    both(/(\d+) cases, (\d+) results, (\d+) reference entries, (\d+) sources/g),
    [cases.length, results.length, entryPages.length, SOURCES.size],
  ],
  ['entries, in llms.txt', inFile('llms.txt'), both(/\/en\/reference\/\): (\d+) entries/g), [entryPages.length]],
  ['figures, in llms.txt', inFile('llms.txt'), both(/\/en\/figures\/\): (\d+) figures/g), [figures.size]],
  ['what came after the article, in llms.txt', inFile('llms.txt'), both(/\/en\/timeline\/\): (\d+) things/g), [after]],
  ['the last check, in llms.txt', inFile('llms.txt'), both(/last checked (\d+)-(\d+)-(\d+)/g), lastCheck.split('-').map(Number)],
  [
    'cases by grade, in llms.txt',
    inFile('llms.txt'),
    both(/grade 4 \([^)]*\): (\d+); grade 3 \([^)]*\): (\d+); grade 2 \([^)]*\): (\d+); grade 1 \([^)]*\): (\d+); not graded \([^)]*\): (\d+)/g),
    byGrade.map(([, ofCases]) => ofCases!),
  ],
  ['figures, in the description', described('/figures/'), { zh: /共(\d+)条/g, en: /(\d+) in all/g }, [figures.size]],
  ['sources, in the description', described('/sources/'), { zh: /共(\d+)条来源/g, en: /(\d+) sources in all/g }, [SOURCES.size]],
  ['entries, in the description', described('/reference/'), { zh: /共(\d+)个词条/g, en: /(\d+) entries, with sources/g }, [entryPages.length]],
  ['dated events, in the description', described('/timeline/'), { zh: /共(\d+)条/g, en: /(\d+) events, each/g }, [dated]],
  ['dated events', on('/timeline/'), { zh: /(\d+)件有日期的事，(\d+)件在2024年的报道之后/g, en: /(\d+) dated events, (\d+) of them after the article/g }, [dated, after]],
  ['results that claim an effect, in the report on quality', on('/about/quality/'), { zh: /成效数字共(\d+)项/g, en: /(\d+) results claim an effect/g }, [effect]],
  [
    'the strongest evidence, in the report on quality',
    on('/about/quality/'),
    { zh: /达到四级的案例有(\d+)个，三级的(\d+)个/g, en: /at grade 4 in (\d+) cases? and at grade 3 in (\d+)/g },
    [byGrade[0]![1]!, byGrade[1]![1]!],
  ],
  [
    'the silence, in the report on quality',
    on('/about/quality/'),
    { zh: /只有([\d.]+)%写明比较的数值，([\d.]+)%写明由谁测量/g, en: /an effect, only ([\d.]+)% give a value to compare with, and ([\d.]+)% say who measured/g },
    [share(baseline, effect), share(measurer, effect)],
  ],
  [
    'sources without an address, in the report on quality',
    on('/about/quality/'),
    { zh: /来源有([\d.]+)%没有网址/g, en: /([\d.]+)% of the sources have no address/g },
    [share(withoutAddress, SOURCES.size)],
  ],
  ['sources, in the report on quality', on('/about/quality/'), { zh: /来源共(\d+)条/g, en: /There are (\d+) sources/g }, [SOURCES.size]],
  ['entries with a date of their check', on('/about/quality/'), { zh: /词条连没有单页的共(\d+)个，其中(\d+)个写明了/g, en: /of (\d+) entries, counting those without a page of their own, (\d+) have one/g }, [entries.size, checked.length]],
  ['facts of the article', on('/about/quality/'), { zh: /报道的事实（共(\d+)条）/g, en: /facts of the article \(of (\d+)\)/g }, [Object.keys(ledger).length]],
  [
    'results with both values, in the picture',
    on('/questions/before-and-after-given/'),
    { zh: /(\d+)组前后数字，(?:只有)?(\d+)组可比、变好，且只归功于AI/g, en: /Of (\d+) pairs of values, (?:only )?(\d+) (?:is|are) comparable, better, and credited to AI alone/g },
    [pairs.length, alone],
  ],
  [
    'targets that fall due first',
    on('/targets/'),
    { zh: /(\d+)项写明到(\d+)年的数字目标/g, en: /the (\d+) targets for (\d+) that have a number/g },
    [dueTargets, targetYear],
  ],
  ...facetValues.map(({ facet, value, some }): Statement => [
    `cases of ${facet} ${value}, and those with a comparison`,
    on(`/cases/${facet}/${value}/`),
    // Told in words where it is none.
    comparedOf(some) === 0
      ? { zh: /收录(\d+)个案例，主要结果都不到二级/g, en: /(\d+) cases? on record; none has a main result/g }
      : { zh: /收录(\d+)个案例，其中(\d+)个的主要结果/g, en: /(\d+) cases? on record; (\d+) ha(?:s|ve) a main result/g },
    [some.length, ...(comparedOf(some) === 0 ? [] : [comparedOf(some)])],
  ]),
  ...answers
    .filter((answer) => answer.cases.length > 0)
    .map(({ question, cases: answering, compared }): Statement => {
      // Told in words where it is none, one or all, or where the question itself asks for a grade.
      const told = compared > 1 && compared < answering.length && question !== 'corroborated' && question !== 'what-did-not-help';
      return [
        `answers to ${question}, and those with a comparison`,
        on(`/questions/${question}/`),
        told
          ? { zh: /(\d+)个案例里有(\d+)个符合，其中(\d+)个/g, en: /(\w+) of the (\d+) cases qualify\. In (\w+) of them, /g }
          : { zh: /(\d+)个案例里有(\d+)个符合(?!，其中(?!1个))/g, en: /(\w+) of the (\d+) cases qualif(?:y|ies)(?!\. In (?!none|one|all)\w+ of them, )/g },
        [answering.length, cases.length, ...(told ? [compared] : [])],
      ];
    }),
  ...answers
    .filter((answer) => answer.cases.length === 0)
    .map(({ question }): Statement => [
      `no answer to ${question}`,
      on(`/questions/${question}/`),
      { zh: /收录的(\d+)个案例里，还没有哪个的来源写明了这一点/g, en: /None of the (\d+) cases on record has a source that says so/g },
      [cases.length],
    ]),
  ...answers.map(({ question, cases: answering }): Statement => [
    `answers to ${question}, in llms.txt`,
    inFile('llms.txt'),
    both(new RegExp(`/en/questions/${question}/\\): (\\d+) cases?$`, 'gm')),
    [answering.length],
  ]),
];

describe.each(LANGUAGES)('on the built pages (%s)', (language) => {
  it.each(STATEMENTS)('%s', (what, text, words, numbers) => {
    const found = [...text(language).matchAll(words[language])].map(([, ...groups]) => groups.map(numberOf));
    // The Chinese names all cases before those that answer.
    const inOrder = language === 'zh' && what.startsWith('answers to') && numbers.length >= 2 ? [numbers[1], numbers[0], ...numbers.slice(2)] : numbers;
    expect(found.length, 'not said').toBeGreaterThan(0);
    for (const said of found) expect(said).toEqual(inOrder);
  });

  it('results and cases by grade', () => {
    expect(rowsOn('/evidence/', language, 'examples').slice(1).map((cells) => cells.slice(-2).map(Number))).toEqual(byGrade);
  });
  it('what the results of each industry disclose', () => {
    const rows = rowsOn('/evidence/', language, 'disclosure').slice(1).map(([, ...cells]) => cells.map(Number));
    const ofIndustry = [...new Set(cases.map(({ industry }) => industry))]
      .map((industry) => disclosed(claims.filter(({ one }) => one.industry === industry)))
      .filter(([results]) => results! > 0);
    const lines = (list: number[][]) => list.map(String).sort();
    const [silent, others] = [true, false].map((none) => ofIndustry.filter(([, ...given]) => given.every((n) => n === 0) === none)) as [number[][], number[][]];
    // Those of which nothing is given stand in one row.
    const folded = silent.length > 1 ? [silent.reduce((total, row) => total.map((n, i) => n + row[i]!))] : silent;
    expect(lines(rows.slice(0, -1))).toEqual(lines([...others, ...folded]));
    expect(rows.at(-1)).toEqual(disclosed(claims));
  });
  it('how many results give what, with shares, and how many sources are reprints or without an address', () => {
    const cells = [...textOn('/about/quality/', language).matchAll(/^(\d+)\n+([\d.]+)%$/gm)].map(([, n, percent]) => [Number(n), Number(percent)]);
    expect(cells.slice(0, 7)).toEqual([
      ...[baseline, withPeriod, cost, measurer, voice].map((n) => [n, share(n, effect)]),
      ...[reprints, withoutAddress].map((n) => [n, share(n, SOURCES.size)]),
    ]);
  });
  it('cases by industry and step, in the table of the catalogue', () => {
    const stages = Object.keys(read<object>('taxonomy/stage.yaml'));
    const { elements } = page('/cases/', language);
    const rows = elements
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => row.childNodes.flatMap((cell) => ('tagName' in cell ? [cell] : [])))
      .filter((cells) => cells.length === stages.length + 1 && cells[1]!.tagName === 'td');
    const said = rows.map(([head, ...cells]) => [
      /industry\/([\w-]+)\//.exec(elementsOf(head!).map((element) => attribute(element, 'href') ?? '').join(' '))![1],
      cells.map((cell) => Number(/\d+/.exec(textOf(cell))?.[0] ?? 0)),
    ]);
    const second = Object.keys(industries)
      .map((industry) => [
        industry,
        stages.map((stage) => count(cases, (one) => FACETS.industry!(one).includes(industry) && one.stages.includes(stage))),
      ] as const)
      .filter(([, counts]) => sum([...counts]) > 0);
    expect(said).toEqual(second);
  });
  it('cases by city, on the tiles of the home page', () => {
    const said = page('/', language).elements.flatMap((element) => {
      const [, city] = /\/cases\/city\/([\w-]+)\/$/.exec((element.tagName === 'a' && attribute(element, 'href')) || '') ?? [];
      const numbers = elementsOf(element).flatMap((part) => (part.childNodes.some((child) => 'tagName' in child) ? [] : (textOf(part).match(/\d+/g) ?? [])));
      return city ? [[city, [...new Set(numbers.map(Number))]]] : [];
    });
    // A city has a tile; 'not stated' is none of the eleven.
    expect(said).toEqual(Object.entries(read<Record<string, { tile?: unknown }>>('taxonomy/city.yaml')).flatMap(([city, { tile }]) => {
      if (!tile) return [];
      const n = count(cases, (one) => one.city === city);
      return n > 0 ? [[city, [n]]] : [];
    }));
  });
  it('values of each facet with their cases, in the catalogue', () => {
    // The first page has a table instead of some of them.
    const said = page('/cases/page/2/', language).elements.flatMap((element) => {
      const [, facet, value] = /\/cases\/(\w+)\/([\w-]+)\/$/.exec((element.tagName === 'a' && attribute(element, 'href')) || '') ?? [];
      // The table of industries by steps links the same pages, without a count.
      const listed = (element.parentNode as Element).tagName === 'li';
      return facet && value && facet in FACETS && listed ? [`${facet} ${value} ${/(\d+)\s*$/.exec(textOf(element.parentNode as Element))?.[1]}`] : [];
    });
    expect([...new Set(said)].sort()).toEqual(facetValues.map(({ facet, value, some }) => `${facet} ${value} ${some.length}`).sort());
  });
  it('the cases that each filter of the catalogue finds', () => {
    const { columns, results: counts } = readBuilt(pointerOf(REAL).languages[language].table, REAL) as {
      columns: { id: string; values: { id: string }[]; rows: (number | number[])[]; ofResults?: boolean }[];
      results: number[];
    };
    expect(sum(counts)).toBe(count(results, isOwn));
    /** The case of each result. */
    const caseOf = counts.flatMap((n, row) => new Array<number>(n).fill(row));
    const bands = ['comparator', 'measurer', 'period', 'baseline', 'sample', 'cost', 'outsider'];
    const found: Record<string, (one: Case) => (string | undefined)[]> = {
      ...FACETS,
      kind: (one) =>
        resultsOf(one)
          .filter(isOwn)
          .map(({ kind }) => kind),
      grade: (one) => [String(caseGrade(one))],
      phase: ({ phase }) => [phase.value],
      size: ({ adopters }) => adopters.map(({ size }) => size ?? 'not-disclosed'),
      provider: ({ providers = [] }) => providers.map(({ entity }) => entity),
      year: (one) => [mainResult(one)?.as_of ?? one.phase.as_of].map((date) => (date === undefined ? undefined : String(date).slice(0, 4))),
      both: (one) => (resultsOf(one).some((result) => isOwn(result) && result.before && result.after) ? ['yes'] : []),
      design: (one) =>
        resultsOf(one)
          .filter(isOwn)
          .map(({ study }) => study?.design),
      gives: (one) =>
        effects(one)
          .filter(isOwn)
          .flatMap((result) => [...(result.outcome ? [] : ['effect']), ...bands.filter((_, i) => gives[i]!({ one, result }))]),
    };
    expect(columns.map(({ id }) => id).sort()).toEqual(Object.keys(found).sort());
    for (const { id, values, rows, ofResults } of columns) {
      const said = Object.fromEntries(
        values.map((value, place) => {
          const found = rows.flatMap((row, at) => ([row].flat().includes(place) ? [ofResults ? caseOf[at] : at] : []));
          return [value.id, new Set(found).size];
        }),
      );
      const second: Record<string, number> = {};
      for (const one of cases)
        for (const value of new Set(found[id]!(one))) if (value !== undefined) second[value] = (second[value] ?? 0) + 1;
      expect([id, said]).toEqual([id, second]);
    }
  });
  it('the cases of each grade, above the list of the catalogue', () => {
    const said = page('/cases/', language).elements.flatMap((element) => {
      const grade = attribute(element, 'data-of-grade');
      return grade === undefined ? [] : [[Number(grade), Number(/\d+$/.exec(textOf(element).trim())?.[0])]];
    });
    expect(said).toEqual(GRADES.map((grade) => [grade, count(cases, (one) => caseGrade(one) === grade)]).filter(([, n]) => n! > 0));
  });
  it('the grades of the cases of each facet', () => {
    for (const { facet, value, some } of facetValues) {
      const bars = page(`/cases/${facet}/${value}/`, language).elements.find((element) => attribute(element, 'class') === 'grade-bars');
      const text = bars ? textOf(bars) : '';
      for (const grade of GRADES) {
        const n = count(some, (one) => caseGrade(one) === grade);
        const [, said] = (grade === 0 ? { zh: /未评级\s+(\d+)/, en: /Not graded\s+(\d+)/ } : { zh: new RegExp(`证据${gradeInHan(grade)}：[^\\d\\n]*\\s(\\d+)`), en: new RegExp(`Evidence grade ${grade}: [^\\d\\n]*\\s(\\d+)`) })[language].exec(text) ?? [];
        expect(`${facet} ${value} ${grade}: ${said ?? 0}`).toBe(`${facet} ${value} ${grade}: ${n}`);
      }
    }
  });
  it('answers to each question, on the list of questions and the home page', () => {
    for (const address of ['/questions/', '/']) {
      const said = page(address, language).elements.flatMap((element) => {
        const [, question] = /\/questions\/([\w-]+)\/$/.exec((element.tagName === 'a' && attribute(element, 'href')) || '') ?? [];
        return question ? [[question, Number(/(\d+)\D*$/.exec(textOf(element.parentNode as Element))?.[1] ?? 0)] as const] : [];
      });
      if (address === '/questions/') expect(said.map(([question]) => question).sort()).toEqual([...QUESTIONS].sort());
      else expect(said.length).toBeGreaterThan(0);
      for (const [question, n] of said) expect([question, n]).toEqual([question, answersTo(question).cases.length]);
    }
  });
  it('what is left out of each question, and why', () => {
    for (const { question, leftOut } of answers) {
      const said = page(`/questions/${question}/`, language).elements.flatMap((element) => {
        const why = attribute(element, 'data-left-out');
        return why === undefined ? [] : [[why, Number(/\d+/.exec(textOf(element))![0])]];
      });
      expect([question, Object.fromEntries(said)]).toEqual([question, leftOut]);
    }
  });
  it.each(['/article/', '/article/opening/', '/article/future/', '/article/ten-minutes/'])('targets with a number, in the prose of %s', (address) => {
    const words = {
      zh: {
        opinions: /《指导意见》(?:有|的|[^。]*。它给\d+年定了)([一二两三四五六七八九十]+)项/g,
        plan: /行动方案(?:有|的)([一二两三四五六七八九十]+)项(?=，只见于|只见于)/g,
        total: /[一二两三四五六七八九十]+项(?=目标|都未查到)/,
        numbers: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
      },
      en: {
        opinions: /\b(\w+)(?= numerical targets for \d{4}| of these targets come from the Guiding Opinions)/gi,
        plan: /Guiding Opinions and (\w+)(?= from the action plan)/gi,
        total: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:numbered )?targets\b)/i,
        numbers: SPELT,
      },
    }[language];
    const text = textOn(address, language).replace(/\n*［[^］]*］|\[[^\]]*\]/g, '');
    const ofDocument = (id: string) => count((entries.get(id)!.facts ?? []).flatMap(({ target_year: year, quantities = [] }) => quantities.map(() => year)), Boolean);
    const counted = { opinions: ofDocument('zhejiang-ai-guiding-opinions'), plan: count(figures.values(), ({ target_year: year }) => year) };
    for (const document of ['opinions', 'plan'] as const)
      for (const [, number] of text.matchAll(words[document])) expect(words.numbers.indexOf(number!.toLowerCase()), document).toBe(counted[document]);
    if (address !== '/article/') expect(text).toMatch(words.opinions);
    // The 27 measures weren't read to the end, so nobody can say how many targets there are in all.
    expect(text).not.toMatch(words.total);
  });
  it('facts by speaker, on the page of the article', () => {
    const written = readdirSync('content/article/zh').map((name) => name.replace(/\.mdx$/, ''));
    const by: Record<string, number> = {};
    // The article's own account needs no count; whom it quotes is counted.
    for (const { said_by, section } of Object.values(ledger)) if (written.includes(section) && said_by !== 'article-2024') by[said_by] = (by[said_by] ?? 0) + 1;
    const said = [...textOn('/article/', language).matchAll(/^(\d+条说法|\d+ statements?)$/gm)].map(([words]) => words);
    expect(said).toEqual(Object.values(by).sort((a, b) => b - a).map((n) => isFacts(n)[language]));
  });
  it('sources and origins of each case', () => {
    for (const [id, { sources }] of CASES) {
      const origins = new Set(sources.map((source) => SOURCES.get(source)!.originator)).size;
      const text = textOn(`/cases/${id}/`, language);
      const [, listed, from] = { zh: /来源(\d+)条，(?:同出一处|出自(\d+)处)/, en: /(\d+) sources?(?:, (?:all from one origin|from (\d+) origins))?/ }[language].exec(text) ?? [];
      expect([id, Number(listed), Number(from ?? 1)]).toEqual([id, sources.length, origins]);
    }
  });
  it('the grade of each case, and that of each of its results', () => {
    for (const [id, one] of CASES) {
      const main = page(`/cases/${id}/`, language).elements.find((element) => attribute(element, 'data-part') === 'main-result');
      const grade = main && elementsOf(main).flatMap((element) => attribute(element, 'data-grade') ?? [])[0];
      expect([id, Number(grade ?? 0)]).toEqual([id, caseGrade(one)]);
      for (const result of resultsOf(one)) {
        const block = page(`/cases/${id}/`, language).elements.find((element) => attribute(element, 'id') === result.id)!;
        const said = elementsOf(block).flatMap((element) => attribute(element, 'data-grade') ?? [])[0];
        expect([id, result.id, Number(said ?? 0)]).toEqual([id, result.id, gradeOf(one, result)]);
      }
    }
  });
  it('the main result of each case, in its row', () => {
    const metric = (one: Case) => (mainResult(one) as unknown as { metric: Record<Language, string> } | undefined)?.metric[language];
    const cards = page('/cases/', language).elements.filter((element) => element.tagName === 'article' && attribute(element, 'class') === 'case-row');
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      const id = elementsOf(card).map((element) => attribute(element, 'data-case')).find(Boolean)!;
      expect(`${id}: ${textOf(card)}`).toContain(metric(CASES.get(id)!) ?? id);
    }
  });
});

describe('in the files of the API', () => {
  const list = (name: string) => JSON.parse(file(`api/v1/${name}.json`)) as { total: number; updated: string; items: Record<string, unknown>[] };
  it.each([
    ['cases', cases.length],
    ['results', results.length],
    ['figures', figures.size],
    ['reference', entries.size],
    ['updates', updates.size],
    ['sources', SOURCES.size],
  ])('how many there are of %s', (name, n) => {
    expect([list(name).total, list(name).items.length]).toEqual([n, n]);
  });
  it.each([
    ['figures', figures],
    ['updates', updates],
    ['reference', entries],
  ])('the day to which %s are checked, not one that they speak of', (name, records) => {
    const days = [...records.values()].flatMap(({ checked_on }) => checked_on ?? []);
    expect(list(name).updated).toBe(days.sort().at(-1));
  });
  it('the spread of grades and the silence, in the report on quality', () => {
    const quality = JSON.parse(file('api/v1/quality.json')) as {
      grades: Record<'results' | 'cases', Record<string, number>>;
      checks: { entries: { total: number; dated: number }; cases: { total: number; dated: number } };
    };
    const [measured, supported, compared, stated, ungraded] = byGrade;
    for (const [i, counted] of (['results', 'cases'] as const).entries()) {
      expect(quality.grades[counted]).toEqual({
        total: sum(byGrade.map((both) => both[i]!)),
        measured: measured![i],
        corroborated: supported![i],
        compared: compared![i],
        stated: stated![i],
        ungraded: ungraded![i],
      });
    }
    expect(quality.checks.entries).toMatchObject({ total: entries.size, dated: checked.length });
    expect(quality.checks.cases).toMatchObject({ total: cases.length, dated: cases.length });
  });
});
