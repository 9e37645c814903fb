import type { Quantity } from '../records/primitives.ts';
import type { ResultRecord } from '../records/schemas/case.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import { BCP47, type Language } from './language.ts';

type Units = Taxonomy['unit'];

/** A quantity in words, in parts, so that a page can set the unit smaller than the number. */
export interface FormattedQuantity {
  /** 近, about … with its space where the language has one; empty when there is none. */
  lead: string;
  /** The digits, with 万 or million where they belong: 1385, 20亿, 3—5, 2 billion. */
  number: string;
  /** The unit with the space that parts it from the number, which no line breaks before a symbol: 家, " companies", %, " kg". */
  unit: string;
  /** What follows: 以上, 以内, " or more". */
  tail: string;
  text: string;
}

const QUALIFIER_WORDS: Record<NonNullable<Quantity['qualifier']>, Record<Language, string>> = {
  about: { zh: '约', en: 'about ' },
  nearly: { zh: '近', en: 'nearly ' },
  over: { zh: '超过', en: 'over ' },
  under: { zh: '不到', en: 'under ' },
};
/** As people say 'over' of whole tens where few are praised: 超过20分钟, 'in over 20 minutes', would say that it was slow. */
const ODD: Record<Language, string> = { zh: '多', en: '-odd' };
const MINUS = '\u2212';
/** Between groups of three digits in Chinese, as narrow as GB/T 15835 asks for, and where no line breaks. */
const NARROW_NO_BREAK_SPACE = '\u202F';
/** Between a number and the symbol of a unit (GB 3101). */
const NO_BREAK_SPACE = '\u00A0';
/** What one can stay within in English: 5 seconds, 0.1 mm, but not 5 people. */
const EXTENTS = new Set(['time', 'length']);

/** Which way of a quantity is better, where a record says so. */
export type Better = ResultRecord['better'];

/**
 * Writes a quantity as the language does (GB/T 15835 in Chinese), with the precision of its source.
 *
 * @param better which way is better: an upper end alone is a limit that is kept where less is better (within 5 seconds), else a height reached
 * @param beside what it is read together with: shares and ratios have the same decimals
 */
export function formatQuantity(quantity: Quantity, units: Units, language: Language, better?: Better, beside?: Quantity): FormattedQuantity {
  const unit = unitOf(quantity, units);
  const { value, min, max } = quantity;
  const single = value ?? min ?? max ?? 0;
  const ranged = value === undefined && min !== undefined && max !== undefined;
  const odd = isTensAndMore(quantity, better) ? ODD[language] : '';
  const words = odd ? { lead: '', tail: '' } : wordsAround(quantity, language, better, EXTENTS.has(unit.dimension));
  if (language === 'zh') {
    // What belongs to both ends is written at both: 40%—50%, 200万—300万.
    const number = ranged
      ? `${endOfRange(min, max, unit, language)}${unit.zh === '%' ? '%' : ''}—${endOfRange(max, min, unit, language)}`
      : endOfRange(single, beside?.value ?? single, unit, language);
    const letters = /^[A-Z]/i.test(unit.zh);
    // A place among others is an ordinal: 第57位.
    const placed = unit.dimension === 'rank' ? `第${number}` : number + odd;
    return joined({ ...words, number: placed, unit: letters ? NO_BREAK_SPACE + unit.zh.replace(' ', NO_BREAK_SPACE) : unit.zh });
  }
  const number = ranged
    ? englishRange(endOfRange(min, max, unit, language), endOfRange(max, min, unit, language))
    : endOfRange(single, beside?.value ?? single, unit, language);
  const name = !ranged && single === 1 ? unit.en.one : unit.en.other;
  if (unit.en.prefix) return joined({ ...words, number: `${name} ${number}`, unit: '' });
  return joined({ ...words, number: number + odd, unit: unit.en.tight || name === '' ? name : (unit.en.symbol ? NO_BREAK_SPACE : ' ') + name });
}

const IN_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** As they stand before a measure word: two is 两 there. */
const IN_CHINESE_WORDS = [...'一两三四五六七八九十'];
/** What counts things in Chinese, unlike the units of measurement, which have digits before them (GB/T 15835). */
const MEASURE_WORDS = new Set(['个', '条', '家', '层', '项', '种', '座', '款', '户', '台', '辆', '套']);

/**
 * A quantity in running text: whole numbers up to ten in words. In English except before a symbol, in Chinese before measure words,
 * for a number that stands alone, so that a text doesn't write 6个 beside 六个.
 */
export function quantityInProse(quantity: Quantity, units: Units, language: Language): string {
  const parts = formatQuantity(quantity, units, language);
  const { en, zh } = unitOf(quantity, units);
  if (language === 'zh') {
    const word = quantity.value === undefined || quantity.qualifier ? undefined : IN_CHINESE_WORDS[quantity.value - 1];
    return word !== undefined && MEASURE_WORDS.has(zh) ? joined({ ...parts, number: word }).text : parts.text;
  }
  const words = [quantity.value, quantity.min, quantity.max].flatMap((end) => (end === undefined ? [] : [IN_WORDS[end - 1]]));
  if (en.prefix || en.symbol || en.tight || words.includes(undefined)) return parts.text;
  return joined({ ...parts, number: words.join(' to ') }).text;
}

/** The unit of a quantity; throws where there is none of that id. */
export function unitOf({ unit: id }: Quantity, units: Units): Units[string] {
  const unit = units[id];
  if (!unit) throw new Error(`unknown unit "${id}"`);
  return unit;
}

const isTensAndMore = ({ value, qualifier, unit }: Quantity, better: Better): boolean =>
  qualifier === 'over' && better === 'lower' && unit !== 'percent' && value !== undefined && value % 10 === 0 && value >= 20 && value < 100;

/** What stands before and behind the number: the source's qualifier, and which end is open. */
function wordsAround(
  { value, min, max, qualifier }: Quantity,
  language: Language,
  better: Better,
  isExtent: boolean,
): { lead: string; tail: string } {
  const said = qualifier === undefined ? '' : QUALIFIER_WORDS[qualifier][language];
  const open = value !== undefined || (min !== undefined && max !== undefined) ? undefined : max === undefined ? 'above' : 'below';
  if (open === undefined || (open === 'below' && qualifier === 'under')) return { lead: said, tail: '' };
  if (open === 'above') {
    // 'Over' and an open upper end are one thing said twice.
    if (language === 'zh') return { lead: qualifier === 'over' ? '' : said, tail: '以上' };
    return { lead: said, tail: qualifier === 'over' ? '' : ' or more' };
  }
  if (language === 'zh')
    return better === 'lower' ? { lead: said, tail: '以内' } : { lead: (better === 'higher' ? '最高' : '最多') + said, tail: '' };
  return { lead: (better === 'lower' ? (isExtent ? 'within ' : 'at most ') : 'up to ') + said, tail: '' };
}

const joined = (parts: Omit<FormattedQuantity, 'text'>): FormattedQuantity => ({
  ...parts,
  text: parts.lead + parts.number + parts.unit + parts.tail,
});

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
/** One end of a range or of a pair; two shares or ratios have the same decimals: 95.4%—97.0%. */
function endOfRange(end: number, other: number, { zh }: Units[string], language: Language): string {
  const text = formatNumber(end, language);
  const missing = zh === '%' || zh === '' ? decimalsOf(other) - decimalsOf(end) : 0;
  return missing > 0 ? `${text}${decimalsOf(end) === 0 ? '.' : ''}${'0'.repeat(missing)}` : text;
}

/** 3–5; a shared million is written once: 2–3 million. */
function englishRange(low: string, high: string): string {
  const scale = / (?:million|billion|trillion)$/.exec(high)?.[0] ?? '';
  return `${scale !== '' && low.endsWith(scale) ? low.slice(0, -scale.length) : low}–${high}`;
}

/**
 * A bare number. Chinese: 万, 亿 and 万亿 from 10,000 on, where at most two decimals are left; else digits, from five on in groups
 * of three. English: commas; million, billion and trillion from a million on, where at most three decimals are left.
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
  return sign + grouped(trim(size), language);
}

/** A number in plain digits, for tables, where 1.4万 beside 13 925 would be hard to compare. */
export const formatDigits = (value: number, language: Language): string =>
  language === 'zh' ? (value < 0 ? MINUS : '') + grouped(trim(Math.abs(value)), language) : formatNumber(value, language);

/** The whole part in groups of three digits: with commas in English, with narrow spaces from five digits on in Chinese (GB/T 15835). */
function grouped(digits: string, language: Language): string {
  const [whole = '', fraction] = digits.split('.');
  const between = language === 'en' ? ',' : whole.length > 4 ? NARROW_NO_BREAK_SPACE : '';
  return whole.replace(/\B(?=(\d{3})+$)/g, between) + (fraction === undefined ? '' : `.${fraction}`);
}

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
