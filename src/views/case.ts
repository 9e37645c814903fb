/** A case in the words of one language: everything that its page, its Markdown, its feed entry and its data say. */
import { casePageStrings } from '../i18n/case-page.ts';
import { formatDate } from '../i18n/format.ts';
import { writtenCost } from '../i18n/written-cost.ts';
import { adviceKinds } from '../model/advice.ts';
import { callQuestions, generalQuestions } from '../model/call-sheet.ts';
import { originalSource, type Case, type Result } from '../model/cases.ts';
import { facetName } from '../model/facet-names.ts';
import type { PageFacet } from '../model/facets.ts';
import { notCounted } from '../records/counting.ts';
import { countVoices } from '../model/lineage.ts';
import { partyNames } from '../model/parties.ts';
import { swatchBands } from '../model/swatch.ts';
import { STALE_MONTHS, isStale } from '../model/stale.ts';
import type { Party } from '../records/schemas/case.ts';
import { pageAddress, routes } from '../routes.ts';
import { canBeCited, citable, type Citable } from './citation.ts';
import { sectionTitle } from './article.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import { sentencesOf } from '../records/own-texts.ts';
import type { ViewContext } from './context.ts';
import { phaseText } from './phase.ts';
import { placeName } from './place.ts';
import { caseDescription } from './page-descriptions.ts';
import { remembered } from './remembered.ts';
import { resultTable, type ResultTableView } from './result-table.ts';
import { caseGradeView, gradeName, resultView, type GradeView, type ResultView } from './result.ts';
import { sourceLines, type SourceLineView } from './source.ts';
import { swatchView, type SwatchView } from './swatch.ts';
import { threadView, type ThreadView } from './thread.ts';
import { dateView, fullEntryPiece, joinTexts, pageLink, proseText, type DateView, type LinkView, type Text } from './text.ts';

/** Something known of a case: who, where, which step … */
export interface FactView {
  id: 'adopter' | 'provider' | 'industry' | 'city' | 'stage' | 'task' | 'technology' | 'phase' | 'cost' | 'added';
  name: string;
  text: Text;
}

export interface CheckedView extends DateView {
  /** Checked on, or that it was long ago. */
  name: string;
  stale: boolean;
}

/** What to ask the adopter, and what is known before asking. */
export interface CallSheetView {
  known: { name: string; text: string }[];
  results: ResultView[];
  /** Those of this case; and those of every case, for the printed sheet alone. */
  questions: string[];
  general: string[];
}

export interface CaseView {
  id: string;
  href: string;
  title: string;
  /** For search engines. */
  description: string;
  crumbs: LinkView[];
  swatch: SwatchView;
  /** What the swatch weaves: the names of its columns and rows, and which are the case's. */
  weave: Record<'stages' | 'families', { name: string; used: boolean }[]>;
  /** Who uses it, and how far it is: what stands above the title. */
  meta: string[];
  /** Named and unnamed, by name and in a line. */
  adopterNames: string[];
  adopters: string;
  /** The city; of a case that is used outside the province, that place. */
  location: string;
  /** City and county, in a line. */
  place: string;
  /** Day on which it was first published here. */
  added: string;
  grade: GradeView;
  /** Evidence grade 2 of 4: Comparable. */
  gradeOfFour: string;
  /** How many sources of how many origins. */
  voices: string;
  checked: CheckedView;
  /** The day of the last change. */
  updated: DateView;
  summary: Text;
  /** That it is no medical, legal or financial advice; undefined where nobody would take it for any. */
  advice: string | undefined;
  /** The result that the grade is of; undefined where none may lead. */
  headline: ResultView | undefined;
  /** Where none may lead though there are results: why those don't. */
  othersOnly: string | undefined;
  /** Why the record names it, where it isn't the one with the highest grade. */
  headlineReason: string | undefined;
  /** The best graded of the results with a higher grade than the one that leads, what it is called and why it doesn't lead. */
  higherGraded: HigherGradedView | undefined;
  /** Problem, approach, and what it took where a source says so. */
  prose: { id: 'problem' | 'approach' | 'effort'; heading: string; text: Text }[];
  /** All of them, the main one first. */
  results: ResultView[];
  /** Those that don't lead. */
  otherResults: ResultTableView;
  /** What the source of the main result discloses. */
  thread: ThreadView | undefined;
  /** The doubts that decide, one a sentence. */
  doubts: Text[];
  /** What else there is to know of its sources; undefined where there is nothing. */
  sourceNotes: Text | undefined;
  undisclosed: { id: string; text: string }[];
  /** What those are called: not disclosed, or only not in what we read; and so where the thread above has told some already. */
  undisclosedName: string;
  alsoUndisclosed: string;
  callSheet: CallSheetView;
  sources: SourceLineView[];
  /** The source to cite first, and this page, whose address its reader must add. */
  cite: {
    original: Citable | undefined;
    originalName: string;
    /** Instead of the source to cite first, where too little is known of it. */
    cannotCite: string | undefined;
    ours: Citable;
  };
  /** Parts of the article that speak of it. */
  sections: LinkView[];
  changes: { date: DateView; text: string }[];
  facts: FactView[];
  /** Other cases of its parties. */
  sameParties: CaseCardView[];
  similar: { card: CaseCardView; reasons: string }[];
  /** The comparison of this case with those that are alike. */
  compareHref: string;
}

/** A result that doesn't lead though it has a higher grade than the one that does. */
export interface HigherGradedView {
  name: string;
  result: ResultView;
  /** Its grade, and why it doesn't lead, unless it is said why the other does. */
  grade: string;
}

/** As many results as leave room for the questions on a printed page. */
const MAX_CALL_SHEET_RESULTS = 3;

const description = remembered(({ model, language }: ViewContext, aiCase: Case) => caseDescription(aiCase, model, language));

const MAX_SIMILAR = 3;

/** The view of a case. Its page, its Markdown, feeds, data files and the search index ask for the same one. */
export const caseView = remembered(makeCaseView);

function makeCaseView(ctx: ViewContext, aiCase: Case): CaseView {
  const { model, language, t } = ctx;
  const { id, record, results } = aiCase;
  const { taxonomy } = model.content;
  const prose = (text: Case['record']['summary']) => proseText(ctx, text, results);
  const same = model.sameParties(id);
  // As many as are compared with it at once.
  const similar = model
    .similarTo(id)
    .filter((other) => !same.some((known) => known.id === other.id))
    .slice(0, MAX_SIMILAR);
  const original = model.content.records.sources.get(originalSource(aiCase) ?? '')?.data;
  const views = results
    .map((result) => resultView(ctx, aiCase, result))
    .sort((a, b) => Number(b.id === aiCase.headline?.id) - Number(a.id === aiCase.headline?.id));
  const headline = views.find((view) => view.id === aiCase.headline?.id);
  const adopterNames = partyNames(record.adopters, model.content, language);
  const adopters = t.list(adopterNames);
  const location = record.used_in?.[language] ?? facetName('city', record.city, taxonomy, language);
  // A district that is the user itself is named once.
  const county = record.county?.[language];
  const place = placeName(ctx, record) + (county && !adopterNames.includes(county) ? `${t.dot}${county}` : '');
  return {
    id,
    href: pageAddress(language, routes.case(id)),
    title: record.title[language],
    description: description(ctx, aiCase),
    crumbs: [
      pageLink(ctx, routes.cases, t.nav.cases),
      pageLink(ctx, routes.facet('industry', aiCase.industry), facetName('industry', aiCase.industry, taxonomy, language, 'short')),
      pageLink(ctx, routes.facet('city', record.city), facetName('city', record.city, taxonomy, language, 'short')),
    ],
    swatch: swatchView(aiCase, model),
    weave: weaveView(ctx, aiCase),
    meta: [adopters, record.phase.value === 'unknown' ? t.case.phase + t.space + t.phase.unknown : phaseText(ctx, record)].filter(Boolean),
    adopterNames,
    adopters,
    location,
    place,
    added: record.added,
    grade: caseGradeView(ctx, aiCase),
    gradeOfFour:
      aiCase.grade === 0
        ? caseGradeView(ctx, aiCase).text
        : `${t.case.gradeOfFour(aiCase.grade)}${t.colon}${gradeName(ctx, aiCase.grade, aiCase.headline?.grading)}`,
    voices: t.case.voices(countVoices(record.sources, model.content), record.sources.length),
    checked: checkedView(ctx, record.checked_on),
    updated: dateView(ctx, record.updated),
    summary: prose(record.summary),
    advice:
      adviceKinds(record)
        .map((kind) => t.case.advice[kind])
        .join(t.space) || undefined,
    headline,
    othersOnly:
      headline || views.length === 0 ? undefined : t.case.othersOnly([...new Set(aiCase.results.flatMap((result) => notCounted(result) ?? []))]),
    headlineReason: record.headline?.reason[language],
    higherGraded: higherGradedView(ctx, aiCase, views),
    prose: (['problem', 'approach', 'effort'] as const).flatMap((part) => {
      const text = record[part];
      return text ? [{ id: part, heading: t.case[part], text: prose(text) }] : [];
    }),
    results: views,
    otherResults: resultTable(views.filter((view) => view !== headline)),
    thread: threadView(ctx, aiCase),
    doubts: sentencesOf({ text: record.doubts[language], language }).map((sentence) => prose({ ...record.doubts, [language]: sentence })),
    sourceNotes: record.source_notes && prose(record.source_notes),
    undisclosed: aiCase.undisclosed.map((item) => ({ id: item, text: t.undisclosed[item] })),
    ...undisclosedNames(ctx, aiCase),
    callSheet: callSheetView(ctx, aiCase, { results: views, adopters, place }),
    sources: sourceLines(ctx, record.sources),
    cite: {
      original: original && canBeCited(original) ? citable(original, language) : undefined,
      originalName: aiCase.headline ? t.case.citeOriginal : t.case.citeMainSource,
      cannotCite: original && !canBeCited(original) ? t.case.cannotCite : undefined,
      ours: { title: record.title[language], by: t.site.name, date: record.updated, url: undefined, kind: 'database' },
    },
    sections: model.mentionsOf(id).sections.map((section) => pageLink(ctx, routes.section(section), sectionTitle(ctx, section))),
    changes: record.changes.map((change) => ({ date: dateView(ctx, change.date), text: change[language] })),
    facts: factViews(ctx, aiCase),
    sameParties: same.map((other) => caseCardView(ctx, other)),
    similar: similar.map(({ id: other, reasons }) => ({
      card: caseCardView(ctx, model.caseOf(other)),
      reasons: `${t.case.similarBy}${t.colon}${t.list(reasons.map((part) => t.likeness[part]))}`,
    })),
    compareHref: pageAddress(language, routes.compared([id, ...similar.map((other) => other.id)])),
  };
}

function higherGradedView({ t }: ViewContext, aiCase: Case, views: readonly ResultView[]): HigherGradedView | undefined {
  const [result] = views.filter(({ grade: { level } }) => level > aiCase.grade).sort((a, b) => b.grade.level - a.grade.level);
  if (!aiCase.headline || !result) return undefined;
  const reason = notCounted(aiCase.results.find(({ id }) => id === result.id)!);
  return {
    name: aiCase.grade === 0 ? t.case.gradedBeside : t.case.higherGraded,
    result,
    grade: t.joined([result.grade.text, ...(reason ? [t.case.whyNotMain[reason]] : [])]),
  };
}

/** What a page lists under its thread: of what no source discloses, that which the thread doesn't show already, and what that is called. */
export function undisclosedBesideThread(view: CaseView): { name: string; items: CaseView['undisclosed'] } {
  const bare = new Set<string>(view.thread?.bands.flatMap(({ band, given }) => (given ? [] : [band])));
  return { name: bare.size > 0 ? view.alsoUndisclosed : view.undisclosedName, items: view.undisclosed.filter(({ id }) => !bare.has(id)) };
}

function undisclosedNames({ language, t }: ViewContext, { readInPart }: Case): Pick<CaseView, 'undisclosedName' | 'alsoUndisclosed'> {
  const words = casePageStrings(language);
  return readInPart
    ? { undisclosedName: words.undisclosedInPart, alsoUndisclosed: words.alsoUndisclosedInPart }
    : { undisclosedName: t.case.undisclosed, alsoUndisclosed: words.alsoUndisclosed };
}

function weaveView({ model, language }: ViewContext, { record }: Case): CaseView['weave'] {
  const { taxonomy } = model.content;
  const used = swatchBands(record, taxonomy);
  const named = (values: { name: Record<'zh' | 'en', string> }[], woven: readonly number[]) =>
    values.map(({ name }, i) => ({ name: name[language], used: woven.includes(i) }));
  return {
    stages: named(Object.values(taxonomy.stage), used.stages),
    families: named(Object.values(taxonomy.family), used.families),
  };
}

/** The day of the last check, and whether that was long ago. */
export function checkedView(ctx: ViewContext, day: string): CheckedView {
  const { t, today } = ctx;
  const stale = isStale(day, today);
  return { ...dateView(ctx, day), stale, name: stale ? t.case.stale(STALE_MONTHS) : t.case.checked + t.space };
}

function callSheetView(
  ctx: ViewContext,
  aiCase: Case,
  { results, adopters, place }: Pick<CaseView, 'results' | 'adopters' | 'place'>,
): CallSheetView {
  const { model, language, t } = ctx;
  const { record, headline } = aiCase;
  const byUse = (a: Result, b: Result) =>
    Number(notCounted(b) === undefined) - Number(notCounted(a) === undefined) ||
    Number(b === headline) - Number(a === headline) ||
    (b.grading?.grade ?? 0) - (a.grading?.grade ?? 0);
  const shown = [...aiCase.results].sort(byUse).slice(0, MAX_CALL_SHEET_RESULTS);
  return {
    known: [
      { name: t.case.adopter, text: adopters },
      { name: t.case.provider, text: t.list(partyNames(record.providers, model.content, language)) || noneText(ctx, aiCase) },
      { name: t.case.city, text: place },
      { name: t.case.phase, text: phaseText(ctx, record, true) },
      { name: t.case.checked, text: formatDate(record.checked_on, language) },
    ],
    results: shown.flatMap(({ id }) => results.find((result) => result.id === id) ?? []),
    questions: callQuestions(aiCase).map((question) => t.ask.questionsAbout[question]),
    general: generalQuestions(aiCase).map((question) => t.ask.questionsAbout[question]),
  };
}

/** That a thing isn't known: of a paper of which part was read nobody can say that it isn't disclosed. */
const noneText = ({ language, t }: ViewContext, { readInPart }: Case): string => (readInPart ? casePageStrings(language).notRead : t.case.none);

/** Whether a party's size is worth a note: 'group' isn't where the name says it, or where the party is a service or a place that belongs to one. */
function tellsSize({ model }: ViewContext, party: Party): party is Party & { size: NonNullable<Party['size']> } {
  if (!party.size || party.size === 'not-disclosed') return false;
  const entry = 'entity' in party ? model.content.records.reference.get(party.entity)?.data : undefined;
  return party.size !== 'group' || !entry || (entry.kind === 'company' && !entry.name.zh.includes('集团'));
}

/** The case at a glance, in the order of reading; what isn't known is said. Codes of standards and the article's field stand in the data alone. */
function factViews(ctx: ViewContext, aiCase: Case): FactView[] {
  const { record, industry } = aiCase;
  const { model, language, t } = ctx;
  const { taxonomy } = model.content;
  const none = noneText(ctx, aiCase);
  const facet = (name: PageFacet, value: string) => pageLink(ctx, routes.facet(name, value), facetName(name, value, taxonomy, language));
  const facets = (name: PageFacet, values: readonly string[]): Text =>
    joinTexts(
      values.map((value) => [facet(name, value)]),
      t.comma,
    );
  const inferred = (what: NonNullable<typeof record.inferred>[number]): Text =>
    record.inferred?.includes(what) ? [{ note: t.inBrackets(t.case.inferred) }] : [];
  const parties = (list: readonly Party[]): Text =>
    list.length === 0
      ? [{ note: none }]
      : joinTexts(
          list.map((party) => [
            'entity' in party ? fullEntryPiece(ctx, party.entity) : party.unnamed[language],
            ...(tellsSize(ctx, party) ? [{ note: t.inBrackets(t.size[party.size]) }] : []),
          ]),
          t.comma,
        );
  const industryClass = record.industry_class === undefined ? undefined : taxonomy.industry[industry]?.classes[record.industry_class];
  return [
    { id: 'adopter', name: t.case.adopter, text: [...parties(record.adopters), ...inferred('adopters')] },
    { id: 'provider', name: t.case.provider, text: [...parties(record.providers), ...inferred('providers')] },
    {
      id: 'industry',
      name: t.case.industry,
      // What it is, before the group of trades that it is counted under.
      text: [...(industryClass ? [industryClass.name[language], t.dot] : []), facet('industry', industry)],
    },
    {
      id: 'city',
      name: t.case.city,
      text: [
        ...(record.used_in ? [record.used_in[language], t.dot, t.case.supplierIn] : []),
        facet('city', record.city),
        ...(record.county ? [t.within, record.county[language]] : []),
        ...inferred('city'),
      ],
    },
    { id: 'stage', name: t.case.stages, text: facets('stage', record.stages) },
    { id: 'task', name: t.case.tasks, text: [...facets('task', record.tasks), ...inferred('tasks')] },
    { id: 'technology', name: t.case.technologies, text: [...facets('technology', record.technologies), ...inferred('technologies')] },
    {
      id: 'phase',
      name: t.case.phase,
      text: [phaseText(ctx, record, true), ...(record.phase.reason ? [t.colon + record.phase.reason[language]] : [])],
    },
    { id: 'cost', name: t.case.cost, text: [record.cost ? writtenCost(record.cost, language, taxonomy.unit) : { note: none }] },
    { id: 'added', name: t.case.added, text: [dateView(ctx, record.added)] },
  ];
}
