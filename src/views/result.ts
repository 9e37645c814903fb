/** A result in the words of one language: what every face shows of it, so that none can leave a caveat behind. */
import { casePageStrings } from '../i18n/case-page.ts';
import { formatDate, type FormattedQuantity } from '../i18n/format.ts';
import { beforeAfterBars, type Bar } from '../model/bars.ts';
import type { Case, Result } from '../model/cases.ts';
import { isGain } from '../model/gain.ts';
import { isRate, samePopulation, type Condition, type Grading } from '../model/grade.ts';
import type { ValueKey } from '../records/marks.ts';
import type { Comparator, ResultKind, Voice } from '../records/schemas/case.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import { pageAddress, routes } from '../routes.ts';
import { claimantsOf, sourcesThatTell, type Claimant } from './claimants.ts';
import type { ViewContext } from './context.ts';
import { resultValue } from './result-value.ts';
import { publisherLinks } from './source.ts';
import { studyView, type Studied, type StudyView } from './study.ts';
import { entryPiece, quantityText, type LinkView } from './text.ts';

/** A number with everything that must stand beside it. */
export interface NumberView {
  /** One value, or before and after. */
  values: FormattedQuantity[];
  /** Words that stand instead of a value: the source's own for a change, or what was found where it gives no number. */
  asSaid: string | undefined;
  /** What stands between two values: undefined for an arrow; of two groups set side by side, or where nothing got better, words. */
  between: string | undefined;
  /** The same in one line: 35天 → 5天. */
  text: string;
  /** Whether it may stand in the colour of a gain. */
  gain: boolean;
  /** The study that it comes from, and what that found where it is no gain; undefined where none is on record. */
  study: StudyView | undefined;
  /** What a reader must know with it: not comparable, not the AI's, measured elsewhere, only expected, not the AI's alone, sources disagree. */
  caveats: string[];
}

/** Two values on one scale from zero: parts of the larger one. */
export interface BarView extends Bar {
  side: 'before' | 'after';
  name: string;
  text: string;
}

/** One thing that is known of how a result came about. */
export interface ResultRow {
  key:
    | 'comparator'
    | 'population'
    | 'sample'
    | 'registration'
    | 'period'
    | 'method'
    | 'asOf'
    | 'claimedBy'
    | 'measuredBy'
    | 'readInPart'
    | 'mismatch'
    | 'conflict';
  name: string;
  value: string | LinkView;
  /** Whether no source gives it. */
  undisclosed: boolean;
}

/** The words in which a source gives a number. */
export interface QuoteView {
  text: string;
  /** BCP 47 tag of its language. */
  language: string;
  /** Our translation, on pages of the other language. */
  translation: string | undefined;
  /** The source's publisher. */
  source: LinkView & { id: string };
}

export interface GradeView {
  /** 0 where there is nothing to grade. */
  level: number;
  /** Evidence grade 2; and with its name: Evidence grade 2: Comparable. Where a paper of the parties gave the grade, both say so. */
  short: string;
  text: string;
  /** The same in parts, and in a line of its own beside its boxes: 2 · and what must stand with it. */
  parts: string[];
  line: string;
}

export interface ResultView {
  id: string;
  /** Its place on its case's page, below the base path. */
  href: string;
  kind: ResultKind;
  /** What was measured. */
  metric: string;
  number: NumberView;
  /** Empty where there are no two values of one dimension. */
  bars: BarView[];
  /** In the order of reading. */
  rows: ResultRow[];
  /** Who says so, and for when: says the provider, 2024. */
  attribution: string;
  /** Who says this number, by name; empty where nobody is known. */
  claimants: Claimant[];
  /** The date that the number speaks for, as recorded. */
  asOf: string | undefined;
  grade: GradeView;
  /** Why it has this grade, and what would raise it; empty where there is no grade, or none above. */
  reasons: string;
  raise: string;
  /** Undefined where the source's own words aren't on record. */
  quote: QuoteView | undefined;
  /** Publishers of its sources. */
  sources: (LinkView & { id: string })[];
}

/**
 * What a face makes of each field of a result. A face keeps such a table, so that a new field is an error of the compiler
 * until every face has decided.
 */
export type FieldsShown<View> = Record<keyof View, 'shown' | 'left out'>;

type Numbered = Studied &
  Pick<
    Result,
    | 'kind'
    | 'before'
    | 'after'
    | 'change'
    | 'comparator'
    | 'not_by_ai'
    | 'elsewhere'
    | 'expected'
    | 'covers'
    | 'better'
    | 'mismatch'
    | 'conflict'
    | 'grading'
  >;

const inOneLine = ({ values, asSaid, between }: Pick<NumberView, 'values' | 'asSaid' | 'between'>, arrow: string): string =>
  asSaid ?? values.map(({ text }) => text).join(between ?? arrow);

/** The number of a result, with its caveats. */
export function numberView(ctx: ViewContext, result: Numbered): NumberView {
  const { model, language, t } = ctx;
  const { before, after, change } = result;
  const keys: ValueKey[] = before && after ? ['before', 'after'] : [change ? 'change' : after ? 'after' : 'before'];
  const sides = before && after ? sidesOf(ctx, result) : undefined;
  const values = keys.flatMap((key) => {
    const value = resultValue(result, key, model.content.taxonomy.unit, language);
    if (!value) return [];
    const side = key === 'change' ? undefined : sides?.[key];
    return [side === undefined ? value : { ...value, lead: side + t.space + value.lead, text: side + t.space + value.text }];
  });
  const between = sides && t.clause;
  const study = studyView(ctx, result);
  const asSaid = values.length === 0 ? study?.outcome?.word : values.length === 1 ? change?.as_said?.[language] : undefined;
  return {
    values,
    asSaid,
    between,
    text: inOneLine({ values, asSaid, between }, ' → '),
    gain: isGain(result),
    study,
    caveats: [
      !samePopulation(result) && (before && after ? t.case.mismatch : t.case.mismatchOfOne),
      result.not_by_ai && t.case.notByAi,
      result.elsewhere && t.case.elsewhere,
      result.expected === true && t.case.expected,
      result.covers !== undefined && t.case.covers(result.covers[language]),
      result.conflict !== undefined && t.case.conflict,
    ].filter((caveat) => caveat !== false),
  };
}

/**
 * What the second of two unlike values is called; what isn't here stands against values from elsewhere, such as an average: neither was
 * there an AI that came later, nor would the difference be its doing.
 */
const UNLIKE: Partial<Record<Comparator, 'later' | 'withAi'>> = { none: 'later', before: 'later', manual: 'withAi' };

/**
 * What the two values are called where neither came before the other, as the groups of a trial, or where an arrow would make a gain of
 * what is none, or one of two unlike things; undefined where one came before and one after.
 */
function sidesOf({ t }: Pick<ViewContext, 't'>, result: Pick<Result, 'comparator' | 'outcome' | 'mismatch' | 'not_by_ai' | 'study'>) {
  const { comparator, outcome } = result;
  const unlike = !samePopulation(result);
  if (comparator === 'other-method') return { before: t.case.otherMethods, after: t.case.thisMethod };
  // No groups of a trial where none was drawn by lot and they aren't known to be alike.
  if (comparator === 'control' && unlike && !result.study?.design?.startsWith('randomised'))
    return { before: t.case.otherGroup, after: t.case.aiGroup };
  // Where something else than AI is tried, both groups may have it.
  if (comparator === 'control') return { before: t.comparator.control, after: result.not_by_ai ? t.case.testGroup : t.case.aiGroup };
  if (outcome === undefined && !unlike) return undefined;
  return {
    before: comparator === 'none' ? t.case.earlier : t.comparator[comparator],
    after: t.case[unlike ? (UNLIKE[comparator] ?? 'thisCase') : 'withAi'],
  };
}

/** What a case's leading number is called: its main result, or, where it isn't graded, no more than a figure. */
export const leadName = ({ case: t }: ViewContext['t'], { level }: Pick<GradeView, 'level'>): string => (level > 0 ? t.mainResult : t.figureGiven);

/** A number in one line with what was found and its caveats: 200 → 26 (not comparable). */
export function numberText(t: Pick<ViewContext['t'], 'inBrackets' | 'joined'>, { text, study, caveats }: NumberView): string {
  const beside = [...(study?.outcome && study.outcome.word !== text ? [study.outcome.word] : []), ...caveats];
  return beside.length > 0 ? text + t.inBrackets(t.joined(beside)) : text;
}

/** The same without signs, as it is read aloud: 200 to 26 (not comparable). */
export const spokenNumber = (t: Pick<ViewContext['t'], 'inBrackets' | 'joined' | 'arrow'>, number: NumberView): string =>
  numberText(t, { ...number, text: inOneLine(number, t.arrow) });

/**
 * A grade in words.
 *
 * @param grading of the result that has it; undefined where the grade stands for itself, as in a legend
 */
export function gradeView(ctx: Pick<ViewContext, 't'>, level: number, grading?: Grading): GradeView {
  const { t } = ctx;
  if (level === 0) return plainGrade(t.case.noGrade);
  const parts = [t.case.gradeAlone(level), gradeNote(ctx, grading)].filter((part) => part !== undefined);
  return {
    level,
    parts,
    line: parts.join(t.dot),
    short: t.case.grade(level) + inBrackets(ctx, grading),
    text: t.case.grade(level) + t.colon + gradeName(ctx, level, grading),
  };
}

/** A case's grade is that of its main result; where none may lead it says that it is the AI's effect that has none: other numbers may be graded. */
export const caseGradeView = (ctx: Pick<ViewContext, 't'>, { headline, results }: Pick<Case, 'headline' | 'results'>): GradeView =>
  headline
    ? gradeView(ctx, headline.grading?.grade ?? 0, headline.grading)
    : plainGrade(results.some(({ grading }) => grading) ? ctx.t.case.noEffectGraded : ctx.t.grades.names[0]!);

const plainGrade = (text: string): GradeView => ({ level: 0, short: text, text, parts: [text], line: text });

/** The name of a grade, with what must stand beside it. */
export const gradeName = (ctx: Pick<ViewContext, 't'>, level: number, grading?: Grading): string =>
  (ctx.t.grades.names[level] ?? '') + inBrackets(ctx, grading);

/** What stands beside a grade that rests on a paper of the parties, or perhaps of theirs: without it the paper would pass for an outsider's word. */
export const gradeNote = ({ t }: Pick<ViewContext, 't'>, grading: Grading | undefined): string | undefined =>
  grading?.reasons.includes('reviewed-paper')
    ? t.grades.byParties
    : grading?.reasons.includes('reviewed-paper-ties-open')
      ? t.grades.tiesOpen
      : undefined;

const inBrackets = (ctx: Pick<ViewContext, 't'>, grading: Grading | undefined): string => {
  const note = gradeNote(ctx, grading);
  return note === undefined ? '' : ctx.t.inBrackets(note);
};

/** What a named organisation is in a case. */
function roleOf(entity: string, { adopters, providers }: Case['record']): 'adopter' | 'provider' | undefined {
  const isAmong = (parties: Case['record']['adopters']) => parties.some((party) => 'entity' in party && party.entity === entity);
  return isAmong(adopters) ? 'adopter' : isAmong(providers) ? 'provider' : undefined;
}

/** A case's result in a language. */
export function resultView(ctx: ViewContext, { id, record }: Pick<Case, 'id' | 'record'>, result: Result): ResultView {
  const { t, language } = ctx;
  const { grading } = result;
  const claimant = roleOfClaimant(ctx, result);
  const said =
    typeof claimant === 'string'
      ? t.card.said[claimant]
      : t.card.saidBy(ctx.model.nameOf(claimant.entity, language), roleOf(claimant.entity, record));
  const sources = publisherLinks(ctx, result.sources);
  return {
    id: result.id,
    href: pageAddress(language, `${routes.case(id)}#${result.id}`),
    kind: result.kind,
    metric: result.metric[language],
    number: numberView(ctx, result),
    bars: barViews(ctx, result),
    rows: rowsOf(ctx, result),
    attribution: t.card.dated(said, dateText(ctx, result)),
    claimants: claimantsOf(ctx, result, record),
    asOf: result.as_of,
    grade: gradeView(ctx, grading?.grade ?? 0, grading),
    reasons: t.joined(reasonTexts(t, result)),
    raise: t.joined((grading?.raise ?? []).map((condition) => raiseText(t, result, condition))),
    quote: quoteView(ctx, result),
    sources,
  };
}

/**
 * Of when a number speaks; where it bears no other date than that on which its paper came out, it says so: when it was measured isn't known
 * then. Of a study that is known from undated texts alone, no other date can be meant.
 */
function dateText(ctx: ViewContext, result: Result): string | undefined {
  const { as_of, period } = result;
  if (as_of === undefined) return undefined;
  const date = formatDate(as_of, ctx.language);
  const sources = sourcesThatTell(ctx, result);
  const isOfPaper =
    period?.from === undefined &&
    period?.to === undefined &&
    (sources.some((source) => source.kind === 'paper' && source.date?.startsWith(as_of) === true) ||
      (result.claimed_by === 'researchers' && sources.every((source) => source.date === null)));
  return isOfPaper ? ctx.t.card.paperOf(date) : date;
}

/**
 * Why a result has its grade. That both values are of the same things is a condition of grade 2, too, where nobody says so: it holds then
 * because nothing speaks against it, and a reader who counts the conditions is told.
 */
function reasonTexts(t: ViewContext['t'], result: Result): string[] {
  const { grading, before, after } = result;
  if (!grading) return [];
  const unsaid = grading.grade > 1 && before && after && !grading.reasons.includes('same-population');
  return [...grading.reasons.map((condition) => reasonText(t, result, condition)), ...(unsaid ? [t.ground.notUnlike] : [])];
}

/** A condition that holds, in the way in which it does for this result. */
function reasonText(
  { condition: names, ground }: ViewContext['t'],
  { before, after, change, period, comparator }: Result,
  condition: Condition,
): string {
  if (comparator === 'control' && condition === 'same-population') return ground.sameGroups;
  if (comparator === 'control' && condition === 'comparison' && before && after) return ground.groups;
  if (condition === 'comparison') return before && after ? ground.values : change ? ground.change : ground.rate;
  if (condition === 'period-or-population') return period ? ground.period : ground.population;
  return names[condition];
}

/**
 * A condition that a result lacks, with every way to meet it: only a rate could be compared by giving its sample, and where researchers
 * measured whose ties aren't known, to show that they have none would do.
 */
function raiseText(t: ViewContext['t'], result: Result, condition: Condition): string {
  const tiesUnknown = result.measured_by === 'researchers';
  if (condition === 'comparison' && !isRate(result)) return t.comparisonOfNoRate;
  if (condition === 'independent-voice') return tiesUnknown ? t.tiesProvenOrVoice : t.anyVoice;
  return condition === 'outside-measurer' && tiesUnknown ? t.tiesProven : t.condition[condition];
}

/** What an outlet is called whose texts are all of one kind; any other is a news outlet. */
const TELLER_OF_KIND = { broker: 'broker', official: 'website' } as const satisfies Partial<Record<SourceRecord['kind'], string>>;
type Teller = (typeof TELLER_OF_KIND)[keyof typeof TELLER_OF_KIND] | 'unknown-publisher';

/**
 * Who says a number, in the role whose words are true of them: a broker's report or a public body's website is no news outlet, and a text
 * whose publisher isn't known names nobody.
 */
function roleOfClaimant(ctx: Pick<ViewContext, 'model'>, result: Result): Voice | Teller {
  if (result.claimed_by !== 'outlet') return result.claimed_by;
  const outlets = sourcesThatTell(ctx, result).filter(({ voice }) => voice === 'outlet');
  if (outlets.length > 0 && outlets.every(({ publisher }) => publisher === null)) return 'unknown-publisher';
  const kinds = new Set(outlets.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'broker' || kind === 'official') ? TELLER_OF_KIND[kind] : 'outlet';
}

function quoteView(ctx: ViewContext, { quote }: Result): QuoteView | undefined {
  const [source] = quote ? publisherLinks(ctx, [quote.source]) : [];
  if (!quote || !source) return undefined;
  const { language } = ctx.model.sourceOf(quote.source);
  // It is set in double marks; those within it become single ones, in both languages.
  return {
    text: quote.text.replace(/“([^”]*)”/g, '‘$1’'),
    language,
    translation: language.startsWith(ctx.language) ? undefined : quote.translated,
    source,
  };
}

/** Both values of a result as bars on one scale; none where they can't stand on one. */
export function barViews(ctx: ViewContext, result: Result): BarView[] {
  const { t, model, language } = ctx;
  const { before, after, comparator } = result;
  const units = model.content.taxonomy.unit;
  const bars = before && after && beforeAfterBars(before, after, units);
  if (!bars) return [];
  // Both in one way: a time and a time, or what is compared.
  const sides =
    sidesOf(ctx, result) ??
    (comparator === 'none' || comparator === 'before'
      ? { before: t.case.before, after: t.case.after }
      : { before: t.comparator[comparator], after: comparator === 'manual' && !result.not_by_ai ? t.case.withAi : t.case.thisCase });
  return [
    { side: 'before', name: sides.before, text: resultValue(result, 'before', units, language)!.text, ...bars.before },
    { side: 'after', name: sides.after, text: resultValue(result, 'after', units, language)!.text, ...bars.after },
  ];
}

function rowsOf(ctx: ViewContext, result: Result): ResultRow[] {
  const { t, language } = ctx;
  const { comparator, sample, period } = result;
  const voice = (who: Voice | Teller): string | LinkView => (typeof who === 'string' ? t.voice[who] : entryPiece(ctx, who.entity));
  const days = [period?.from, period?.to].filter((day) => day !== undefined).map((day) => formatDate(day, language));
  const length = period?.length && quantityText(ctx, period.length);
  const span = length && days.length === 0 ? length + t.inBrackets(t.case.datesNotFound) : [length, days.join(t.dash)].filter(Boolean).join(t.dot);
  const inPart = result.sources.some((source) => ctx.model.sourceOf(source).read_in_part);
  const isSilent = result.measured_by === 'not-disclosed';
  const rows: [ResultRow['key'], string | LinkView | undefined, undisclosed?: boolean][] = [
    ['comparator', comparator === 'none' ? undefined : t.comparator[comparator]],
    ['population', result.population?.[language]],
    ['sample', sample && quantityText(ctx, sample)],
    ['registration', result.study?.registration],
    ['period', span || undefined],
    ['method', result.method?.[language]],
    ['asOf', dateText(ctx, result)],
    ['claimedBy', result.claimed_by === 'not-disclosed' ? t.case.unnamed : voice(roleOfClaimant(ctx, result)), result.claimed_by === 'not-disclosed'],
    // Nobody measures a size, or a sum that a court awards: only a measurer who is known is named.
    [
      'measuredBy',
      result.kind === 'scope-only' && isSilent ? undefined : isSilent && inPart ? casePageStrings(language).notRead : voice(result.measured_by),
      isSilent,
    ],
    ['readInPart', inPart ? t.case.partOfSource : undefined],
    ['mismatch', result.mismatch?.[language]],
    ['conflict', result.conflict?.[language]],
  ];
  return rows.flatMap(([key, value, undisclosed = false]) =>
    value === undefined ? [] : [{ key, name: key === 'mismatch' ? t.case.mismatchWhy : t.case[key], value, undisclosed }],
  );
}
