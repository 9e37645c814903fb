import type { Quantity } from '../records/primitives.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import { BCP47, type Language } from './language.ts';

type Units = Taxonomy['unit'];

/** A quantity in words, in parts, so that a page can set the unit smaller than the number. */
export interface FormattedQuantity {
  /** 近, about … with its space where the language has one; empty when there is none. */
  lead: string;
  /** The digits, with 万 or million where they belong: 1385, 20亿, 3—5, 2 billion. */
  number: string;
  /** The unit with the space that parts it from the number: 家, " companies", %. */
  unit: string;
  /** What follows: 以上, " or more". */
  tail: string;
  text: string;
}

const QUALIFIER_WORDS: Record<NonNullable<Quantity['qualifier']>, Record<Language, string>> = {
  about: { zh: '约', en: 'about ' },
  nearly: { zh: '近', en: 'nearly ' },
  over: { zh: '超过', en: 'over ' },
  under: { zh: '不到', en: 'under ' },
};
const MINUS = '\u2212';

/** Writes a quantity as the language does (GB/T 15835 in Chinese), with the precision of its source. */
export function formatQuantity(quantity: Quantity, units: Units, language: Language): FormattedQuantity {
  const unit = units[quantity.unit];
  if (!unit) throw new Error(`unknown unit "${quantity.unit}"`);
  const { value, min, max, qualifier } = quantity;
  const single = value ?? min ?? max ?? 0;
  const ranged = value === undefined && min !== undefined && max !== undefined;
  const number = ranged ? range(min, max, language) : formatNumber(single, language);
  // "At least" and "at most" are said only where the source has no qualifier of its own.
  const open = value === undefined && !ranged && qualifier === undefined ? (min !== undefined ? 'least' : 'most') : undefined;
  const lead = qualifier ? QUALIFIER_WORDS[qualifier][language] : open === 'most' ? { zh: '至多', en: 'up to ' }[language] : '';
  const tail = open === 'least' ? { zh: '以上', en: ' or more' }[language] : '';
  if (language === 'zh') return joined({ lead, number, unit: unit.zh, tail });
  const unitName = !ranged && single === 1 ? unit.en.one : unit.en.other;
  if (unit.en.prefix) return joined({ lead, number: `${unitName} ${number}`, unit: '', tail });
  return joined({ lead, number, unit: unit.en.tight || unitName === '' ? unitName : ` ${unitName}`, tail });
}

const joined = (parts: Omit<FormattedQuantity, 'text'>): FormattedQuantity => ({
  ...parts,
  text: parts.lead + parts.number + parts.unit + parts.tail,
});

/** 3—5 in Chinese, 3–5 in English; a shared 万 or million is written once. */
function range(min: number, max: number, language: Language): string {
  const [low, high] = [formatNumber(min, language), formatNumber(max, language)];
  const scale = /( ?(?:万|亿|万亿|million|billion|trillion))$/.exec(high)?.[0] ?? '';
  const shared = scale !== '' && low.endsWith(scale) ? low.slice(0, -scale.length) : low;
  return shared + (language === 'zh' ? '—' : '–') + high;
}

/**
 * A bare number. Chinese: 万, 亿 and 万亿 from 10,000 on, where at most two decimals are left; else plain digits.
 * English: commas; million, billion and trillion from a million on, where at most three decimals are left.
 */
export function formatNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const sign = value < 0 ? MINUS : '';
  const scales: [number, string][] =
    language === 'zh'
      ? [
          [1e12, '万亿'],
          [1e8, '亿'],
          [1e4, '万'],
        ]
      : [
          [1e12, ' trillion'],
          [1e9, ' billion'],
          [1e6, ' million'],
        ];
  const most = language === 'zh' ? 2 : 3;
  for (const [scale, word] of scales) {
    if (size < scale) continue;
    const scaled = trim(size / scale);
    if (decimals(scaled) <= most) return sign + scaled + word;
  }
  const text = trim(size);
  if (language === 'zh') return sign + text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** A number in plain digits, for tables, where 1.4万 beside 13925 would be hard to compare. */
export const formatDigits = (value: number, language: Language): string => (language === 'zh' ? String(value) : formatNumber(value, language));

/** Removes binary rounding noise: 5.7, not 5.699999999. */
const trim = (value: number): string => String(Number(value.toPrecision(12)));
const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date as precisely as it is known: 2025年1月20日, 20 January 2025; 2025年1月; 2025. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day ? String(Number(day)) : '', month ? (MONTHS[Number(month) - 1] ?? '') : '', year].filter(Boolean).join(' ');
}

/** Sorts names as the language does. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(BCP47[language]);
