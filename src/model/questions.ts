import { QUESTION_IDS, type QuestionId, type Taxonomy } from '../records/schemas/taxonomy.ts';
import { isOutsideMeasurer } from './grade.ts';
import { strongestFirst, type Case, type Result } from './cases.ts';
import { ends } from './quantity.ts';

/** The results by which a case answers a question; an empty list answers by its attributes; undefined is no answer. */
export type Answer = Result[] | undefined;
type Rule = (of: Case, taxonomy: Taxonomy) => Answer;

const results = (of: Case, holds: (result: Result) => boolean): Answer => {
  const found = of.results.filter((result) => !result.not_by_ai && holds(result));
  return found.length > 0 ? found : undefined;
};
const attributes = (holds: boolean): Answer => (holds ? [] : undefined);

/** Half or less of what it was, by the cautious ends; only within one dimension. */
function halved({ before, after, change }: Result, units: Taxonomy['unit']): boolean {
  if (before && after) {
    const [b, a] = [units[before.unit], units[after.unit]];
    if (!b || !a || b.dimension !== a.dimension) return false;
    return ends(after)[1] * a.factor <= (ends(before)[0] * b.factor) / 2;
  }
  return change !== undefined && change.unit === 'percent' && ends(change)[1] <= -50;
}

/** What counts as an answer to each question; the words for readers stand in content/taxonomy/question.yaml. */
const RULES: Record<QuestionId, Rule> = {
  'lead-time-halved': (of, { unit }) => results(of, (result) => result.kind === 'time' && halved(result, unit)),
  'quality-inspection-by-vision': ({ record }) =>
    attributes(record.tasks.includes('defect-inspection') && record.technologies.includes('machine-vision')),
  'before-and-after-given': (of) => results(of, ({ before, after }) => before !== undefined && after !== undefined),
  'measured-by-somebody-else': (of) => results(of, (result) => isOutsideMeasurer(result.measured_by, new Set([...of.adopters, ...of.providers]))),
  'small-or-medium-firm': ({ record }) => attributes(record.adopters.some(({ size }) => size === 'small' || size === 'medium')),
  corroborated: (of) => (of.grade >= 3 ? results(of, ({ grading }) => (grading?.grade ?? 0) >= 3) : undefined),
  'labour-saved': (of) => results(of, ({ kind }) => kind === 'labour'),
  'energy-or-material-saved': (of) => results(of, ({ kind }) => kind === 'energy-material'),
  'language-model-at-work': ({ record }) =>
    attributes(record.technologies.includes('large-language-model') && ['in-production', 'rolled-out'].includes(record.phase.value)),
  'bought-from-a-provider': (of) => attributes(of.record.providers.some((party) => !('entity' in party) || !of.adopters.includes(party.entity))),
  'rolled-out': ({ record }) => attributes(record.phase.value === 'rolled-out'),
  'robots-that-move-things': ({ record }, { technology }) =>
    attributes(
      record.technologies.some((id) => technology[id]?.family === 'robotics') &&
        record.tasks.some((task) => task === 'sorting-and-handling' || task === 'patrol'),
    ),
  'cost-published': ({ record }) => attributes(record.cost !== undefined),
};

export interface Answered {
  of: Case;
  /** The results that answer; empty where the case's attributes do. */
  results: Result[];
}

/** The cases that answer a question, strongest evidence first. */
export const answers = (question: QuestionId, cases: readonly Case[], taxonomy: Taxonomy): Answered[] =>
  cases
    .flatMap((of) => {
      const found = RULES[question](of, taxonomy);
      return found ? [{ of, results: found }] : [];
    })
    .sort((a, b) => strongestFirst(a.of, b.of));

/** All questions with how many cases answer each; those that none answers come last. */
export const countedQuestions = (cases: readonly Case[], taxonomy: Taxonomy) =>
  QUESTION_IDS.map((id) => ({ id, question: taxonomy.question[id]!, count: answers(id, cases, taxonomy).length })).sort(
    (a, b) => Number(a.count === 0) - Number(b.count === 0),
  );
