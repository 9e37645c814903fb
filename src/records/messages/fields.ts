import type { PatternRule } from '../rule-names.ts';
import type { NumberSlip } from '../number-meant.ts';
import { hintEn, hintZh, type Messages, shown } from './message.ts';

/** Fields of a record: which there are, and what may stand in each. */
export interface FieldProblems {
  missingField: { key: string; write: string | undefined };
  missingFields: { keys: string[] };
  emptyValue: { key: string; optional: boolean; item: boolean; write: string | undefined };
  unknownField: { key: string; known: string[]; nearest: string | undefined; write: string | undefined };
  wrongType: { expected: string; got: string; write: string | undefined };
  notNumber: { got: string; why: NumberSlip; write: string | undefined };
  textInQuotes: { got: string; write: string | undefined };
  /** `above`: more than this. */
  outOfRange: { min?: number; above?: number; max?: number; got: string };
  notWhole: { got: string };
  notOneOf: { allowed: string[]; got: string; nearest: string | undefined; write: string | undefined };
  tooLong: { max: number; got: number; counted: 'characters' | 'items' };
  tooShort: { min: number; got: number; counted: 'characters' | 'items'; optional: boolean; item: boolean; write: string | undefined };
  badDate: { got: string; write: string | undefined };
  badDay: { got: string; write: string | undefined };
  notOnCalendar: { got: string };
  badQuantity: Record<never, never>;
  minAboveMax: { min: number; max: number };
  /** `mayBeMissing`: where null may stand instead, with a reason. */
  badUrl: { got: string; mayBeMissing: boolean; write: string | undefined };
  urlMissing: Record<never, never>;
  publisherMissing: Record<never, never>;
  translatedTitle: { got: string };
  oneFormOnly: { key: string; forms: string[] };
  badPattern: { rule: PatternRule; got: string; write: string | undefined };
  noneFits: { got: string; forms: string[]; write: string | undefined };
  redirectTarget: Record<never, never>;
  correctionSubject: Record<never, never>;
  groupWords: Record<never, never>;
}

export const FIELD_MESSAGES: Messages<FieldProblems> = {
  missingField: {
    zh: (p) => ({ expected: `字段 ${p.key}`, got: '没有写', fix: `补上 ${p.key}；各字段的意思见 content/README.md`, write: p.write }),
    en: (p) => ({
      expected: `the field ${p.key}`,
      got: 'nothing',
      fix: `add ${p.key}; content/README.md says what each field means`,
      write: p.write,
    }),
  },
  missingFields: {
    zh: (p) => ({
      expected: `这些字段：${p.keys.join('、')}`,
      got: '都没有写',
      fix: '文件可能只存了一半，从版本历史里取回来；是新写的，就照 content/README.md 的例子补全',
    }),
    en: (p) => ({
      expected: `the fields ${p.keys.join(', ')}`,
      got: 'none of them',
      fix: 'the file may have been cut off: bring it back from the history; a new one is completed as the example in content/README.md',
    }),
  },
  emptyValue: {
    zh: (p) => ({
      expected: `${p.key} 的内容`,
      got: '空着，什么也没写',
      fix: p.item ? '补上内容，或删掉这一项' : p.optional ? '补上内容；没有可写的就删掉这个字段' : '补上内容：这个字段必须写',
      write: p.write,
    }),
    en: (p) => ({
      expected: `something after ${p.key}:`,
      got: 'nothing',
      fix: p.item
        ? 'fill it in, or delete this item'
        : p.optional
          ? 'fill it in, or delete the field if there is nothing to say'
          : 'fill it in: this field is required',
      write: p.write,
    }),
  },
  unknownField: {
    zh: (p) => ({
      expected: `这些字段之一：${p.known.join('、')}`,
      got: shown(p.key),
      fix: `${hintZh(p.nearest)}改正拼写；哪个字段都不是的内容，写进别的字段，或者去掉`,
      write: p.write,
    }),
    en: (p) => ({
      expected: `one of the fields ${p.known.join(', ')}`,
      got: shown(p.key),
      fix: `${hintEn(p.nearest)}correct the spelling; what no field is for goes into another one, or out`,
      write: p.write,
    }),
  },
  wrongType: {
    zh: (p) => ({ expected: TYPE_ZH[p.expected] ?? p.expected, got: TYPE_ZH[p.got] ?? p.got, fix: '照下面的样子写', write: p.write }),
    en: (p) => ({ expected: TYPE_EN[p.expected] ?? p.expected, got: TYPE_EN[p.got] ?? p.got, fix: 'write it in the form below', write: p.write }),
  },
  notNumber: {
    zh: (p) => ({ expected: '只有半角数字和小数点的数', got: p.got, fix: NUMBERS_ZH[p.why], write: p.write }),
    en: (p) => ({ expected: 'a number in plain digits, with a point at most', got: p.got, fix: NUMBERS_EN[p.why], write: p.write }),
  },
  textInQuotes: {
    zh: (p) => ({ expected: '文字', got: `${p.got}，不加引号会当成数字或 true、false`, fix: '加英文双引号', write: p.write }),
    en: (p) => ({
      expected: 'text',
      got: `${p.got}, which without quotes is taken for a number or for true and false`,
      fix: 'put it in double quotes',
      write: p.write,
    }),
  },
  outOfRange: {
    zh: (p) => ({
      expected: p.min !== undefined ? `不小于 ${p.min}` : p.above !== undefined ? `大于 ${p.above}` : `不大于 ${p.max}`,
      got: p.got,
      fix: '核对这个数',
    }),
    en: (p) => ({
      expected: p.min !== undefined ? `${p.min} or more` : p.above !== undefined ? `more than ${p.above}` : `${p.max} or less`,
      got: p.got,
      fix: 'check the number',
    }),
  },
  notWhole: {
    zh: (p) => ({ expected: '整数', got: p.got, fix: '核对这个数' }),
    en: (p) => ({ expected: 'a whole number', got: p.got, fix: 'check the number' }),
  },
  notOneOf: {
    zh: (p) => ({ expected: `其中之一：${p.allowed.join('、')}`, got: shown(p.got), fix: `${hintZh(p.nearest)}从列表里选一个`, write: p.write }),
    en: (p) => ({ expected: `one of ${p.allowed.join(', ')}`, got: shown(p.got), fix: `${hintEn(p.nearest)}choose one of the list`, write: p.write }),
  },
  tooLong: {
    zh: (p) => ({
      expected: `最多 ${p.max} ${COUNTED_ZH[p.counted]}`,
      got: `${p.got} ${COUNTED_ZH[p.counted]}`,
      fix: p.counted === 'items' ? `减到 ${p.max} 项` : `写短些：至少减 ${p.got - p.max} 个字符`,
    }),
    en: (p) => ({
      expected: `at most ${p.max} ${p.counted}`,
      got: `${p.got}`,
      fix:
        p.counted === 'items'
          ? `bring it down to ${p.max}`
          : `make it shorter, by ${p.got - p.max} character${p.got - p.max === 1 ? '' : 's'} at least`,
    }),
  },
  tooShort: {
    zh: (p) => ({
      expected: `至少 ${p.min} ${COUNTED_ZH[p.counted]}`,
      got: p.got === 0 ? '空的' : `${p.got} ${COUNTED_ZH[p.counted]}`,
      fix: p.item ? '补上内容，或删掉这一项' : p.optional ? '补上内容；没有可写的就删掉这个字段' : '补上内容：这个字段必须有内容',
      write: p.write,
    }),
    en: (p) => ({
      expected: `at least ${p.min} ${p.min === 1 ? p.counted.replace(/s$/, '') : p.counted}`,
      got: p.got === 0 ? 'none' : `${p.got}`,
      fix: p.item
        ? 'fill it in, or delete this item'
        : p.optional
          ? 'fill it in, or delete the field if there is nothing to say'
          : 'fill it in: the field must hold something',
      write: p.write,
    }),
  },
  badDate: {
    zh: (p) => ({ expected: '日期 YYYY、YYYY-MM 或 YYYY-MM-DD', got: shown(p.got), fix: '照这个格式写，知道多少写多少', write: p.write }),
    en: (p) => ({
      expected: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
      got: shown(p.got),
      fix: 'write it in this form, as much of it as is known',
      write: p.write,
    }),
  },
  badDay: {
    zh: (p) => ({ expected: '完整日期 YYYY-MM-DD', got: shown(p.got), fix: '写成四位年、两位月、两位日', write: p.write }),
    en: (p) => ({
      expected: 'a whole date as YYYY-MM-DD',
      got: shown(p.got),
      fix: 'give the year in four digits, month and day in two',
      write: p.write,
    }),
  },
  notOnCalendar: {
    zh: (p) => ({ expected: '日历上有的日期', got: shown(p.got), fix: '核对月和日：月份是 01—12；小月到 30 日，2 月到 28 日或 29 日' }),
    en: (p) => ({
      expected: 'a date that the calendar has',
      got: shown(p.got),
      fix: 'check month and day: months are 01 to 12; some end on the 30th, February on the 28th or 29th',
    }),
  },
  badQuantity: {
    zh: () => ({ expected: '只写 value，或写 min、max（min 小于 max）', got: '两样都有，或都没有', fix: '单个数用 value，范围用 min 和 max' }),
    en: () => ({
      expected: 'either value, or min and max (min below max)',
      got: 'both or neither',
      fix: 'use value for one number, min and max for a range',
    }),
  },
  minAboveMax: {
    zh: (p) => ({ expected: 'min 小于 max', got: `min 是 ${p.min}，max 是 ${p.max}`, fix: '两个数对调，或改正写错的那个；只有一个数就用 value' }),
    en: (p) => ({
      expected: 'min below max',
      got: `${p.min} for min, ${p.max} for max`,
      fix: 'exchange the two, or correct the wrong one; for one number use value',
    }),
  },
  badUrl: {
    zh: (p) => ({
      expected: '完整的 http 或 https 网址，里面没有空格、汉字和用户名',
      got: shown(p.got),
      fix: `从浏览器地址栏整条复制${p.mayBeMissing ? '；来源的页面不可信就写 null，并用 url_missing 说明' : ''}`,
      write: p.write,
    }),
    en: (p) => ({
      expected: 'a whole http or https address without blanks, Chinese characters or a user name',
      got: shown(p.got),
      fix: `copy it whole from the browser's address bar${p.mayBeMissing ? '; for a page not worth trust write null and say why in url_missing' : ''}`,
      write: p.write,
    }),
  },
  urlMissing: {
    zh: () => ({ expected: 'url 为 null 时写明 url_missing', got: '没有写原因', fix: '补上 url_missing：为什么不给链接' }),
    en: () => ({ expected: 'url_missing when url is null', got: 'no reason', fix: 'add url_missing: why no link is given' }),
  },
  publisherMissing: {
    zh: () => ({ expected: 'publisher 为 null 时写明 publisher_missing', got: '没有写原因', fix: '补上 publisher_missing：为什么不知道' }),
    en: () => ({ expected: 'publisher_missing when publisher is null', got: 'no reason', fix: 'add publisher_missing: why it is not known' }),
  },
  translatedTitle: {
    zh: (p) => ({
      expected: '中文来源的英文题名，英文来源的中文题名',
      got: shown(p.got),
      fix: '把 title 译成本站的另一种语言，写在 translated_title',
    }),
    en: (p) => ({
      expected: 'an English title for a Chinese source, a Chinese one for an English source',
      got: shown(p.got),
      fix: "translate title into the site's other language in translated_title",
    }),
  },
  oneFormOnly: {
    zh: (p) => ({ expected: `只用一种写法：${p.forms.join(' 或 ')}`, got: `又写了 ${p.key}`, fix: '留下一种' }),
    en: (p) => ({ expected: `one form only: ${p.forms.join(' or ')}`, got: `${p.key} as well`, fix: 'keep one of the two' }),
  },
  badPattern: {
    zh: (p) => ({ expected: RULES_ZH[p.rule], got: shown(p.got), fix: patternFix(p, PATTERN_FIXES.zh), write: p.write }),
    en: (p) => ({ expected: RULES_EN[p.rule], got: shown(p.got), fix: patternFix(p, PATTERN_FIXES.en), write: p.write }),
  },
  noneFits: {
    zh: (p) => ({
      expected: `这几种写法之一：${p.forms.join(' 或 ')}`,
      got: p.got,
      fix: isParty(p.forms) ? '有名字的写词条的编号，没有词条先写一条；来源没有点名的才写 unnamed' : '照其中一种写',
      write: p.write,
    }),
    en: (p) => ({
      expected: `one of these forms: ${p.forms.join(' or ')}`,
      got: p.got,
      fix: isParty(p.forms)
        ? 'give the id of the entry of whoever is named, and write that entry first if there is none; unnamed is for those that no source names'
        : 'write it in one of them',
      write: p.write,
    }),
  },
  redirectTarget: {
    zh: () => ({ expected: 'to 或 reason，二者取一', got: '两样都有，或都没有', fix: '搬走的写 to，撤下的写 reason' }),
    en: () => ({ expected: 'either to or reason', got: 'both or neither', fix: 'write to for what moved, reason for what was withdrawn' }),
  },
  correctionSubject: {
    zh: () => ({ expected: 'page 或 record，二者取一', got: '两样都有，或都没有', fix: '错在一条记录里的写 record，错在别处的写 page' }),
    en: () => ({
      expected: 'either page or record',
      got: 'both or neither',
      fix: 'write record for what was wrong in a record, page for anything else',
    }),
  },
  groupWords: {
    zh: () => ({
      expected: 'zh 和 en 各有一个词；写了 elsewhere 的只有 asked',
      got: '不是这样',
      fix: '写上页面用的词；本站不提供的东西，只在 asked 里写读者打的词',
    }),
    en: () => ({
      expected: 'words under zh and under en; with elsewhere, under asked alone',
      got: 'otherwise',
      fix: 'write the words that pages use; for what this site does not have, write what readers type under asked alone',
    }),
  },
};

/** Whether a field names an adopter or provider. */
const isParty = (forms: readonly string[]): boolean => forms.some((form) => form.includes('unnamed:'));

const TYPE_ZH: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  tuple: '两项的列表',
  object: '{ } 里的几个字段',
  record: '{ } 里的几个字段',
  null: '空值',
  undefined: '没有写',
};

const TYPE_EN: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'fields between { }',
  record: 'fields between { }',
  null: 'nothing (null)',
  undefined: 'nothing',
};

const RULES_ZH: Record<PatternRule, string> = {
  id: '编号：小写字母、数字，词间一个连字符，3—48 个字符',
  ledger: '事实编号 F01—F99',
  resultId: '结果编号 r1、r2……',
  industryCode: '两位行业代码，加引号',
  classCode: '四位小类代码，加引号',
  isic: 'ISIC Rev. 4 代码：二至四位数字，不写门类字母，多个用逗号隔开',
  cityCode: '浙江设区市的区划代码：六位，33 开头，00 结尾（县、县级市写在 county）',
  address: '不带语言的地址，以 / 开头和结尾',
  judgedResult: '案例编号#结果编号，如 vali-footwear-design#r1',
  doi: 'DOI，以 10. 开头，不带 https://doi.org/',
};

const RULES_EN: Record<PatternRule, string> = {
  id: 'an id: lower-case letters and digits, words joined by one hyphen, 3 to 48 characters',
  ledger: 'the number of a fact, F01 to F99',
  resultId: 'the id of a result: r1, r2 …',
  industryCode: 'an industry code of two digits, in quotes',
  classCode: 'a class code of four digits, in quotes',
  isic: 'ISIC Rev. 4 codes: two to four digits each, without the letter of the section, commas between them',
  cityCode: 'the code of a prefecture-level city of Zhejiang: six digits, from 33 to 00 (counties and their cities go into county)',
  address: 'an address without language that begins and ends with /',
  judgedResult: 'the id of a case, #, the id of a result: vali-footwear-design#r1',
  doi: 'a DOI, which begins with 10., without https://doi.org/',
};

const PATTERN_FIXES = {
  zh: { blanks: '删掉前后的空格', capitals: '改成小写字母', other: '照这个写法改' },
  en: { blanks: 'delete the blanks around it', capitals: 'write small letters', other: 'write it in this form' },
};
/** Codes of digits have no letters, neither small nor capital. */
const OF_LETTERS = new Set<PatternRule>(['id', 'resultId', 'judgedResult', 'address']);
/** Blanks can't be seen in what is shown, and capitals are easily overlooked. */
const patternFix = ({ rule, got }: FieldProblems['badPattern'], fixes: (typeof PATTERN_FIXES)['zh']): string =>
  got !== got.trim() ? fixes.blanks : OF_LETTERS.has(rule) && got !== got.toLowerCase() ? fixes.capitals : fixes.other;

const COUNTED_ZH = { characters: '个字符', items: '项' } as const;

const NUMBERS_ZH: Record<NumberSlip, string> = {
  quotes: '数字不加引号',
  fullWidth: '换成半角的数字和负号',
  thousands: '去掉千位逗号',
  scale: '万、亿写成完整的数',
  range: '范围用 min 和 max',
  qualifier: '约、近、超过、不到写在 qualifier 里，数字里只写数',
  unit: '单位写在 unit 里，数字里只写数',
  minus: '负号用半角连字符 -',
  fall: '减少写成负数，前面加半角连字符 -',
  letters: '数字里混进了字母：l、I 不是 1，O 不是 0',
  decimal: '小数点用半角的 .',
  chinese: '写成阿拉伯数字',
  other: '写成阿拉伯数字；文字写进别的字段',
};
const NUMBERS_EN: Record<NumberSlip, string> = {
  quotes: 'write numbers without quotes',
  fullWidth: 'write half-width digits, and a hyphen as the minus sign',
  thousands: 'take the commas out',
  scale: 'write the number out in full',
  range: 'write a range with min and max',
  qualifier: 'about, nearly, over and under go into qualifier; the number is digits only',
  unit: 'the unit goes into unit; the number is digits only',
  minus: 'write the minus sign as a hyphen',
  fall: 'write a fall as a negative number, with a hyphen before it',
  letters: 'there are letters among the digits: l and I are not 1, O is not 0',
  decimal: 'write the decimal point as a full stop',
  chinese: 'write the number in digits',
  other: 'write digits only; words go into another field',
};
