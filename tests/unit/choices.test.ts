import { describe, expect, it } from 'vitest';
import { choices, suggestions, written } from '../../src/records/choices.ts';
import type { TaxonomyName } from '../../src/records/schemas/taxonomy.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const { taxonomy } = fixtureSite();
const meant = (list: TaxonomyName, got: string, form?: 'address') => suggestions(got, choices(list, taxonomy, form));

describe('what an editor meant', () => {
  it.each<[list: TaxonomyName, got: string, meant: string[]]>([
    ['city', '舟山', ['zhoushan']],
    ['city', '舟山市', ['zhoushan']],
    ['city', '宁波市北仑区', ['ningbo']],
    ['city', 'Ningbo', ['ningbo']],
    ['city', 'hangzou', ['hangzhou']],
    ['city', 'chongqing', []],
    ['unit', '分钟', ['minute']],
    ['unit', '秒钟', ['second']],
    ['unit', 'Minutes', ['minute']],
    ['unit', 'min', ['minute']],
    ['unit', '％', ['percent']],
    ['unit', '万元', []],
    ['unit', '人民币', []],
    ['unit', 'kilowatt hour', ['kilowatt-hour']],
    ['industry', '纺织', ['17']],
    ['industry', 'textiles', ['17']],
    ['industry', '皮鞋制造', ['19']],
    ['industry', '皮鞋', ['19']],
    ['industry', '99', []],
    ['ledger', 'F99', []],
  ])('%s %s: %j', (list, got, expected) => expect(meant(list, got)).toEqual(expected));

  it('is an industry by its key where addresses name it', () => expect(meant('industry', '纺织业', 'address')).toEqual(['textiles']));
  it('is told where up to three have the name, and not where more have', () => {
    const named = (values: string[]) => values.map((value) => ({ value, names: { zh: ['家'], en: [value] } }));
    expect(suggestions('家', named(['company', 'hospital']))).toEqual(['company', 'hospital']);
    expect(suggestions('家', named(['a', 'b', 'c', 'd']))).toEqual([]);
  });
});

describe('a value as it is written', () => {
  it('has its field before it, and quotes where it looks like a number', () => {
    expect(written(['industry'], '37')).toBe('industry: "37"');
    expect(written(['results', 0, 'after', 'unit'], 'minute')).toBe('unit: minute');
  });
  it('stands alone in a list', () => expect(written(['stages', 0], 'production')).toBe('production'));
});
