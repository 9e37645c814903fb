import type { Language } from '../../i18n/language.ts';
import type { Citable } from '../../views/citation.ts';

/** Type of document after GB/T 7714-2015, annex B: online news, journal article, report, electronic bulletin, database. */
const KIND_CODE: Record<Citable['kind'], string> = {
  press: 'N/OL',
  release: 'N/OL',
  paper: 'J/OL',
  audit: 'R/OL',
  'test-report': 'R/OL',
  broker: 'R/OL',
  official: 'EB/OL',
  company: 'EB/OL',
  database: 'DB/OL',
};
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A reference after GB/T 7714-2015: 著者. 题名[标识]. (日期)[引用日期]. 网址. */
export function gbt7714({ title, by, date, read, url, kind }: Citable): string {
  const dates = `${date ? `(${date})` : ''}${read ? `[${read}]` : ''}`;
  return (
    [...(by ? [by.replace(/\.$/, '')] : []), `${title}[${KIND_CODE[kind]}]`, ...(dates ? [dates] : []), ...(url ? [url] : [])].join('. ') +
    (url ? '.' : '.')
  );
}

/** 2025, March 7; 2025, March; 2025; n.d. */
function apaDate(date: string | undefined): string {
  const [year, month, day] = (date ?? '').split('-');
  if (!year) return 'n.d.';
  return [year, month && [MONTHS[Number(month) - 1], day && String(Number(day))].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** A reference after APA style (7th edition): the title as it was published, and translated in brackets. */
export function apa({ title, translated, by, outlet, date, url }: Citable): string {
  const note = translated ? ` [${translated}]` : '';
  const stop = by?.endsWith('.') ? '' : '.';
  const place = outlet ? ` ${outlet}.` : '';
  return by
    ? `${by}${stop} (${apaDate(date)}). ${title}${note}.${place}${url ? ` ${url}` : ''}`
    : `${title}${note}. (${apaDate(date)}).${url ? ` ${url}` : ''}`;
}

/** The style of references in each language. */
export const reference: Record<Language, (item: Citable) => string> = { zh: gbt7714, en: apa };

/** Characters that BibTeX reads as its own. */
const escaped = (text: string): string => text.replace(/[\\{}]/g, '').replace(/([&%$#_])/g, '\\$1');

/** One BibTeX entry; fields that are not known are left out. */
export function bibtex(key: string, { title, by, outlet, date, read, url, doi }: Citable): string {
  const [year, month] = (date ?? '').split('-');
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(title)}}`],
    ['author', by && `{${escaped(by)}}`],
    ['publisher', outlet && `{${escaped(outlet)}}`],
    ['year', year || undefined],
    ['month', month && String(Number(month))],
    ['url', url],
    ['urldate', read],
    ['doi', doi],
  ];
  return `@misc{${key},\n${fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : [])).join('\n')}\n}\n`;
}
