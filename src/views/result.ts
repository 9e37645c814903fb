/** A result in the words of one language: what every face shows of it, so that none can leave a caveat behind. */
import { formatDate, formatQuantity, type FormattedQuantity } from '../i18n/format.ts';
import { words } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';
import { hasBoth, type Case, type Result } from '../model/cases.ts';
import { isGain } from '../model/gain.ts';
import { samePopulation } from '../model/grade.ts';
import type { Model } from '../model/model.ts';
import { partyName } from '../model/parties.ts';
import type { ResultKind, Voice } from '../records/schemas/case.ts';
import { routes } from '../routes.ts';

/** Words, and the page that they lead to: its address without language. */
export interface LinkView {
  text: string;
  path?: string | undefined;
}

/** A number with everything that must stand beside it. */
export interface NumberView {
  /** One value, or before and after. */
  values: FormattedQuantity[];
  /** The source's own words for a change, which stand instead of the value. */
  asSaid: string | undefined;
  /** The same in one line: 35天 → 5天. */
  text: string;
  /** Whether it may stand in the colour of a gain. */
  gain: boolean;
  /** What a reader must know with it: not comparable, not the AI's, measured elsewhere, only expected, sources disagree. */
  caveats: string[];
}

/** What is known of how a result came about, in the order of reading. */
export type ResultRow = LinkView & {
  key: 'comparator' | 'population' | 'sample' | 'period' | 'method' | 'asOf' | 'claimedBy' | 'measuredBy' | 'mismatch' | 'conflict';
  name: string;
  /** Whether no source gives it. */
  undisclosed: boolean;
};

export interface ResultView {
  id: string;
  /** The result's place on its case's page: the address without language. */
  path: string;
  kind: ResultKind;
  /** What was measured. */
  metric: string;
  number: NumberView;
  rows: ResultRow[];
  /** Who says so, and for when: says the provider, 2024. */
  attribution: string;
  /** Organisations that claim it, by name; empty where none is named. */
  claimants: string[];
  /** 0 where there is nothing to grade. */
  grade: number;
  /** Evidence grade 2: Compared. */
  gradeText: string;
  /** Why it has this grade, and what would raise it; empty where there is no grade, or none above. */
  reasons: string;
  raise: string;
}

/** The number of a result, with its caveats. */
export function numberView(
  result: Pick<Result, 'before' | 'after' | 'change' | 'comparator' | 'not_by_ai' | 'elsewhere' | 'expected' | 'mismatch' | 'conflict' | 'grading'>,
  language: Language,
  model: Pick<Model, 'content'>,
): NumberView {
  const t = words(language);
  const { before, after, change } = result;
  const values = (before && after ? [before, after] : [change ?? after ?? before])
    .filter((quantity) => quantity !== undefined)
    .map((quantity) => formatQuantity(quantity, model.content.taxonomy.unit, language));
  const asSaid = values.length === 1 ? change?.as_said?.[language] : undefined;
  return {
    values,
    asSaid,
    text: asSaid ?? values.map(({ text }) => text).join(' → '),
    gain: isGain(result),
    caveats: [
      (result.mismatch !== undefined || (hasBoth(result) && !samePopulation(result))) && t.case.mismatch,
      result.not_by_ai && t.case.notByAi,
      result.elsewhere && t.case.elsewhere,
      result.expected === true && t.case.expected,
      result.conflict !== undefined && t.case.conflict,
    ].filter((caveat) => caveat !== false),
  };
}

/** A number in one line with its caveats: 200 → 26 (not comparable). */
export const numberText = ({ text, caveats }: NumberView, language: Language): string =>
  caveats.length > 0 ? text + words(language).inBrackets(words(language).joined(caveats)) : text;

/** A case's result in a language. */
export function resultView(result: Result, of: Case, model: Model, language: Language): ResultView {
  const t = words(language);
  const { claimed_by, grading } = result;
  const grade = grading?.grade ?? 0;
  const said = typeof claimed_by === 'string' ? t.card.said[claimed_by] : t.card.saidBy(model.nameOf(claimed_by.entity, language));
  return {
    id: result.id,
    path: `${routes.case(of.id)}#${result.id}`,
    kind: result.kind,
    metric: result.metric[language],
    number: numberView(result, language, model),
    rows: rowsOf(result, model, language),
    attribution: t.card.dated(said, result.as_of && formatDate(result.as_of, language)),
    claimants: claimantsOf(result, of, model, language),
    grade,
    gradeText: gradeText(grade, language),
    reasons: t.joined((grading?.reasons ?? []).map((condition) => t.condition[condition])),
    raise: t.joined((grading?.raise ?? []).map((condition) => t.condition[condition])),
  };
}

/** A grade in words: Evidence grade 2: Compared. */
export function gradeText(grade: number, language: Language): string {
  const t = words(language);
  return grade === 0 ? t.case.noGrade : `${t.case.grade(grade)}${t.colon}${t.grades.names[grade] ?? ''}`;
}

function rowsOf(result: Result, model: Model, language: Language): ResultRow[] {
  const t = words(language);
  const { comparator, sample, period, as_of } = result;
  const quantity = (of: Parameters<typeof formatQuantity>[0]) => formatQuantity(of, model.content.taxonomy.unit, language).text;
  const voice = (who: Voice): LinkView =>
    typeof who === 'string'
      ? { text: t.voice[who] }
      : { text: model.nameOf(who.entity, language), path: model.entries.get(who.entity)?.hasPage ? routes.entry(who.entity) : undefined };
  const days = [period?.from, period?.to].filter((day) => day !== undefined).map((day) => formatDate(day, language));
  const span = [period?.length && quantity(period.length), days.join(t.dash)].filter(Boolean).join(t.dot);
  const rows: [ResultRow['key'], string | LinkView | undefined][] = [
    ['comparator', comparator === 'none' ? undefined : t.comparator[comparator]],
    ['population', result.population?.[language]],
    ['sample', sample && quantity(sample)],
    ['period', span || undefined],
    ['method', result.method?.[language]],
    ['asOf', as_of && formatDate(as_of, language)],
    ['claimedBy', voice(result.claimed_by)],
    ['measuredBy', voice(result.measured_by)],
    ['mismatch', result.mismatch?.[language]],
    ['conflict', result.conflict?.[language]],
  ];
  return rows.flatMap(([key, said]) => {
    if (said === undefined) return [];
    const link = typeof said === 'string' ? { text: said } : said;
    return [{ key, name: t.case[key], ...link, undisclosed: link.text === t.voice['not-disclosed'] }];
  });
}

/** By name: the entry that claims it, the named parties of a role, or the outlets in which it stands. */
function claimantsOf({ claimed_by: voice, sources }: Result, { record }: Case, model: Model, language: Language): string[] {
  if (typeof voice === 'object') return [model.nameOf(voice.entity, language)];
  if (voice === 'outlet') {
    const outlets = sources.map((id) => model.content.records.sources.get(id)?.data.publisher?.[language]);
    return [...new Set(outlets.filter((name) => name !== undefined))];
  }
  const parties = voice === 'adopter' ? record.adopters : voice === 'provider' ? record.providers : [];
  return parties.filter((party) => 'entity' in party).map((party) => partyName(party, model.content, language));
}
