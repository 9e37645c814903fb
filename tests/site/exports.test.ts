import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LISTS } from '../../src/render/api/json.ts';
import type { Quantity } from '../../src/records/primitives.ts';
import { DIST, siteModel } from '../support/built-pages.ts';

const model = siteModel();
const text = (name: string) => readFileSync(join(DIST, name), 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));
type Cells = Record<string, string>;

/** What a cell should hold: numbers as such, text with its guard. */
const cell = (value: string | number | undefined) =>
  value === undefined ? '' : typeof value === 'number' ? String(value) : value.replace(/^(?=[=+\-@\t\r])/, "'");
const quantityOf = (row: Cells, name: string): Cells =>
  Object.fromEntries(['value', 'min', 'max', 'qualifier', 'unit'].map((key) => [key, row[`${name}_${key}`]!]));
const cells = (quantity: Quantity | undefined): Cells =>
  Object.fromEntries((['value', 'min', 'max', 'qualifier', 'unit'] as const).map((key) => [key, cell(quantity?.[key])]));

describe.each(['cases.csv', 'results.csv'])('%s', (name) => {
  const raw = text(name);
  it('opens in Excel and WPS: byte order mark, CRLF, no bare line end outside quotes', () => {
    expect(raw.charCodeAt(0)).toBe(0xfeff);
    expect(raw.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('has the year and the month of each date beside it, as numbers', () => {
    const rows = parse<Cells>(raw, { bom: true, columns: true });
    const dates = Object.keys(rows[0]!).flatMap((column) => (column.endsWith('_year') ? [column.slice(0, -'_year'.length)] : []));
    expect(dates).toEqual(name === 'cases.csv' ? ['phase_as_of', 'added', 'updated', 'checked_on'] : ['period_from', 'period_to', 'as_of']);
    for (const row of rows) {
      for (const date of dates) {
        const [year = '', month = ''] = row[date]!.split('-');
        expect([row[`${date}_year`], row[`${date}_month`]]).toEqual([year, month.replace(/^0/, '')]);
      }
    }
  });
  it('has no cell that a spreadsheet would run', () => {
    const formulas = parse<Cells>(raw, { bom: true, columns: true }).flatMap((row) =>
      Object.entries(row)
        .filter(([, value]) => /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value))
        .map(([column, value]) => `${[row.id, row.case, row.result].filter(Boolean).join('#')}, ${column}: ${value}`),
    );
    expect(formulas).toEqual([]);
  });
});

describe('the tables equal the records', () => {
  const caseRows = parse<Cells>(text('cases.csv'), { bom: true, columns: true });
  const resultRows = parse<Cells>(text('results.csv'), { bom: true, columns: true });
  it('case by case', () => {
    expect(caseRows.map(({ id }) => id)).toEqual(model.cases.map(({ id }) => id));
    for (const [i, { record, grade }] of model.cases.entries()) {
      const row = caseRows[i]!;
      for (const language of ['zh', 'en'] as const) expect(row[`title_${language}`]).toBe(cell(record.title[language]));
      expect(row.grade).toBe(String(grade));
      expect(row.industry_gbt4754).toBe(record.industry);
      expect(row.checked_on).toBe(record.checked_on);
      expect(quantityOf(row, 'cost')).toEqual(cells(record.cost));
      expect(row.readme).toContain('CC BY 4.0');
    }
  });
  it('result by result, negative numbers included', () => {
    const results = model.cases.flatMap((aiCase) => aiCase.results.map((result) => ({ aiCase, result })));
    expect(resultRows).toHaveLength(results.length);
    let negative = 0;
    for (const [i, { aiCase, result }] of results.entries()) {
      const row = resultRows[i]!;
      expect([row.case, row.result]).toEqual([aiCase.id, result.id]);
      for (const name of ['before', 'after', 'change'] as const) expect(quantityOf(row, name)).toEqual(cells(result[name]));
      if ((result.change?.value ?? 0) < 0) negative++;
      expect(row.grade).toBe(cell(result.grading?.grade));
      expect(row.metric_zh).toBe(cell(result.metric.zh));
      expect(row.metric_en).toBe(cell(result.metric.en));
    }
    expect(negative).toBeGreaterThan(0);
  });
});

describe('the JSON API', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const compiled = (name: string) => ajv.compile(json(`api/v1/schema/${name}.json`) as object);
  it.each(LISTS)('%s validates against its published schema', (name) => {
    const validate = compiled(name);
    const list = json(`api/v1/${name}.json`) as { items: { id: string }[] };
    expect(validate(list), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(new Set(list.items.map(({ id }) => id)).size).toBe(list.items.length);
    // A schema that lets everything pass would be none.
    expect(validate({ ...list, items: [{ ...list.items[0], unknown_field: 1 }] })).toBe(false);
    expect(validate({ ...list, items: [{}] })).toBe(false);
    expect(validate({ ...list, unknown_field: 1 })).toBe(false);
    for (const key of Object.keys(list)) expect(validate({ ...list, [key]: undefined }), `without ${key}`).toBe(false);
  });
  it.each(LISTS)('%s says its licence, whom to name, its schema, its last date and how much there is', (name) => {
    const list = json(`api/v1/${name}.json`) as Record<string, unknown> & { items: unknown[] };
    expect(list.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(list.attribution).toMatch(/^Zhejiang AI Casebook · 浙江人工智能案例集, http/);
    expect(new URL(list.schema as string).pathname).toBe(`/api/v1/schema/${name}.json`);
    expect(list.updated).toMatch(/^20\d\d(-\d\d){0,2}$/);
    // Every date of the records that could be later is not.
    const days = JSON.stringify(list.items).matchAll(/"(?:updated|checked_on|read_on)":"([\d-]+)"/g);
    for (const [, day = ''] of days) expect(day <= (list.updated as string)).toBe(true);
    expect(list.total).toBe(list.items.length);
    expect(list.next).toBeNull();
  });
  it('has the report on quality as its schema says', () => {
    const validate = compiled('quality');
    const report = json('api/v1/quality.json') as Record<string, object>;
    expect(validate(report), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ ...report, unknown_field: 1 })).toBe(false);
    expect(validate({ ...report, search: { ...report.search, graded_queries: 'many' } })).toBe(false);
    expect(validate({ ...report, twins: undefined })).toBe(false);
  });
  it('has a file for each case, as the list has it', () => {
    const validate = compiled('case');
    const items = (json('api/v1/cases.json') as { items: { id: string }[] }).items;
    const files = readdirSync(join(DIST, 'api/v1/cases')).filter((name) => name.endsWith('.json'));
    expect(files.length).toBe(items.length);
    for (const item of items) {
      const file = json(`api/v1/cases/${item.id}.json`);
      expect(validate(file), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
      expect(file).toEqual(item);
    }
  });
  it('cites the original source in BibTeX, with balanced braces', () => {
    for (const { id } of model.cases) {
      const bib = text(`api/v1/cases/${id}.bib`);
      expect(bib).toMatch(/^@\w+\{/);
      expect(bib.match(/\{/g)?.length).toBe(bib.match(/\}/g)?.length);
    }
  });
});
