/** Why something isn't a number as records write it. */
export type NumberSlip =
  'quotes' | 'fullWidth' | 'thousands' | 'scale' | 'range' | 'qualifier' | 'unit' | 'minus' | 'fall' | 'letters' | 'decimal' | 'chinese' | 'other';

/** The fields of a quantity that a person meant by what he typed as a number. */
export interface NumberMeant {
  why: NumberSlip;
  /** Ready for YAML: value: 60, qualifier: about */
  fields: string;
  /** The unit that was typed with it, where its id is certain. */
  unit: string | undefined;
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

/** Signs that stand for a minus before digits: Word's minus sign, dashes, and a hyphen with a blank. */
const MINUS = /^[-−–—]\s*(?=\d)/;
const FALLS = /^(减少|下降|降低|缩短|节省|降)\s*(?=\d)/;
/** Letters that are typed for digits. */
const LETTERS: Record<string, string> = { l: '1', I: '1', o: '0', O: '0' };
/** Marks that an input method gives for a decimal point; a comma before one or two digits. */
const DECIMAL = /(?<=\d)(?:[。·．]|[，,](?=\d{1,2}$))(?=\d+$)/;

/** What somebody meant who typed this where a number is expected; undefined where it holds no number, or nobody can tell. */
export function numberMeant(text: string): NumberMeant | undefined {
  const typed = text.trim();
  const plain = typed.normalize('NFKC').replace(MINUS, '-');
  if (/^[+-]?\d+(\.\d+)?$/.test(plain)) return only(plain === typed ? 'quotes' : MINUS.test(typed) ? 'minus' : 'fullWidth', plain);
  if (FALLS.test(plain)) {
    const fall = numberMeant(plain.replace(FALLS, '-'));
    return fall && { ...fall, why: 'fall' };
  }
  if (/^\d[\dlIoO.]*$/.test(plain))
    return only(
      'letters',
      plain.replace(/[lIoO]/g, (letter) => LETTERS[letter] ?? ''),
    );
  if (DECIMAL.test(plain)) return only('decimal', plain.replace(DECIMAL, '.'));
  let [rest, qualifier] = [plain.replace(/(?<=\d)(?:,\s?|[ '’_])(?=\d{3}(?!\d))/g, ''), undefined as string | undefined];
  if (new RegExp(`^${DIGITS}$`).test(rest)) return only('thousands', rest);
  for (const [pattern, name] of [...BEFORE, ...BEHIND]) {
    if (!pattern.test(rest)) continue;
    [rest, qualifier] = [rest.replace(pattern, '').trim(), name];
    break;
  }
  const range = new RegExp(`^(${DIGITS})%?\\s*[-–—~～至到]+\\s*(${DIGITS})\\s*(\\S*)$`).exec(rest);
  if (range) {
    const [, min = '', max = '', tail = ''] = range;
    const factor = scaleOf(tail);
    return { why: 'range', fields: [`min: ${scaled(min, factor)}`, `max: ${scaled(max, factor)}`].join(', '), unit: unitOf(tail), value: undefined };
  }
  const [, digits, tail = ''] = new RegExp(`^(${DIGITS})\\s*(.*)$`).exec(rest) ?? [];
  // A second number behind the first: 3/4, 1.200,5. A single letter or mark may be anything.
  if (digits === undefined || /\d/.test(tail) || (/^.$/u.test(tail) && !/[%‰\p{Script=Han}]/u.test(tail))) return undefined;
  // 2000万元: a multiple and a unit in one.
  const [multiple = tail] = /^[十百千]?(?:万亿|万|亿)(?=.)/.exec(tail) ?? [];
  const factor = scaleOf(multiple);
  const value = scaled(digits, tail === '‰' ? 0.1 : factor);
  const unit = unitOf(tail);
  if (qualifier === undefined && tail !== '' && factor !== undefined) return only(multiple === tail ? 'scale' : 'unit', value);
  if (qualifier) return { why: 'qualifier', fields: `value: ${value}, qualifier: ${qualifier}`, unit, value: undefined };
  return tail === '' ? only('other', value) : { why: 'unit', fields: `value: ${value}`, unit, value };
}

const only = (why: NumberSlip, value: string): NumberMeant => ({
  why,
  fields: `value: ${value.replace(/^\+/, '')}`,
  unit: undefined,
  value: value.replace(/^\+/, ''),
});
/** 千亿 is 千 times 亿. */
function scaleOf(tail: string): number | undefined {
  const [, before, scale = tail] = /^([十百千])(亿|万亿|万)$/.exec(tail) ?? [];
  const factor = SCALES.find(([pattern]) => pattern.test(scale))?.[1];
  return factor && factor * (before === undefined ? 1 : { 十: 10, 百: 100, 千: 1000 }[before as '十' | '百' | '千']);
}
/** Rounded to what the digits say: 1.2万 is 12000, not 12000.000000000002. */
const scaled = (digits: string, factor = 1): string => String(Number((Number(digits) * factor).toPrecision(15)));
const unitOf = (tail: string): string | undefined => (/^[%‰]$/.test(tail) ? 'percent' : undefined);
