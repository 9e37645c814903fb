import type { z } from 'astro/zod';
import { addressMeant } from './address-meant.ts';
import { dateMeant } from './date-meant.ts';
import { fieldMeant, valueMeant } from './field-names.ts';
import { ID_PATTERN } from './id.ts';
import { type NumberMeant, numberMeant } from './number-meant.ts';
import { type Problem, type Report, pathText } from './problems.ts';
import type { RuleName } from './rule-names.ts';
import { formOf, formsOf } from './schema-forms.ts';
import { keysAt, partsOf, schemaAt } from './schema-parts.ts';
import { asValue, quoted } from './yaml/quoting.ts';
import type { YamlText } from './yaml/parse.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is the same for all issues of a file. */
interface Checking {
  schema: z.ZodType;
  yaml: YamlText;
  file: string;
  report: Report;
}

/** More fields than these are missing together, as when a file was cut off. */
const MOST_MISSING = 3;

/**
 * Checks a parsed value against a schema and reports every issue in the editors' own terms, with the corrected line where it can
 * be told.
 *
 * @returns the value as the schema gives it (defaults filled in), or undefined when it doesn't fit
 */
export function validate<S extends z.ZodType>(schema: S, yaml: YamlText, file: string, report: Report): z.infer<S> | undefined {
  const outcome = schema.safeParse(yaml.value);
  if (outcome.success) return outcome.data;
  const issues = withoutMisspelt(schema, outcome.error.issues);
  const missing = issues.filter(({ code, path, input }) => code === 'invalid_type' && path.length === 1 && input === undefined);
  const told = missing.length > MOST_MISSING ? issues.filter((issue) => !missing.includes(issue)) : issues;
  // Once without telling, so that the corrected line of each has the others of its line as well.
  for (const tell of [() => {}, report]) for (const issue of told) reportIssue({ schema, yaml, file, report: tell }, issue, []);
  if (told !== issues)
    report({ file, ...yaml.where([]), at: '', code: 'missingFields', params: { keys: missing.map(({ path }) => String(path[0])) } });
  return undefined;
}

/** The issues without fields that are missing only since their name is misspelt. */
function withoutMisspelt(schema: z.ZodType, issues: readonly Issue[]): Issue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathText([...issue.path, fieldMeant(key, keysAt(schema, issue.path)) ?? key]))
        : [],
    ),
  );
  return issues.filter((issue) => issue.code === 'unrecognized_keys' || !(issue.input === undefined && meant.has(pathText(issue.path))));
}

function reportIssue(checking: Checking, issue: Issue, base: Path): void {
  const { schema, yaml, file, report } = checking;
  const path = [...base, ...issue.path];
  const value = path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], yaml.value);
  const here = (at: Path = path) => ({ file, ...yaml.where(at), at: pathText(at) });
  const own = schemaAt(schema, path);
  // A number as it was typed: 2025.10 is read as 2025.1.
  const text = () =>
    (typeof value === 'string' ? value : typeof value === 'number' ? yaml.source(path) : (JSON.stringify(value) ?? 'undefined')).slice(0, 200);
  const key = String(path.at(-1) ?? '');
  const item = typeof path.at(-1) === 'number';
  const optional = own !== undefined && partsOf(own).optional && partsOf(own).type !== 'number';
  const expectsValue = issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
  if (value === undefined && expectsValue) {
    const form = own && formOf(own);
    return report({ ...here(), code: 'missingField', params: { key, write: form && `${key}: ${form}` } });
  }
  if (value === null && expectsValue) {
    const write = own && typeof path.at(-1) === 'string' && partsOf(own).type !== 'number' ? `${key}: ${formOf(own)}` : undefined;
    return report({ ...here(), code: 'emptyValue', params: { key, optional, item, write } });
  }
  const noneFits = () => {
    const forms = own ? formsOf(own) : [];
    const meant = formMeant(value, forms);
    report({ ...here(), code: 'noneFits', params: { got: text(), forms, write: meant && yaml.lineWith(path, meant) } });
  };
  switch (issue.code) {
    case 'invalid_type':
      return reportType(checking, issue.expected, value, path);
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      for (const name of issue.keys) {
        // A field of another form of the same value: the two exclude each other.
        if (known.includes(name) && own) report({ ...here([...path, name]), code: 'oneFormOnly', params: { key: name, forms: formsOf(own) } });
        else {
          const near = fieldMeant(name, known);
          const write = near && yaml.lineRenamed([...path, name], near);
          report({ ...here([...path, name]), code: 'unknownField', params: { key: name, known, nearest: near, write } });
        }
      }
      return;
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = valueMeant(text(), allowed);
      const write = near && yaml.lineWith(path, near);
      return report({ ...here(), code: 'notOneOf', params: { allowed, got: text(), nearest: near, write } });
    }
    case 'too_big':
    case 'too_small': {
      if (issue.origin === 'number' || issue.origin === 'int')
        return report({ ...here(), code: 'outOfRange', params: { ...limit(issue), got: text() } });
      const counted = issue.origin === 'string' ? 'characters' : 'items';
      if (issue.code === 'too_big')
        return report({ ...here(), code: 'tooLong', params: { max: Number(issue.maximum), got: sizeOf(value), counted } });
      return report({
        ...here(),
        code: 'tooShort',
        params: {
          min: Number(issue.minimum),
          got: sizeOf(value),
          counted,
          optional,
          item,
          write: counted === 'items' && own ? `${key}: ${formOf(own)}` : undefined,
        },
      });
    }
    case 'invalid_union': {
      // Speak of the variant that the editor meant: the one with the fewest complaints about keys.
      const variant = closest(issue.errors, value);
      if (!variant) return noneFits();
      for (const inner of variant) reportIssue(checking, inner, path);
      return;
    }
    case 'invalid_key': {
      for (const inner of issue.issues) report(namedProblem(inner.message as RuleName, here(), key, undefined));
      return;
    }
    case 'invalid_format':
    case 'custom': {
      const { min, max, value: single } = (value ?? {}) as Record<string, unknown>;
      if (issue.message === 'quantity' && typeof min === 'number' && typeof max === 'number' && single === undefined)
        return report({ ...here(), code: 'minAboveMax', params: { min, max } });
      const meant = meantBy(issue.message as RuleName, text());
      return report(namedProblem(issue.message as RuleName, here(), text(), meant && yaml.lineWith(path, meant)));
    }
    default:
      return noneFits();
  }
}

/** Fields that hold a whole day. */
const DAY_FIELDS = new Set(['added', 'updated', 'checked_on', 'read_on', 'date']);

/** Text for a number, a number for text, a word for a list …: with what was meant, where it can be told. */
function reportType({ schema, yaml, file, report }: Checking, expected: string, value: unknown, path: Path): void {
  const here = { file, ...yaml.where(path), at: pathText(path) };
  const source = yaml.source(path);
  const key = String(path.at(-1) ?? '');
  if (expected === 'int' && typeof value === 'number') return report({ ...here, code: 'notWhole', params: { got: source } });
  if (expected === 'number' && (typeof value === 'string' || typeof value === 'number')) {
    const meant = numberMeant(String(value));
    const write = meant && lineWithNumber(yaml, path, meant);
    return report({
      ...here,
      code: 'notNumber',
      params: { got: source, why: meant?.why ?? (/^[一二三四五六七八九十百千万亿两半几]+$/.test(source) ? 'chinese' : 'other'), write },
    });
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    const day = DAY_FIELDS.has(key) ? dateMeant(source) : undefined;
    if (day !== undefined) return report({ ...here, code: 'badDay', params: { got: source, write: yaml.lineWith(path, day) } });
    if (key === 'id')
      return report({ ...here, code: 'badPattern', params: { rule: 'resultId', got: source, write: yaml.lineWith(path, `r${source}`) } });
    return report({ ...here, code: 'textInQuotes', params: { got: source, write: yaml.lineWith(path, `"${source}"`) } });
  }
  if (expected === 'string' && source.startsWith('[['))
    return report({ ...here, code: 'yamlSlip', params: { what: 'doubleBrackets', got: source, write: yaml.lineWith(path, quoted(source)) } });
  const own = schemaAt(schema, path);
  const form = own && formOf(own);
  if (expected === 'array' && own && source.startsWith('【')) {
    const list = shapeMeant(own, expected, value, source);
    return report({ ...here, code: 'yamlSlip', params: { what: 'fullWidthBrackets', got: source, write: list && yaml.lineWith(path, list) } });
  }
  if (expected === 'array' && typeof value === 'object' && value !== null && source.includes('\n')) {
    const [first = ''] = source.split('\n');
    return report({ ...here, code: 'yamlSlip', params: { what: 'dash', got: first, write: `- ${first}` } });
  }
  const meant = own && shapeMeant(own, expected, value, source);
  // A list whose first item lacks its dash stands below its name.
  const below = meant !== undefined && expected === 'array' && yaml.isBelow(path);
  const example =
    form === undefined || form === '…' || expected === 'boolean' ? undefined : key && typeof path.at(-1) === 'string' ? `${key}: ${form}` : form;
  const write = meant === undefined ? example : yaml.lineWith(path, below ? `- ${source}` : meant);
  report({ ...here, code: 'wrongType', params: { expected, got: typeOf(value), write } });
}

/** A value in the shape that is expected: one item as a list, a list of one as its item, one language's text with room for the other's. */
function shapeMeant(own: z.ZodType, expected: string, value: unknown, source: string): string | undefined {
  const { shape, inner } = partsOf(own);
  if (expected === 'boolean' && typeof value === 'string') {
    if (/^(否|不|不是|没有|无|no?|off|f|false)$/i.test(value)) return 'false';
    return /^(是|对|有|y(es)?|on|t|true)$/i.test(value) ? 'true' : undefined;
  }
  if (expected === 'object' && shape && 'unit' in shape && 'min' in shape && (typeof value === 'string' || typeof value === 'number')) {
    const meant = numberMeant(String(value));
    const [unit] = /[a-z][a-z-]+$/.exec(String(value)) ?? [];
    return meant && `{ ${meant.fields}, unit: ${meant.unit ?? unit ?? '…'} }`;
  }
  if (expected === 'array' && typeof value === 'string' && inner.every((part) => partsOf(part).shape === undefined)) {
    const items = value.replace(/^[【[［]|[】\]］]$/g, '').split(/\s*[，、,;；]\s*/);
    return `[${items.map((item) => asValue(item.trim(), true)).join(', ')}]`;
  }
  if (expected === 'tuple' && typeof value === 'string') return `[${value.split(/\s*[，,、]\s*/).join(', ')}]`;
  if (expected === 'array' && typeof value === 'object' && value !== null && !source.includes('\n')) {
    const words = Object.entries(value).every(([, inner]) => inner === null);
    return `[${words ? Object.keys(value).join(', ') : source}]`;
  }
  if (expected === 'string' && Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
    return asValue(value.join(/\p{Script=Han}/u.test(value.join('')) ? '、' : ', '), true);
  }
  if (expected === 'string' && typeof value === 'object' && value !== null && 'zh' in value && typeof value.zh === 'string')
    return asValue(value.zh, true);
  if (expected === 'object' && typeof value === 'string' && shape && 'zh' in shape && 'en' in shape) {
    const text = asValue(value, true);
    return /\p{Script=Han}/u.test(value) ? `{ zh: ${text}, en: … }` : `{ zh: …, en: ${text} }`;
  }
  return undefined;
}

/** The line with a number as it was meant; a unit that was typed with it takes the place of the one that stands there. */
function lineWithNumber(yaml: YamlText, path: Path, { value, fields, unit }: NumberMeant): string | undefined {
  const own = [...path.slice(0, -1), 'unit'];
  const stands = yaml.source(own) !== '';
  if (unit !== undefined && stands) yaml.lineWith(own, unit);
  const added = unit === undefined || stands ? '' : `, unit: ${unit}`;
  return value !== undefined && added === '' ? yaml.lineWith(path, value) : yaml.pairWith(path, fields + added);
}

/** The limit that a number is beyond. */
function limit(issue: Issue & { code: 'too_small' | 'too_big' }): { min: number } | { above: number } | { max: number } {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  return issue.inclusive ? { min: Number(issue.minimum) } : { above: Number(issue.minimum) };
}

/** The form that was meant by a bare number, an id or a name, where one of the forms holds such a thing. */
function formMeant(value: unknown, forms: readonly string[]): string | undefined {
  const has = (key: string) => forms.some((form) => form.startsWith(`{ ${key}:`));
  if (has('value') && (typeof value === 'number' || typeof value === 'string')) {
    const meant = numberMeant(String(value));
    return meant && `{ ${meant.fields}, unit: ${meant.unit ?? '…'} }`;
  }
  if (typeof value !== 'string') return undefined;
  return has('entity') ? `{ entity: ${ID_PATTERN.test(value) ? value : '…'} }` : undefined;
}

/** What somebody meant who wrote a value in a form that a rule refuses. */
function meantBy(rule: RuleName, got: string): string | undefined {
  if (rule === 'date' || rule === 'day') {
    const meant = dateMeant(got);
    return meant === got || (rule === 'day' && meant?.length !== 10) ? undefined : meant;
  }
  if (rule === 'url') return addressMeant(got);
  const trimmed = got.trim();
  if (rule === 'resultId') return /^r[1-9]\d?$/i.test(trimmed) ? trimmed.toLowerCase() : undefined;
  return trimmed === got ? undefined : trimmed;
}

/** Our schemas name their rule in the issue's message; this turns the name into a problem. */
function namedProblem(rule: RuleName, here: Pick<Problem, 'file' | 'line' | 'column' | 'at'>, got: string, write: string | undefined): Problem {
  switch (rule) {
    case 'date':
      return { ...here, code: 'badDate', params: { got, write } };
    case 'day':
      return { ...here, code: 'badDay', params: { got, write } };
    case 'calendar':
      return { ...here, code: 'notOnCalendar', params: { got } };
    case 'quantity':
      return { ...here, code: 'badQuantity', params: {} };
    case 'url':
      return { ...here, code: 'badUrl', params: { got, mayBeMissing: here.at === 'url', write } };
    case 'urlMissing':
      return { ...here, code: 'urlMissing', params: {} };
    case 'translatedTitle':
      return { ...here, code: 'translatedTitle', params: { got } };
    case 'publisherMissing':
      return { ...here, code: 'publisherMissing', params: {} };
    case 'redirectTarget':
      return { ...here, code: 'redirectTarget', params: {} };
    case 'correctionSubject':
      return { ...here, code: 'correctionSubject', params: {} };
    case 'groupWords':
      return { ...here, code: 'groupWords', params: {} };
    default:
      return { ...here, code: 'badPattern', params: { rule, got, write } };
  }
}

function closest(variants: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const given = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + issue.keys.length * 3;
      if (issue.code === 'invalid_type' && issue.path.length === 0) return sum + 100;
      return sum + 1;
    }, 0);
  const ranked = [...variants].sort((a, b) => weight(a) - weight(b));
  const best = ranked[0];
  return best && weight(best) < 100 && (given > 0 || variants.length === 1 || weight(best) < 3) ? best : undefined;
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const sizeOf = (value: unknown) =>
  typeof value === 'string' ? value.trim().length : Array.isArray(value) ? value.length : typeof value === 'number' ? value : 0;
