/** A figure or a date in a folded text, in one form however it is written: 4.35万路 and 43500路, 百分之十五 and 15%, 2025-8-28 and 28 August 2025. */
export interface Quantity {
  from: number;
  to: number;
  /** The tokens that stand for it in the index, the one that says most first: with its unit, and without. */
  tokens: string[];
  /** Where it is said to be about so much: the least and the most that may be meant. */
  about?: readonly [number, number];
}

const SCALES: Record<string, number> = {
  十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12,
  k: 1e3, thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12,
}; // prettier-ignore
/** Units by their code; a measure word in Han that isn't here is its own. */
const UNITS: Record<string, string> = {
  pc: '% percent per\\scent 个?百分号', pp: '个?百分点 percentage\\spoints? pp', kwh: '千瓦时 千瓦小时 度电 度 kwh kilowatt[\\s-]hours?', kg: '公斤 千克 kg kgs kilos? kilograms?',
  s: '秒钟? s secs? seconds?', min: '分钟 mins? minutes?', h: '个?小时 个?钟头 h hrs? hours?', day: '天 日 days?', week: '周 个?星期 weeks?', month: '个月 months?', mm: '毫米 mm millimet(?:re|er)s?',
  cm: '厘米 公分 cm centimet(?:re|er)s?', km: '公里 千米 km kilomet(?:re|er)s?', m2: '平方米 平米 m2 sqm square\\smet(?:re|er)s?', m: '米 m met(?:re|er)s?',
  t: '吨 t tonnes? tons?', yuan: '元 块钱? 人民币 yuan rmb cny', mu: '亩 mu', x: '倍 times x', deg: '摄氏度 °c ℃',
}; // prettier-ignore
/** Units that are so many of others: two weeks and 14 days are one. */
const MULTIPLES: Record<string, [number, string]> = { week: [7, 'day'], month: [30, 'day'], h: [60, 'min'] };
const ofUnit = Object.entries(UNITS).flatMap(([code, forms]) => forms.split(' ').map((form) => [code, form] as const));
const forms = (han: boolean) => ofUnit.map(([, form]) => form).filter((form) => /\p{Script=Han}|[%°]/u.test(form) === han).sort((a, b) => b.length - a.length).join('|'); // prettier-ignore
/** A figure may be followed by what is no unit: 1万亿是哪一年. */
const NO_UNIT = '是的了以和与在到就也还都算吗呢';
const UNIT = `(?:${forms(true)}|(?:${forms(false)})(?![a-z0-9])|(?![${NO_UNIT}])\\p{Script=Han}(?!\\p{Script=Han}?年))`;
const codes = ofUnit.map(([code, form]) => [code, new RegExp(`^(?:${form})$`)] as const);

const HAN_NUMERAL =
  '[一二两三四五六七八九十](?:(?!千[克米瓦])[一二两三四五六七八九十百千万亿零点])+|[一二两三四五六七八九](?=成)|[一二两三四五六七八九十半](?=个月|个?星期|天|个?小时|个?钟头|分钟|秒|倍)';
const NUMERALS = 'half one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LATIN_NUMERAL = `(?:${NUMERALS.slice(1).join('|')})(?= (?:thousand|million|billion|(?:${forms(false)})(?![a-z0-9])))`;
/** How exact a figure is said to be, by what stands before it or after its digits; the value that is meant is among so many times it. */
const ABOUT: readonly (readonly [before: RegExp, after: RegExp, from: number, to: number])[] = [
  [/(?:over|more than|above|at least|超过?|逾) ?$/, /^[多余来几]/, 1, 1.5],
  [/(?:nearly|almost|under|less than|将?近|接近|不到) ?$/, /^(?!)/, 0.9, 1],
  [/(?:about|around|roughly|some|approximately|大?约|差不多) ?$/, /^(?:左右|上下)/, 0.95, 1.05],
];
const FIGURE = new RegExp(
  `(?<![a-z0-9.])(?:(百分之)|(rmb) ?)?(?:(\\d+(?:\\.\\d+)?)(?!\\.?\\d|[a-z]+\\d)|(${HAN_NUMERAL}|${LATIN_NUMERAL}))([多余来几](?!年))?(?:(?:个(?=[十百千]?[万亿]))? ?(十万|百万|千万|万亿|[十百千万亿]|thousand|million|billion|bn|trillion|k(?![a-z]))(?<!千(?=[米克瓦])))?([多余来几](?!年))?(?:(成)(?![本果为功员立长就交人都绩熟效分])| ?(${UNIT}))?`,
  'gu',
);
/** Names with figures in them, 5g and d11, are as they stand. */
const NAME = /(?<![a-z0-9.])(?:[a-z]+-?\d+(?:\.\d+)*[a-z]*|\d+(?:\.\d+)*[a-z]+\d*|\d+(?:\.\d+){2,}|0\d+)(?![a-z0-9])/gu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const DATES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.])((?:19|20)\d\d) ?(?:年|[-/.]) ?(\d{1,2})(?: ?月|(?![\d年]))(?: ?[-/.]? ?(\d{1,2})(?: ?[日号]|(?!\.?\d)))?/gu, 'ymd'],
  [/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/gu, 'ymd'],
  [new RegExp(`(?<![a-z0-9])(?:(\\d{1,2}) )?${MONTH},? ((?:19|20)\\d\\d)(?!\\d)`, 'gu'), 'dmy'],
  [new RegExp(`(?<![a-z0-9])${MONTH} (\\d{1,2}),? ((?:19|20)\\d\\d)(?!\\d)`, 'gu'), 'mdy'],
];

const code = (text: string): string =>
  text
    .replace(/\p{Script=Han}/gu, (han) => `h${han.codePointAt(0)!.toString(36)}`)
    .replace(/[^a-z0-9.]/g, '')
    .replaceAll('.', 'p');
/** The token of a figure or of a name with figures; letters first, so that the engine keeps it together. */
const numberToken = (text: string): string => `zn${code(text)}`;

/** What the last digit of a figure that isn't 0 stands for: 100 in 1300, which is what 1300多 leaves open. */
const stepOf = (value: number): number => 10 ** /0*$/.exec(String(value))![0].length;

/** The values of the tokens of figures without their units. */
export const valuesIn = (tokens: string): number[] =>
  [...tokens.matchAll(/(?<=^| )zn(\d+(?:p\d+)?)(?= |$)/g)].map(([, value]) => Number(value!.replace('p', '.')));

/** The value of numerals: 三万五千 is 35000. */
function valueOf(han: string): number {
  if (/[a-z]/.test(han)) return NUMERALS.indexOf(han);
  if (han === '半') return 0.5;
  const [whole = '', fraction] = han.split('点');
  let [sum, section, digit] = [0, 0, 0];
  for (const character of whole) {
    const scale = SCALES[character];
    if (scale === undefined) digit = '零一二三四五六七八九'.indexOf(character.replace('两', '二'));
    else if (scale < 1e4) [section, digit] = [section + (digit || 1) * scale, 0];
    else [sum, section, digit] = [(sum + section + digit || 1) * scale, 0, 0];
  }
  const decimals = fraction && [...fraction].map((character) => '零一二三四五六七八九'.indexOf(character)).join('');
  return sum + section + digit + (decimals ? Number(`0.${decimals}`) : 0);
}

/** Figures and dates of a folded text, in the order in which they stand. Pure; the same for pages and queries. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const free = (from: number, to: number) => !found.some((other) => from < other.to && to > other.from);
  for (const [pattern, order] of DATES) {
    for (const match of text.matchAll(pattern)) {
      const part = (name: string) => match[order.indexOf(name) + 1];
      const month = /\d/.test(part('m')!) ? Number(part('m')) : MONTHS.indexOf(part('m')!) + 1;
      const day = Number(part('d') ?? 0);
      if (month < 1 || month > 12 || day > 31 || !free(match.index, match.index + match[0].length)) continue;
      const token = `zd${part('y')}${String(month).padStart(2, '0')}`;
      found.push({ from: match.index, to: match.index + match[0].length, tokens: [day > 0 ? token + String(day).padStart(2, '0') : token] });
    }
  }
  for (const { 0: name, index } of text.matchAll(NAME)) {
    if (!new RegExp(`^\\d[\\d.]*(?:${UNIT}|k|bn)$`, 'u').test(name) && free(index, index + name.length))
      found.push({ from: index, to: index + name.length, tokens: [numberToken(name)] });
  }
  for (const { 0: all, 1: hundredth, 2: money, 3: digits, 4: han, 5: more, 6: scale, 7: stillMore, 8: tenth, 9: unit, index } of text.matchAll(
    FIGURE,
  )) {
    if (!free(index, index + all.length)) continue;
    const value = (digits === undefined ? valueOf(han!) : Number(digits)) * (SCALES[scale ?? ''] ?? 1) * (tenth ? 10 : 1);
    const known = hundredth || tenth ? 'pc' : money ? 'yuan' : unit && codes.find(([, form]) => form.test(unit))?.[0];
    const [times, of] = MULTIPLES[known ?? ''] ?? [1, known];
    const plain = (number: number) => String(Number(number.toPrecision(12)));
    const year = unit === '年' && /^(?:19|20)\d\d$/.test(plain(value));
    const own = of ?? (unit && !year ? unit : '');
    const [, , least, most] =
      ABOUT.find(([before, after]) => before.test(text.slice(0, index)) || after.test(more ?? stillMore ?? text.slice(index + all.length))) ?? [];
    found.push({
      from: index,
      to: index + all.length,
      tokens: [...new Set([numberToken(plain(value * times) + own), numberToken(plain(value))])],
      ...(least && most ? { about: [value * times * least, times * Math.min(value * most, value + stepOf(value))] as const } : {}),
    });
  }
  return found.sort((a, b) => a.from - b.from);
}
