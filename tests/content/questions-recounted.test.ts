import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildCases } from '../../src/model/cases.ts';
import { answers } from '../../src/model/questions.ts';
import { QUESTION_IDS, type QuestionId } from '../../src/records/schemas/taxonomy.ts';
import { siteModel } from '../support/built-pages.ts';

// A second way: straight from the files, without schemas, model or any rule of the site, as a sceptic with a calculator would.
type Amount = { value?: number; min?: number; max?: number; qualifier?: string; unit: string; of?: string };
type Side = Amount | { figure: string } | undefined;
type Party = { entity?: string; size?: string; own_group?: boolean };
interface Result {
  id: string;
  kind: string;
  before?: Side;
  after?: Side;
  change?: Side;
  comparator?: string;
  measured_by?: string | { entity: string };
  not_by_ai?: boolean;
  elsewhere?: boolean;
  expected?: boolean;
}
interface Case {
  adopters: Party[];
  providers?: Party[];
  tasks: string[];
  technologies: string[];
  phase: { value: string; as_of?: unknown };
  cost?: Amount;
  results?: Result[];
}
const read = <T>(path: string) => parse(readFileSync(join('content', path), 'utf8')) as T;
const CASES = new Map(readdirSync('content/cases').map((name) => [name.replace(/\.yaml$/, ''), read<Case>(`cases/${name}`)]));
const UNITS = read<Record<string, { dimension: string; factor?: number }>>('taxonomy/unit.yaml');
const TECHNIQUES = read<Record<string, { family: string }>>('taxonomy/technology.yaml');

const amountOf = (side: Side): Amount | undefined =>
  side && 'figure' in side ? read<{ quantity: Amount }>(`figures/${side.figure}.yaml`).quantity : side;
const own = ({ results = [] }: Case) => results.filter((result) => !result.not_by_ai && !result.elsewhere && !result.expected);
/** In seconds, persons …: what the number says, and whether its word leaves room on that side. */
const inBase = ({ unit }: Amount, n: number) => n * (UNITS[unit]?.factor ?? 1);
const vague = ({ qualifier }: Amount, ...words: string[]) => qualifier !== undefined && words.includes(qualifier);

const halved = (result: Result): boolean => {
  const [before, after, change] = [result.before, result.after, result.change].map(amountOf);
  if (before && after) {
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
  const fall = -(change.value ?? change.max ?? 0) * (vague(change, 'about', 'nearly', 'under') ? 0.9 : 1);
  return change.unit === 'percent' && fall >= 50;
};
const saved = (result: Result): boolean => {
  const [before, after, change] = [result.before, result.after, result.change].map(amountOf);
  if (before && after) return inBase(after, after.value ?? after.max ?? Infinity) < inBase(before, before.value ?? before.min ?? 0);
  const most = change?.value ?? change?.max;
  if (!change || most === undefined) return false;
  return change.of === undefined ? most < 0 : most < (change.unit === 'percent' ? 100 : 1);
};
const any = (test: (result: Result) => boolean) => (aiCase: Case) => own(aiCase).some(test);

/** Grades come from the model: content/judged-grades.yaml has those that were judged by hand, and the check compares them. */
const model = buildCases(siteModel().content);
const gradeOf = (id: string) => model.find((aiCase) => aiCase.id === id)!.grade;

const SECOND_WAY: Record<QuestionId, (aiCase: Case, id: string) => boolean> = {
  'lead-time-halved': any((result) => result.kind === 'time' && halved(result)),
  'quality-inspection-by-vision': ({ tasks, technologies }) => tasks.includes('defect-inspection') && technologies.includes('machine-vision'),
  'before-and-after-given': any(({ before, after }) => Boolean(before && after)),
  'measured-by-somebody-else': (aiCase) => {
    const parties = [...aiCase.adopters, ...(aiCase.providers ?? [])].map(({ entity }) => entity);
    return any(({ measured_by: by }) => (typeof by === 'object' ? !parties.includes(by.entity) : by === 'authority' || by === 'researchers'))(aiCase);
  },
  'small-or-medium-firm': ({ adopters }) => adopters.some(({ size }) => size === 'small' || size === 'medium'),
  corroborated: (_, id) => gradeOf(id) === 3 || gradeOf(id) === 4,
  'labour-saved': any((result) => result.kind === 'labour' && saved(result)),
  'energy-or-material-saved': any((result) => result.kind === 'energy-material' && saved(result)),
  'language-model-at-work': ({ technologies, phase: { value } }) =>
    technologies.includes('large-language-model') && (value === 'in-production' || value === 'rolled-out'),
  'bought-from-a-provider': ({ adopters, providers = [] }) => {
    const users = new Set(adopters.map(({ entity }) => entity));
    return providers.some(({ entity, own_group: inHouse }) => entity !== undefined && !users.has(entity) && !inHouse);
  },
  'rolled-out': ({ phase }) => phase.value === 'rolled-out' && Boolean(phase.as_of),
  'robots-that-move-things': ({ technologies, tasks }) =>
    technologies.some((id) => TECHNIQUES[id]?.family === 'robotics') && (tasks.includes('sorting-and-handling') || tasks.includes('patrol')),
  'cost-published': ({ cost }) => Boolean(cost),
};

describe('each question on the real content, counted a second way', () => {
  it.each(QUESTION_IDS)('%s', (question) => {
    const found = answers(question, model, siteModel().content.taxonomy).map(({ aiCase }) => aiCase.id);
    const second = [...CASES].filter(([id, aiCase]) => SECOND_WAY[question](aiCase, id)).map(([id]) => id);
    expect(found.sort()).toEqual(second.sort());
  });
});
