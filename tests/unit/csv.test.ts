import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/render/csv/csv.ts';

const readBack = (cell: string | number) => parse<Record<string, string>>(toCsv([{ cell }]), { bom: true, columns: true })[0]?.cell;

it.each(['=1+1', '+86 571', '-5 people', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
  'text that a spreadsheet would run gets an apostrophe: %j',
  (text) => expect(readBack(text)).toBe(`'${text}`),
);
it.each(['5 - 3 = 2', "'quoted'", '负5人'])('other text stays as it is: %s', (text) => expect(readBack(text)).toBe(text));
it('negative numbers stay numbers', () => expect(readBack(-5)).toBe('-5'));
