import { nearest } from './nearest.ts';

/** Why something isn't a number as records write it. */
export type NumberSlip = 'quotes' | 'fullWidth' | 'thousands' | 'scale' | 'range' | 'qualifier' | 'unit' | 'minus' | 'chinese' | 'other';

/** The fields of a quantity that a person meant by what he typed as a number. */
export interface NumberMeant {
  why: NumberSlip;
  /** Ready for YAML: value: 60, qualifier: about */
  fields: string;
  /** The number alone, where that is all. */
  value: string | undefined;
}

const DIGITS = String.raw`[+-]?\d+(?:\.\d+)?`;
const SCALES: [RegExp, number][] = [
  [/^(万亿|trillion)$/i, 1e12],
  [/^(亿|亿元)$/, 1e8],
  [/^(billion|bn)$/i, 1e9],
  [/^千万$/, 1e7],
  [/^百万$|^million$|^m$/i, 1e6],
  [/^万$/, 1e4],
  [/^千$|^thousand$|^k$/i, 1e3],
];
const BEFORE: [RegExp, string][] = [
  [/^(大约|约|≈|~|about|around|ca\.?|approximately)\s*/i, 'about'],
  [/^(将近|接近|近|nearly|almost)\s*/i, 'nearly'],
  [/^(超过|逾|>|＞|more than|over)\s*/i, 'over'],
  [/^(不到|不足|<|＜|less than|under)\s*/i, 'under'],
];
const BEHIND: [RegExp, string][] = [
  [/(左右|上下)$/, 'about'],
  [/(以上|余|多|\+)$/, 'over'],
];

/** What somebody meant who typed this where a number is expected; undefined where it holds no number. */
export function numberMeant(text: string): NumberMeant | undefined {
  const plain = text.normalize('NFKC').replace('−', '-').trim();
  if (/^[+-]?\d+(\.\d+)?$/.test(plain)) return only(plain === text.trim() ? 'quotes' : text.includes('−') ? 'minus' : 'fullWidth', plain);
  let [rest, qualifier] = [plain.replace(/(?<=\d)(?:,\s?|[ '’_])(?=\d{3}(?!\d))/g, ''), undefined as string | undefined];
  if (new RegExp(`^${DIGITS}$`).test(rest)) return only('thousands', rest);
  for (const [pattern, name] of [...BEFORE, ...BEHIND]) {
    if (!pattern.test(rest)) continue;
    [rest, qualifier] = [rest.replace(pattern, '').trim(), name];
    break;
  }
  const range = new RegExp(`^(${DIGITS})\\s*[-–—~～至到]+\\s*(${DIGITS})\\s*(\\S*)$`).exec(rest);
  if (range) {
    const [, min = '', max = '', tail = ''] = range;
    const factor = scaleOf(tail);
    return { why: 'range', fields: [`min: ${scaled(min, factor)}`, `max: ${scaled(max, factor)}`, ...unitOf(tail)].join(', '), value: undefined };
  }
  const [, digits, tail = ''] = new RegExp(`^(${DIGITS})\\s*(.*)$`).exec(rest) ?? [];
  // A second number behind the first: 3/4, 1.200,5.
  if (digits === undefined || /\d/.test(tail)) return undefined;
  const factor = scaleOf(tail);
  const value = scaled(digits, factor);
  if (qualifier === undefined && tail !== '' && factor !== undefined) return only('scale', value);
  const fields = [`value: ${value}`, ...(qualifier ? [`qualifier: ${qualifier}`] : []), ...unitOf(tail)];
  if (qualifier) return { why: 'qualifier', fields: fields.join(', '), value: undefined };
  return tail === '' ? only('other', value) : { why: 'unit', fields: fields.join(', '), value };
}

const only = (why: NumberSlip, value: string): NumberMeant => ({
  why,
  fields: `value: ${value.replace(/^\+/, '')}`,
  value: value.replace(/^\+/, ''),
});
const scaleOf = (tail: string): number | undefined => SCALES.find(([pattern]) => pattern.test(tail))?.[1];
/** Rounded to what the digits say: 1.2万 is 12000, not 12000.000000000002. */
const scaled = (digits: string, factor = 1): string => String(Number((Number(digits) * factor).toPrecision(15)));
const unitOf = (tail: string): string[] => (tail === '%' ? ['unit: percent'] : []);

/** The candidate that was most likely meant, by its spelling without regard to capitals and blanks. */
export const nearestValue = (got: string, values: readonly string[]): string | undefined => {
  const plain = got.trim().toLowerCase();
  return values.find((value) => value.toLowerCase() === plain) ?? nearest(plain, values);
};
