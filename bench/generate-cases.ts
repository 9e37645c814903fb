/**
 * Made-up cases for benchmarks and load tests: valid records that read like real ones and differ from one another.
 * They never go into content/. The same count and seed give the same cases.
 */
import type { Content } from '../src/records/content.ts';
import type { Party } from '../src/records/schemas/case.ts';
import { randomFrom, type Random } from './random.ts';
import { CITY_WORDS, GOODS, NAME_SYLLABLES, SENTENCES, STEPS, WORRIES } from './words.ts';

const KINDS = ['time', 'output', 'quality', 'labour', 'cost', 'energy-material'] as const;
const UNITS: Record<(typeof KINDS)[number], string> = {
  time: 'minute',
  output: 'piece',
  quality: 'percent',
  labour: 'person',
  cost: 'CNY',
  'energy-material': 'kilowatt-hour',
};
const BETTER: Record<(typeof KINDS)[number], string> = {
  time: 'lower',
  output: 'higher',
  quality: 'higher',
  labour: 'lower',
  cost: 'lower',
  'energy-material': 'lower',
};
const METRICS = {
  time: { zh: '一批的处理时间', en: 'Time to handle one batch' },
  output: { zh: '每班产量', en: 'Output per shift' },
  quality: { zh: '一次合格率', en: 'First-pass yield' },
  labour: { zh: '岗位人数', en: 'People on the job' },
  cost: { zh: '每件成本', en: 'Cost per piece' },
  'energy-material': { zh: '每批耗电', en: 'Power per batch' },
} as const;

const IN_USE = ['in-production', 'rolled-out'] as const;
/** Those of a case with a named user; of others a source says that it is in use. */
const PHASES = ['announced', 'pilot', ...IN_USE] as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A firm's name in both languages, from syllables that have one reading. */
function firmName(random: Random): { zh: string; en: string } {
  const syllables = [random.pick(NAME_SYLLABLES), random.pick(NAME_SYLLABLES), random.pick(NAME_SYLLABLES)];
  return { zh: syllables.map(([han]) => han).join(''), en: capital(syllables.map(([, latin]) => latin).join('')) };
}

/**
 * @param count how many
 * @param content the real content: its taxonomy and one of its sources are used
 * @returns records by id, ready to be written as JSON (which is YAML)
 */
export function generateCases(count: number, content: Content, seed = 1): Map<string, object> {
  const random = randomFrom(seed);
  const { taxonomy } = content;
  const industries = Object.values(taxonomy.industry);
  const keys = (record: object) => Object.keys(record);
  const sources = [...content.records.sources].flatMap(([id, { data }]) => (data.publisher ? [id] : []));
  const entities = [...content.records.reference].filter(([, { data }]) => data.kind === 'company').map(([id]) => id);
  const cases = new Map<string, object>();
  for (let n = 0; n < count; n++) {
    const firm = firmName(random);
    const [goods, worry, step, place] = [random.pick(GOODS), random.pick(WORRIES), random.pick(STEPS), random.pick(CITY_WORDS)];
    const kind = random.pick(KINDS);
    const unit = UNITS[kind];
    const [before, after] = [random.whole(20, 99), random.whole(1, 19)];
    const compared = random.chance(0.4);
    const source = random.pick(sources);
    const drawn = `20${random.whole(22, 26)}-0${random.whole(1, 9)}`;
    // No source speaks of what came after it.
    const published = content.records.sources.get(source)?.data.date ?? drawn;
    const date = published < drawn ? published : drawn;
    const sentences = random.some(SENTENCES, 4);
    const text = (language: 'zh' | 'en') =>
      sentences
        .map((sentence) =>
          sentence[language]
            .replaceAll('GOODS', goods[language])
            .replaceAll('STEP', step[language])
            .replaceAll('FIRM', firm[language])
            .replaceAll('PLACE', place[language]),
        )
        .join(language === 'zh' ? '' : ' ');
    const adopter: Party = random.chance(0.1)
      ? { entity: random.pick(entities) }
      : {
          unnamed: { zh: `${firm.zh}公司`, en: `${firm.en} Co.` },
          size: random.pick(['group', 'large', 'medium', 'small', 'not-disclosed'] as const),
        };
    cases.set(`generated-${String(n).padStart(5, '0')}`, {
      title: { zh: `${firm.zh}用AI${step.zh}${goods.zh}`, en: `${firm.en} uses AI to ${step.en} ${goods.en}` },
      summary: {
        zh: `${place.zh}的${firm.zh}用模型${step.zh}${goods.zh}，为的是${worry.zh}。`,
        en: `${firm.en}, in ${place.en}, has a model ${step.en} ${goods.en}: ${worry.en}.`,
      },
      adopters: [adopter],
      providers: random.chance(0.4) ? [{ entity: random.pick(entities) }] : [],
      industry: random.pick(industries).code,
      city: random.pick(keys(taxonomy.city)),
      stages: random.some(keys(taxonomy.stage), random.whole(1, 3)),
      tasks: random.some(keys(taxonomy.task), random.whole(1, 2)),
      technologies: random.some(keys(taxonomy.technology), random.whole(1, 3)),
      phase: { value: random.pick('entity' in adopter ? PHASES : IN_USE), as_of: date, source },
      problem: {
        zh: `${firm.zh}过去靠人${step.zh}${goods.zh}，难处是${worry.zh}。`,
        en: `People used to ${step.en} ${goods.en} at ${firm.en}; the trouble was this: ${worry.en}.`,
      },
      approach: { zh: text('zh'), en: text('en') },
      doubts: {
        zh: `这是为测量速度生成的条目，${firm.zh}并不存在，数字没有意义。`,
        en: `This entry was generated to measure speed. ${firm.en} does not exist and its numbers mean nothing.`,
      },
      undisclosed: random.some(['baseline', 'period', 'sample', 'measurer', 'method'], 2),
      results: [
        {
          id: 'r1',
          kind,
          metric: METRICS[kind],
          ...(compared ? { before: { value: before, unit } } : {}),
          after: { value: after, unit },
          comparator: compared ? 'before' : 'none',
          ...(compared && n % 5 === 0 ? { study: { design: n % 2 === 0 ? 'randomised-trial' : 'before-after' } } : {}),
          as_of: date,
          claimed_by: random.pick(['adopter', 'provider', 'outlet']),
          better: BETTER[kind],
          sources: [source],
        },
      ],
      sources: [source],
      added: '2026-11-24',
      updated: '2026-11-24',
      checked_on: '2026-11-24',
      changes: [{ date: '2026-11-24', zh: '首次收录', en: 'First published' }],
    });
  }
  return cases;
}
