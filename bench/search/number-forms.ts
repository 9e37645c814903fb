/** Figures and dates of pages in the other forms in which people type them. */
type Language = 'zh' | 'en';
export interface Form {
  q: string;
  /** Whether it is the unit that is written otherwise. */
  unit?: true;
}

const SCALES: Record<string, number> = {
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  千: 1e3,
  百万: 1e6,
  千万: 1e7,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Ways to write each unit. */
const UNITS: readonly Record<Language, readonly string[]>[] = [
  { zh: ['公斤', '千克', 'kg'], en: ['kg', 'kilograms', 'kilos'] },
  { zh: ['千瓦时', '度', 'kWh'], en: ['kWh', 'kilowatt-hours'] },
  { zh: ['秒', 's', '秒钟'], en: ['seconds', 's', 'sec'] },
  { zh: ['分钟', 'min'], en: ['minutes', 'min'] },
  { zh: ['小时', '个小时', 'h'], en: ['hours', 'h', 'hrs'] },
  { zh: ['%', '％'], en: ['%', 'per cent', 'percent'] },
  { zh: ['毫米', 'mm'], en: ['mm', 'millimetres', 'millimeters'] },
  { zh: ['公里', '千米', 'km'], en: ['km', 'kilometres', 'kilometers'] },
  { zh: ['平方米', '平米', '㎡'], en: ['square metres', 'm2', 'square meters'] },
  { zh: ['吨', 't'], en: ['tonnes', 't'] },
  { zh: ['元', '块钱', '块'], en: ['yuan', 'RMB'] },
];
const unitOf = (text: string, language: Language): number => UNITS.findIndex((forms) => forms[language].includes(text));
const unitPattern = (language: Language): string =>
  UNITS.flatMap((forms) => forms[language])
    .sort((a, b) => b.length - a.length)
    .join('|');
const PATTERNS = {
  zh: new RegExp(
    `(?<![-–\\d.,A-Za-z])((?!0\\d)\\d[\\d,\\u202f]*(?:\\.\\d+)?) ?(万亿|百万|千万|万|亿|千)?(${unitPattern('zh')}|\\p{Script=Han})?`,
    'gu',
  ),
  en: new RegExp(
    `(?<![-–\\d.,A-Za-z])(?:(RMB) ?)?((?!0\\d)\\d[\\d,\\u202f]*(?:\\.\\d+)?)(?: (thousand|million|billion|trillion))?(?: ?(${unitPattern('en')}))?(?![\\w])`,
    'gu',
  ),
};

/** Figures of a text: `value|unit`, with the unit's place in the table, or the character that follows. Small bare ones tell nothing. */
export function numbersIn(text: string, language: Language): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(PATTERNS[language])) {
    const [digits, scale, unit] = language === 'zh' ? [match[1], match[2], match[3]] : [match[2], match[3], match[4] ?? (match[1] && 'yuan')];
    const value = Number(digits!.replace(/[,\u202f]/g, '')) * (SCALES[scale ?? ''] ?? 1);
    const place = unitOf(unit ?? '', language);
    const written = place >= 0 ? String(place) : '';
    if ((/[年月日]/.test(unit ?? '') && !scale) || (value >= 1900 && value < 2100 && written === '')) continue;
    // Longer ones are numbers of documents.
    const digitsOf = String(value).replace(/\D|0+$/g, '');
    if (digitsOf.length > 7) continue;
    if (digitsOf.length + (written === '' ? 0 : 1) < 2 && !scale) continue;
    found.add(`${Number(value.toPrecision(12))}|${written}`);
    // Without its unit it is as good as any.
    if (written !== '') found.add(`${Number(value.toPrecision(12))}|`);
  }
  return found;
}

const DIGITS = '零一二三四五六七八九';
/** A whole number below a hundred million in Chinese numerals. */
function inHan(value: number): string {
  if (value >= 1e4) {
    const rest = value % 1e4;
    return `${inHan(Math.floor(value / 1e4))}万${rest === 0 ? '' : (rest < 1000 ? '零' : '') + inHan(rest)}`;
  }
  const digits = String(value);
  const said = [...digits]
    .map((digit, i) => (digit === '0' ? '零' : DIGITS[Number(digit)]! + ['', '十', '百', '千'][digits.length - 1 - i]!))
    .join('');
  return said
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
    .replace(/^一十/, '十');
}
const grouped = (value: number): string => String(value).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');

/** Other ways to write a figure. */
export function numberForms(key: string, language: Language): Form[] {
  const [digits = '', place = ''] = key.split('|');
  const value = Number(digits);
  const units = place === '' ? [''] : UNITS[Number(place)]![language];
  const [unit = ''] = units;
  const gap = language === 'en' && unit !== '' && unit !== '%' ? ' ' : '';
  const scaled = (language === 'zh' ? (['万', '亿'] as const) : (['thousand', 'million', 'billion'] as const)).flatMap((scale) => {
    const small = value / SCALES[scale]!;
    return small >= 1 && small < (language === 'zh' ? 1e4 : 1e3) && String(small).length <= 5
      ? [`${small}${language === 'zh' ? '' : ' '}${scale}`]
      : [];
  });
  const written = [String(value), ...(value >= 1000 ? [grouped(value)] : []), ...scaled];
  if (place === '' && String(value).length < 3) return [];
  const plain = written.map((text): Form => ({ q: `${text}${gap}${unit}` }));
  if (language === 'zh' && Number.isInteger(value) && value < 1e8 && value > 10)
    plain.push({ q: unit === '%' ? `百分之${inHan(value)}` : `${inHan(value)}${unit}` });
  if (language === 'zh' && unit === '%' && !Number.isInteger(value)) plain.push({ q: `百分之${value}` });
  return [
    ...plain,
    ...units.slice(1).map((other): Form => ({
      q: `${written[scaled.length > 0 ? written.length - 1 : 0]}${/^[a-z]/i.test(other) && language === 'en' ? ' ' : ''}${other}`,
      unit: true,
    })),
  ];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Days and months of a text: 2025-8-28, 2025-8. */
export function datesIn(text: string, language: Language): Set<string> {
  const pattern = language === 'zh' ? /(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/g : new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})`, 'g');
  return new Set(
    [...text.matchAll(pattern)].map((match) =>
      language === 'zh'
        ? [match[1], Number(match[2]), match[3]].filter(Boolean).join('-')
        : [match[3], MONTHS.indexOf(match[2]!) + 1, match[1]].filter(Boolean).join('-'),
    ),
  );
}

/** Other ways to write a date. */
export function dateForms(key: string, language: Language): Form[] {
  const [year = '', month = '', day] = key.split('-');
  const [mm, name] = [month.padStart(2, '0'), MONTHS[Number(month) - 1]!];
  if (day === undefined)
    return (
      language === 'zh'
        ? [`${year}.${month}`, `${year}-${mm}`, `${year}年${mm}月`]
        : [`${name.slice(0, 3)} ${year}`, `${year}-${mm}`, `${name}, ${year}`]
    ).map((q) => ({ q }));
  const dd = day.padStart(2, '0');
  const forms = [
    `${year}-${mm}-${dd}`,
    `${year}/${month}/${day}`,
    ...(language === 'zh'
      ? [`${year}.${month}.${day}`, `${year}年${mm}月${dd}日`, `${year}${mm}${dd}`, `${year} 年 ${month} 月 ${day} 日`]
      : [`${name} ${day}, ${year}`, `${day} ${name.slice(0, 3)} ${year}`, `${name.slice(0, 3)} ${day} ${year}`]),
  ];
  return forms.map((q) => ({ q }));
}
