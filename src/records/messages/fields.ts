import type { PatternRule } from '../rule-names.ts';
import { type Messages, shown } from './message.ts';

/** Fields of a record: which there are, and what may stand in each. */
export interface FieldProblems {
  missingField: { key: string };
  unknownField: { key: string; known: string[] };
  wrongType: { expected: string; got: string };
  notOneOf: { allowed: string[]; got: string };
  tooLong: { max: number; got: number };
  tooShort: { min: number; got: number };
  badDate: { got: string };
  badDay: { got: string };
  notOnCalendar: { got: string };
  badQuantity: Record<never, never>;
  badUrl: { got: string };
  urlMissing: Record<never, never>;
  publisherMissing: Record<never, never>;
  translatedTitle: { got: string };
  badPattern: { rule: PatternRule; got: string };
  noneFits: { got: string };
  redirectTarget: Record<never, never>;
  correctionSubject: Record<never, never>;
}

export const FIELD_MESSAGES: Messages<FieldProblems> = {
  missingField: {
    zh: (p) => ({ expected: `字段 ${p.key}`, got: '没有写', fix: `补上 ${p.key}；各字段的意思见 content/README.md` }),
    en: (p) => ({ expected: `the field ${p.key}`, got: 'nothing', fix: `add ${p.key}; content/README.md says what each field means` }),
  },
  unknownField: {
    zh: (p) => ({ expected: `这些字段之一：${p.known.join('、')}`, got: shown(p.key), fix: '改正拼写，或删掉这个字段' }),
    en: (p) => ({ expected: `one of the fields ${p.known.join(', ')}`, got: shown(p.key), fix: 'correct the spelling or delete the field' }),
  },
  wrongType: {
    zh: (p) => ({ expected: TYPE_ZH[p.expected] ?? p.expected, got: TYPE_ZH[p.got] ?? p.got, fix: '换成应有的类型；文字里像数字的要加引号' }),
    en: (p) => ({
      expected: TYPE_EN[p.expected] ?? p.expected,
      got: TYPE_EN[p.got] ?? p.got,
      fix: 'write the type that is expected; text that looks like a number needs quotes',
    }),
  },
  notOneOf: {
    zh: (p) => ({ expected: `其中之一：${p.allowed.join('、')}`, got: shown(p.got), fix: '从列表里选一个' }),
    en: (p) => ({ expected: `one of ${p.allowed.join(', ')}`, got: shown(p.got), fix: 'choose one of the list' }),
  },
  tooLong: {
    zh: (p) => ({ expected: `最多 ${p.max} 个字符或项`, got: `${p.got}`, fix: '写短些' }),
    en: (p) => ({ expected: `at most ${p.max} characters or items`, got: `${p.got}`, fix: 'make it shorter' }),
  },
  tooShort: {
    zh: (p) => ({ expected: `至少 ${p.min} 个字符或项`, got: `${p.got}`, fix: '补上内容；没有可写的就删掉这个字段' }),
    en: (p) => ({
      expected: `at least ${p.min} character${p.min === 1 ? '' : 's'} or item${p.min === 1 ? '' : 's'}`,
      got: `${p.got}`,
      fix: 'fill it in, or delete the field if there is nothing to say',
    }),
  },
  badDate: {
    zh: (p) => ({ expected: '日期 YYYY、YYYY-MM 或 YYYY-MM-DD', got: shown(p.got), fix: '照这个格式写，知道多少写多少' }),
    en: (p) => ({ expected: 'a date as YYYY, YYYY-MM or YYYY-MM-DD', got: shown(p.got), fix: 'write it in this form, as much of it as is known' }),
  },
  badDay: {
    zh: (p) => ({ expected: '完整日期 YYYY-MM-DD', got: shown(p.got), fix: '写出年、月、日' }),
    en: (p) => ({ expected: 'a whole date as YYYY-MM-DD', got: shown(p.got), fix: 'give year, month and day' }),
  },
  notOnCalendar: {
    zh: (p) => ({ expected: '日历上有的日期', got: shown(p.got), fix: '核对月和日：月份是 01—12，小月没有 31 日' }),
    en: (p) => ({
      expected: 'a date that the calendar has',
      got: shown(p.got),
      fix: 'check month and day: months are 01 to 12, and not all have 31 days',
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
  badUrl: {
    zh: (p) => ({
      expected: '完整的 http 或 https 网址，里面没有空格、汉字和用户名',
      got: shown(p.got),
      fix: '从浏览器地址栏整条复制；来源的页面不可信就写 null，并用 url_missing 说明',
    }),
    en: (p) => ({
      expected: 'a whole http or https address without blanks, Chinese characters or a user name',
      got: shown(p.got),
      fix: "copy it whole from the browser's address bar; for a source's page not worth trust write null and say why in url_missing",
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
  badPattern: {
    zh: (p) => ({ expected: RULES_ZH[p.rule], got: shown(p.got), fix: '照规定的写法改' }),
    en: (p) => ({ expected: RULES_EN[p.rule], got: shown(p.got), fix: 'write it in the form that is expected' }),
  },
  noneFits: {
    zh: (p) => ({ expected: '字段说明里的几种写法之一', got: p.got, fix: '看 content/README.md 里这个字段的例子' }),
    en: (p) => ({ expected: "one of the forms in the field's description", got: p.got, fix: 'see the example of this field in content/README.md' }),
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
};

const TYPE_ZH: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  object: '带键的一组值',
  record: '带键的一组值',
  null: '空值',
  undefined: '没有写',
};

const TYPE_EN: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  null: 'nothing (null)',
  undefined: 'nothing',
};

const RULES_ZH: Record<PatternRule, string> = {
  id: '编号：小写字母、数字，词间一个连字符，3—48 个字符',
  ledger: '事实编号 F01—F99',
  resultId: '结果编号 r1、r2……',
  industryCode: '两位行业代码，加引号',
  classCode: '四位小类代码，加引号',
  isic: 'ISIC 代码',
  cityCode: '33 开头的六位区划代码',
  address: '不带语言的地址，以 / 开头和结尾',
};

const RULES_EN: Record<PatternRule, string> = {
  id: 'an id: lower-case letters and digits, words joined by one hyphen, 3 to 48 characters',
  ledger: 'the number of a fact, F01 to F99',
  resultId: 'the id of a result: r1, r2 …',
  industryCode: 'an industry code of two digits, in quotes',
  classCode: 'a class code of four digits, in quotes',
  isic: 'an ISIC code',
  cityCode: 'a six-digit code that begins with 33',
  address: 'an address without language that begins and ends with /',
};
