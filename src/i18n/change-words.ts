import type { COMPARED_WITH, Quantity } from '../records/primitives.ts';
import type { ResultKind } from '../records/schemas/case.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import { type Better, formatQuantity, type FormattedQuantity } from './format.ts';
import type { Language } from './language.ts';

/** A change as records hold it: below zero where something fell; `of`, where it is told as a part or a multiple of something. */
export type Change = Quantity & { of?: (typeof COMPARED_WITH)[number] | undefined };
/** What was measured, which decides on the verb, and which way is better. */
export interface Measured {
  kind: ResultKind;
  better?: Better;
}

/** What falls and rises are called in Chinese, by what was measured. */
const VERBS: Record<ResultKind, [falls: string, rises: string]> = {
  time: ['缩短', '延长'],
  output: ['下降', '提高'],
  quality: ['降低', '提高'],
  labour: ['减少', '增加'],
  cost: ['降低', '上升'],
  'energy-material': ['降低', '上升'],
  space: ['减少', '增加'],
  revenue: ['下降', '增长'],
  safety: ['减少', '增加'],
  'scope-only': ['减少', '增加'],
};
/** What is used up: of that one says 'less' in English. */
const USED_UP = new Set<ResultKind>(['energy-material', 'space']);

/** What a part or a multiple is one of. */
const OF: Record<NonNullable<Change['of']>, Record<Language, string>> = {
  before: { zh: '原来', en: 'that before' },
  manual: { zh: '人工', en: 'that by hand' },
  'industry-average': { zh: '行业平均', en: 'the industry average' },
  'trade-usual': { zh: '业内通常', en: 'what is usual in the trade' },
  control: { zh: '对照组', en: 'that of the control group' },
  'other-method': { zh: '别的办法', en: 'that of another method' },
  'reference-standard': { zh: '参照标准', en: 'the reference standard' },
  estimate: { zh: '预计值', en: 'the estimate' },
};
const IS_OF_IN_CHINESE: Record<NonNullable<Quantity['qualifier']> | 'none', string> = {
  about: '约为',
  nearly: '接近',
  over: '超过',
  under: '不到',
  none: '是',
};

/** A change as people say it: 缩短近30%, 40–50% less, 8 times that by hand. Its lead and tail hold the words around the number. */
export function formatChange(change: Change, measured: Measured, units: Taxonomy['unit'], language: Language): FormattedQuantity {
  if (change.of !== undefined) return partOfWhole(change, change.of, units, language);
  const { value, min, max } = change;
  if (value === 0) return withText({ lead: { zh: '没有变化', en: 'no change' }[language], number: '', unit: '', tail: '' });
  const falls = (value ?? max ?? min ?? 0) < 0;
  // How far it fell is written without its sign, so that the ends change places.
  const size = falls ? withoutSign(change) : change;
  const parts = formatQuantity(size, units, language);
  // 'Eight times' more than it was, or as much as eight of it: sources that don't say of what leave that open.
  const unclear = change.unit === 'times';
  if (language === 'zh') {
    const verb = VERBS[measured.kind][falls ? 0 : 1];
    const most = parts.lead.startsWith('最多') ? '最多' : '';
    return withText({ ...parts, lead: (unclear ? '据称' : '') + most + verb + parts.lead.slice(most.length) });
  }
  if (unclear) return withText({ ...parts, lead: `reportedly ${parts.lead}` });
  const good = measured.better === 'lower';
  if (falls && good && USED_UP.has(measured.kind)) return withText({ ...parts, tail: `${parts.tail} less` });
  return withText({ ...parts, lead: (!falls ? 'up by ' : good ? 'cut by ' : 'down by ') + parts.lead });
}

/** A part or a multiple of something: 是人工的8倍, 12.5% of that by hand. */
function partOfWhole(change: Change, whole: NonNullable<Change['of']>, units: Taxonomy['unit'], language: Language): FormattedQuantity {
  if (language === 'en') {
    const parts = formatQuantity(change, units, language);
    return withText({ ...parts, tail: `${parts.tail}${change.unit === 'times' ? ' ' : ' of '}${OF[whole].en}` });
  }
  const { qualifier, ...bare } = change;
  const parts = formatQuantity(bare, units, language);
  return withText({ ...parts, lead: `${IS_OF_IN_CHINESE[qualifier ?? 'none']}${OF[whole].zh}的${parts.lead}` });
}

const negated = (n: number | undefined): number | undefined => (n === undefined ? undefined : -n);
/** How far something fell. */
export const withoutSign = <Q extends Quantity>(fall: Q): Q => ({
  ...fall,
  value: negated(fall.value),
  min: negated(fall.max),
  max: negated(fall.min),
});
const withText = (parts: Omit<FormattedQuantity, 'text'>): FormattedQuantity => ({
  ...parts,
  text: parts.lead + parts.number + parts.unit + parts.tail,
});
