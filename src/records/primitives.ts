import { z } from 'astro/zod';
import { field } from './field.ts';
import { ID_PATTERN } from './id.ts';
import { rule } from './rule-names.ts';

/** YYYY, YYYY-MM or YYYY-MM-DD; how much is given says how precisely the date is known. */
export const DATE_PATTERN = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export const id = z.string().regex(ID_PATTERN, rule('id'));
/** Number of a fact of the article. */
export const LEDGER_ID = /^F\d{2}$/;
export const ledgerId = z.string().regex(LEDGER_ID, rule('ledger'));

/** Whether the calendar has a date: month 13 and 30 February are none. What is left out counts as the first. */
function isOnCalendar(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-');
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date of any precision. YAML reads a bare 2024 as a number, so whole numbers are taken too. */
export const date = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(DATE_PATTERN, rule('date')).refine(isOnCalendar, rule('calendar')));

/** A whole day, for dates of editing, where the day is always known. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, rule('day'))
  .refine(isOnCalendar, rule('calendar'));

/** A year for which something is planned. */
export const plannedYear = z.number().int().min(2020).max(2050);

/** Printable ASCII without the marks that no address holds unencoded. */
const ADDRESS_CHARACTERS = /^[!#-;=?-[\]_a-z~]+$/;

/**
 * Whether a text is an address that may stand in a link: http or https, typed out whole as browsers need it, with nothing
 * behind it and no user before its host. Other schemes run code or open something else than a page.
 */
export function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !ADDRESS_CHARACTERS.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return /^[^.].*\.[^.]+$/.test(hostname) && !username && !password;
}

/** An address of another site. */
export const httpUrl = z.url({ protocol: /^https?$/, ...rule('url') }).refine(isHttpUrl, rule('url'));

/** Words that are no blanks. */
export const words = z.string().trim().min(1);

/** Text in both languages, with the most characters each may have (Han and others count alike). */
export const text = (zhMax: number, enMax: number) =>
  z.strictObject({
    zh: words.max(zhMax),
    en: words.max(enMax),
  });

export const label = text(40, 90);
export const sentence = text(140, 320);
export const paragraph = text(700, 1700);

const amount = {
  value: field(z.number().optional(), '确数', 'the number, when one number is given'),
  min: field(z.number().optional(), '下限', 'the lower end of a range, or "at least"'),
  max: field(z.number().optional(), '上限', 'the upper end of a range, or "at most"'),
  qualifier: field(z.enum(['about', 'nearly', 'over', 'under']).optional(), '来源用的限定词：约、近、超过、不到', "the source's own qualifier"),
  unit: field(z.string(), 'taxonomy/unit.yaml 里的单位', 'a unit of taxonomy/unit.yaml'),
};

const hasAmount = (q: { value?: number | undefined; min?: number | undefined; max?: number | undefined }) =>
  (q.value !== undefined) !== (q.min !== undefined || q.max !== undefined) && (q.min === undefined || q.max === undefined || q.min < q.max);

/** A number with its unit: exactly one of `value`, or `min`/`max` (min below max). */
export const quantity = z.strictObject(amount).refine(hasAmount, rule('quantity'));

/** A sum of money that was spent, and on what, where that is more than the AI. */
export const cost = z
  .strictObject({
    ...amount,
    for: field(
      label.optional(),
      '钱花在什么上，如整座工厂；只花在人工智能上的不写',
      'what the money went into, such as a whole plant; left out where it went into the AI alone',
    ),
  })
  .refine(hasAmount, { error: 'quantity' });

const MEASURE_MEANING = ['这个数量的是什么', 'what the number measures'] as const;
const measuredBy = <T extends z.ZodType>(measure: T) =>
  z
    .strictObject({
      ...amount,
      measure,
      basis: field(
        id.optional(),
        '统计口径，如 core-revenue；口径同名的数字大致可以对着看',
        'what is counted, such as core-revenue; numbers with the same word here may be set side by side, roughly',
      ),
      sources: field(
        z.array(id).min(1).optional(),
        '给出这个数的来源，只在与整条不同时写',
        'the sources that give this number, where not all of the record do',
      ),
    })
    .refine(hasAmount, { error: 'quantity' });
/** A number with what it measures, for pages that set unlike numbers side by side: output is not revenue. */
export const measured = measuredBy(field(label, ...MEASURE_MEANING));
/** The same, where only some of the numbers are set beside others. */
export const perhapsMeasured = measuredBy(field(label.optional(), ...MEASURE_MEANING));

/** A quantity of its own, or a pointer to a figure record, which then holds the only number. */
export const quantityOrFigure = z.union([quantity, z.strictObject({ figure: id })]);

/** What a result may be compared with. */
export const COMPARED_WITH = [
  'before',
  'manual',
  'industry-average',
  'trade-usual',
  'control',
  'other-method',
  'reference-standard',
  'estimate',
] as const;

/** A change as the source words it: the quantity, what it is relative to, and the words said. */
export const change = z.union([
  z
    .strictObject({
      ...amount,
      of: field(z.enum(COMPARED_WITH).optional(), '是什么的几成、几倍', 'of what it is a part or a multiple'),
      as_said: field(label.optional(), '来源的原意说法', 'how the source puts it'),
    })
    .refine(hasAmount, rule('quantity')),
  z.strictObject({ figure: id }),
]);

export type Quantity = z.infer<typeof quantity>;
export type Measured = z.infer<typeof measured>;
export type Localized = { zh: string; en: string };
