import { DATE_PATTERN } from './primitives.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Days that Excel counts, as a cell shows them once its format is lost: from 2000 to 2099. */
const EXCEL_DAYS = { first: 36526, last: 73050, zero: Date.UTC(1899, 11, 30) };

/**
 * The date that somebody meant who wrote 2025/3/5, 2025.03, 20250305, 2025年3月5日, 5 March 2025, a date with its time, or Excel's
 * number of a day; YYYY, YYYY-MM or YYYY-MM-DD. Undefined where it isn't certain, as in 05/03/2025.
 */
export function dateMeant(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/["'“”‘’]/g, '')
    .replace(/[–—−]/g, '-')
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const [, whole] = /^(\d{5})$/.exec(plain) ?? [];
  const serial = Number(whole);
  if (serial >= EXCEL_DAYS.first && serial <= EXCEL_DAYS.last) return new Date(EXCEL_DAYS.zero + serial * 86_400_000).toISOString().slice(0, 10);
  const [, dayFirst, name = '', yearLast] =
    /^(?:(\d{1,2}) )?([A-Za-z]{3,9})\.? (\d{4})$/.exec(plain.replace(/^([A-Za-z]+)\.? (\d{1,2}),? (\d{4})$/, '$2 $1 $3')) ?? [];
  const named = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (named > 0) return written(yearLast, String(named), dayFirst);
  // Above twelve it can only be the day.
  const [, first = '', second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain) ?? [];
  if (Number(first) > 12) return written(last, second, first);
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?)?\s*[年月日]?$/.exec(plain) ?? [];
  return written(year, month, day);
}

function written(...parts: (string | undefined)[]): string | undefined {
  const meant = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  return DATE_PATTERN.test(meant) ? meant : undefined;
}
