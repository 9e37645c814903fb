/** The content read a second way: straight from the files, without schemas, model or any rule of the site, as a sceptic with a calculator would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type Amount = { value?: number; min?: number; max?: number; qualifier?: string; unit: string; of?: string };
type Side = Amount | { figure: string };
type Voice = string | { entity: string };
export interface Party {
  entity?: string;
  size?: string;
  own_group?: boolean;
}
export interface Result {
  id: string;
  kind: string;
  study?: { design?: string };
  outcome?: string;
  before?: Side;
  after?: Side;
  change?: Side;
  comparator?: string;
  population?: unknown;
  sample?: unknown;
  period?: object;
  method?: unknown;
  as_of?: unknown;
  claimed_by: Voice;
  measured_by?: Voice;
  mismatch?: unknown;
  conflict?: unknown;
  covers?: unknown;
  not_by_ai?: boolean;
  elsewhere?: boolean;
  expected?: boolean;
  sources: string[];
}
export interface Case {
  adopters: Party[];
  providers?: Party[];
  industry: string;
  city: string;
  stages: string[];
  tasks: string[];
  technologies: string[];
  inferred?: string[];
  phase: { value: string; as_of?: unknown };
  cost?: Amount;
  results?: Result[];
  headline?: { result: string };
  sources: string[];
  checked_on: string;
  [prose: string]: unknown;
}
export interface Source {
  publisher: unknown;
  voice: string;
  originator: string;
  kind: string;
  peer_reviewed?: boolean;
  ties_open?: boolean;
  reprint_of?: string;
  url: string | null;
  date: string | number | null;
}

export const read = <T>(path: string) => parse(readFileSync(join('content', path), 'utf8')) as T;
export const readAll = <T>(folder: string) =>
  new Map(readdirSync(join('content', folder)).map((name) => [name.replace(/\.yaml$/, ''), read<T>(`${folder}/${name}`)]));

export const CASES = readAll<Case>('cases');
export const SOURCES = readAll<Source>('sources');
const UNITS = read<Record<string, { dimension: string; factor?: number }>>('taxonomy/unit.yaml');
const TECHNIQUES = read<Record<string, { family: string }>>('taxonomy/technology.yaml');

const entities = (list: Party[] = []): string[] => list.flatMap(({ entity }) => entity ?? []);
const partiesOf = ({ adopters, providers }: Case): string[] => [...entities(adopters), ...entities(providers)];
export const resultsOf = ({ results = [] }: Case): Result[] => results;
/** Those that claim an effect. */
export const effects = (aiCase: Case): Result[] => resultsOf(aiCase).filter(({ kind }) => kind !== 'scope-only');

const sourcesOf = ({ sources }: Result): Source[] => sources.map((id) => SOURCES.get(id)!);
/** Who is no outsider: the parties, and whoever speaks as one. */
const insidersOf = (aiCase: Case, result: Result): string[] => [
  ...partiesOf(aiCase),
  ...sourcesOf(result).flatMap(({ voice, originator }) => (voice === 'party' ? [originator] : [])),
];
const outsiders = (aiCase: Case, result: Result, voice: string): Source[] =>
  sourcesOf(result).filter((source) => source.voice === voice && !insidersOf(aiCase, result).includes(source.originator));

/** Whether somebody measured who is no party, and has a name or tells of it. */
export function isMeasuredOutside(aiCase: Case, result: Result): boolean {
  const { measured_by: measurer } = result;
  if (typeof measurer === 'object') return !insidersOf(aiCase, result).includes(measurer.entity);
  const role = { authority: 'authority', researchers: 'measurer' }[measurer ?? ''];
  return role !== undefined && outsiders(aiCase, result, role).some(({ ties_open: open }) => !open);
}
/** Whether an outsider measured, or an authority that is none of the parties says so beside somebody else. */
export function hasOutsideVoice(aiCase: Case, result: Result): boolean {
  const authorities = outsiders(aiCase, result, 'authority').map(({ originator }) => originator);
  const { claimed_by: says } = result;
  const quoted = says === 'authority' || (typeof says === 'object' && authorities.includes(says.entity));
  const beside = (authority: string) => sourcesOf(result).some(({ originator, voice }) => originator !== authority && !(quoted && voice === 'outlet'));
  return isMeasuredOutside(aiCase, result) || authorities.some(beside);
}

/** The grade by the words of the page on evidence; 0 where there is nothing to grade. */
export function gradeOf(aiCase: Case, result: Result): number {
  if (result.kind === 'scope-only') return 0;
  const sources = sourcesOf(result);
  const { claimed_by: says, measured_by: measurer, after } = result;
  const unnamed =
    says === 'not-disclosed' ||
    (says === 'adopter' && entities(aiCase.adopters).length === 0) ||
    (says === 'provider' && entities(aiCase.providers).length === 0) ||
    (says === 'outlet' && !sources.some(({ voice, publisher }) => voice === 'outlet' && publisher));
  const stops = unnamed || !result.as_of || result.expected || result.mismatch || ['industry-average', 'trade-usual'].includes(result.comparator ?? '') || result.conflict;
  const rate = after && 'unit' in after && ['percent', 'auc'].includes(after.unit) && result.sample;
  const compared = (result.before && after) || (result.change && (result.comparator ?? 'none') !== 'none') || rate;
  if (stops || !compared) return 1;
  const reported = sources.some(({ kind, voice }) => ['paper', 'audit', 'test-report'].includes(kind) && ['measurer', 'authority'].includes(voice));
  const period = Object.keys(result.period ?? {}).length > 0;
  if (isMeasuredOutside(aiCase, result) && reported && result.method && result.population && period) return 4;
  const insider =
    measurer === 'adopter' || measurer === 'provider' || (typeof measurer === 'object' && insidersOf(aiCase, result).includes(measurer.entity));
  const papers = sources.filter(({ kind, peer_reviewed: passed }) => kind === 'paper' && passed);
  const reviewed = insider ? papers.length > 0 : measurer === 'researchers' && papers.some(({ ties_open: open }) => open);
  return (period || result.population) && (hasOutsideVoice(aiCase, result) || reviewed) ? 3 : 2;
}

export const isOwn = (result: Result): boolean => !result.not_by_ai && !result.elsewhere && !result.expected;
const first = <T>(list: readonly T[], ...ranks: ((item: T) => number)[]): T | undefined =>
  [...list].sort((a, b) => ranks.map((rank) => rank(b) - rank(a)).find((difference) => difference !== 0) ?? 0)[0];

/** The result that a case leads with. */
export function mainResult(aiCase: Case): Result | undefined {
  const own = resultsOf(aiCase).filter(isOwn);
  const alone = own.filter(({ covers }) => !covers);
  const named = resultsOf(aiCase).find(({ id }) => id === aiCase.headline?.result);
  return (
    named ??
    first(
      alone.length > 0 ? alone : own,
      (result) => gradeOf(aiCase, result),
      ({ before, after }) => Number(Boolean(before && after)),
    )
  );
}
export const caseGrade = (aiCase: Case): number => {
  const main = mainResult(aiCase);
  return main ? gradeOf(aiCase, main) : 0;
};

const amountOf = (side: Side | undefined): Amount | undefined =>
  side && 'figure' in side ? read<{ quantity: Amount }>(`figures/${side.figure}.yaml`).quantity : side;
/** In seconds, persons …: what the number says, and whether its word leaves room on that side. */
const inBase = ({ unit }: Amount, n: number) => n * (UNITS[unit]?.factor ?? 1);
const vague = ({ qualifier }: Amount, ...words: string[]) => qualifier !== undefined && words.includes(qualifier);

const isRange = ({ min, max, qualifier }: Amount) => min !== undefined && max !== undefined && !qualifier;

const halved = (result: Result): boolean => {
  const [before, after, change] = [result.before, result.after, result.change].map(amountOf);
  if (before && after) {
    if (isRange(before) && isRange(after))
      return inBase(after, after.min!) * 2 <= inBase(before, before.min!) && inBase(after, after.max!) * 2 <= inBase(before, before.max!);
    const least = before.value ?? before.min;
    const most = after.value ?? after.max;
    if (least === undefined || most === undefined) return false;
    const [b, a] = [
      inBase(before, least) * (vague(before, 'about', 'nearly', 'under') ? 0.9 : 1),
      inBase(after, most) * (vague(after, 'about', 'over') ? 1.1 : 1),
    ];
    return b / a >= 2;
  }
  if (!change) return false;
  if (change.of !== undefined) return change.unit === 'percent' && (change.value ?? change.max ?? 100) <= 50 && !vague(change, 'about', 'over');
  if (after && UNITS[after.unit]?.dimension === UNITS[change.unit]?.dimension)
    return inBase(after, after.value ?? after.max ?? Infinity) <= -inBase(change, change.value ?? change.max ?? 0);
  const fall = -(change.value ?? change.max ?? 0) * (vague(change, 'about', 'nearly', 'under') ? 0.9 : 1);
  return change.unit === 'percent' && fall >= 50 && result.comparator !== 'none';
};
const saved = (result: Result): boolean => {
  const [before, after, change] = [result.before, result.after, result.change].map(amountOf);
  if (before && after) return inBase(after, after.value ?? after.max ?? Infinity) < inBase(before, before.value ?? before.min ?? 0);
  const most = change?.value ?? change?.max;
  if (!change || most === undefined) return false;
  return change.of === undefined ? most < 0 : most < (change.unit === 'percent' ? 100 : 1);
};
/** What a question asks of single results, or of a case as a whole. */
const OF_RESULTS: Record<string, (result: Result, aiCase: Case) => boolean> = {
  'lead-time-halved': (result) => result.kind === 'time' && !result.outcome && halved(result),
  'before-and-after-given': ({ before, after }) => Boolean(before && after),
  'measured-by-somebody-else': (result, aiCase) => result.kind !== 'scope-only' && isMeasuredOutside(aiCase, result),
  corroborated: (result, aiCase) => gradeOf(aiCase, result) >= 3,
  'labour-saved': (result) => result.kind === 'labour' && !result.outcome && saved(result),
  'energy-or-material-saved': (result) => result.kind === 'energy-material' && !result.outcome && saved(result),
  'tried-against-control': ({ kind, study, comparator, mismatch }) =>
    kind !== 'scope-only' && !mismatch && (comparator === 'control' || /^(randomised|controlled)/.test(study?.design ?? '')),
  'what-did-not-help': ({ outcome }) => outcome !== undefined,
};
/** Cases that answer as a whole, too, where none of their results does. */
const OR_CASE: Record<string, (aiCase: Case) => boolean> = {
  'what-did-not-help': ({ phase }) => ['ended', 'scaled-back', 'contested'].includes(phase.value),
};
/** The kind of result that a question wants to see fall. */
const SAVING: Record<string, string> = { 'labour-saved': 'labour', 'energy-or-material-saved': 'energy-material' };
const strangers = ({ adopters, providers = [] }: Case): Party[] => providers.filter(({ entity }) => !entity || !entities(adopters).includes(entity));
const OF_CASES: Record<string, (aiCase: Case) => boolean> = {
  'quality-inspection-by-vision': ({ tasks, technologies }) => tasks.includes('defect-inspection') && technologies.includes('machine-vision'),
  'small-or-medium-firm': ({ adopters }) => adopters.some(({ size }) => size === 'small' || size === 'medium'),
  'language-model-at-work': ({ technologies, inferred = [], phase: { value } }) =>
    technologies.includes('large-language-model') && !inferred.includes('technologies') && (value === 'in-production' || value === 'rolled-out'),
  'bought-from-a-provider': (aiCase) => strangers(aiCase).some(({ entity, own_group: inHouse }) => entity !== undefined && !inHouse),
  'rolled-out': ({ phase }) => phase.value === 'rolled-out' && Boolean(phase.as_of),
  'robots-that-move-things': ({ technologies, tasks }) =>
    technologies.some((id) => TECHNIQUES[id]?.family === 'robotics') && (tasks.includes('sorting-and-handling') || tasks.includes('patrol')),
  'cost-published': ({ cost }) => Boolean(cost),
};
export const QUESTIONS = [...Object.keys(OF_RESULTS), ...Object.keys(OF_CASES)];

/** The ids of the cases that answer a question, how many of their answers are compared, and what is left out for which reason. */
export function answersTo(question: string): { cases: string[]; compared: number; leftOut: Record<string, number> } {
  const found: { id: string; grade: number }[] = [];
  const leftOut: Record<string, number> = {};
  const leave = (why: string) => (leftOut[why] = (leftOut[why] ?? 0) + 1);
  for (const [id, aiCase] of CASES) {
    const ofResult = OF_RESULTS[question];
    if (ofResult) {
      const seeming = resultsOf(aiCase).filter((result) => ofResult(result, aiCase));
      for (const { not_by_ai: otherwise, elsewhere, expected } of seeming)
        if (otherwise || elsewhere || expected) leave(otherwise ? 'not-by-ai' : elsewhere ? 'elsewhere' : 'expected');
      if (question === 'lead-time-halved')
        for (const result of resultsOf(aiCase)) {
          const { kind, outcome, before, comparator } = result;
          const blind = kind === 'time' && !outcome && !before && comparator === 'none' && halved({ ...result, comparator: 'before' });
          if (blind && !amountOf(result.change)?.of && !result.after)
            leave(result.not_by_ai ? 'not-by-ai' : result.elsewhere ? 'elsewhere' : result.expected ? 'expected' : 'nothing-compared');
        }
      if (question === 'measured-by-somebody-else')
        for (const result of effects(aiCase))
          if (result.measured_by === 'researchers' && !isMeasuredOutside(aiCase, result))
            leave(isOwn(result) ? 'ties-open' : result.not_by_ai ? 'not-by-ai' : result.elsewhere ? 'elsewhere' : 'expected');
      if (question === 'tried-against-control')
        for (const result of resultsOf(aiCase))
          if (result.mismatch && ofResult({ ...result, mismatch: undefined }, aiCase))
            leave(
              isOwn(result) ? 'unlike-groups' : result.not_by_ai ? 'not-by-ai' : result.elsewhere ? 'elsewhere' : 'expected',
            );
      const kind = SAVING[question];
      for (const { kind: its, outcome, before, change, not_by_ai: otherwise, elsewhere, expected } of kind ? resultsOf(aiCase) : [])
        if (its === kind && outcome) leave(otherwise ? 'not-by-ai' : elsewhere ? 'elsewhere' : expected ? 'expected' : 'no-gain');
        else if (its === kind && !before && (!change || ('unit' in change && change.unit === 'times' && change.of === undefined)))
          leave(otherwise ? 'not-by-ai' : elsewhere ? 'elsewhere' : expected ? 'expected' : 'nothing-compared');
      const own = seeming.filter(isOwn).map((result) => gradeOf(aiCase, result));
      if (own.length > 0) found.push({ id, grade: Math.max(...own) });
      else if (OR_CASE[question]?.(aiCase)) found.push({ id, grade: caseGrade(aiCase) });
    } else if (OF_CASES[question]!(aiCase)) found.push({ id, grade: caseGrade(aiCase) });
    else if (question === 'bought-from-a-provider' && strangers(aiCase).length > 0)
      leave(strangers(aiCase).some(({ own_group: inHouse }) => inHouse) ? 'own-group' : 'unnamed-provider');
    else if (question === 'language-model-at-work' && aiCase.technologies.includes('large-language-model'))
      leave(/^(in-production|rolled-out)$/.test(aiCase.phase.value) ? 'inferred' : 'not-at-work');
  }
  return { cases: found.map(({ id }) => id), compared: found.filter(({ grade }) => grade >= 2).length, leftOut };
}
