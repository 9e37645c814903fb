import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allBrokenPromises, brokenPromises, PROMISED, shapeOf, shapesNow, type Shape } from '../../scripts/api-shape.ts';

describe('version 1 of the data API', () => {
  const kept = JSON.parse(readFileSync(PROMISED, 'utf8')) as Record<string, Shape>;
  it('still gives all that it has promised', () => expect(allBrokenPromises(kept, shapesNow())).toEqual([]));
  it('has promised all that it gives', () => expect(kept, 'run: npm run api:promise').toEqual(shapesNow()));
});

describe('the shape of a schema', () => {
  it('has the types of every field, and says which may be missing', () => {
    const text = { type: 'object', properties: { zh: { type: 'string' } }, required: ['zh'] };
    const schema = {
      type: 'object',
      properties: {
        names: { type: 'array', items: text },
        who: { anyOf: [{ type: 'string' }, { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }] },
        grade: { type: ['integer', 'null'] },
        more: { type: 'object', additionalProperties: { type: 'number' } },
        free: {},
      },
      required: ['names', 'who'],
    };
    expect(shapeOf(schema)).toEqual({
      names: 'array',
      'names[]': 'object',
      'names[].zh': 'string',
      who: 'object|string',
      'who.id': 'string',
      grade: 'integer|null?',
      more: 'object?',
      'more{}': 'number',
      free: 'any?',
    });
  });
  it('takes a field for one that may be missing when one of several forms lacks it', () => {
    const form = (name: string) => ({ type: 'object', properties: { [name]: { type: 'string' } }, required: [name] });
    expect(shapeOf({ anyOf: [form('a'), form('b')] })).toEqual({ a: 'string?', b: 'string?' });
  });
});

describe('a promise', () => {
  it.each([
    ['a field that is gone', 'string', undefined, ['a is gone']],
    ['a field that may be missing', 'string', 'string?', ['a may be missing: string became string?']],
    ['another type', 'string', 'number', ['a has another type: string became number']],
    ['one type more', 'string', 'null|string', ['a has another type: string became null|string']],
    ['numbers that were whole', 'integer', 'number', ['a has another type: integer became number']],
    ['no type where there was one', 'string', 'any', ['a has another type: string became any']],
  ])('is broken by %s', (_, kept, now, lines) => {
    expect(brokenPromises({ a: kept }, now === undefined ? {} : { a: now })).toEqual(lines);
  });
  it.each([
    ['a new field', { a: 'string' }, { a: 'string', b: 'string' }],
    ['one type less', { a: 'null|string?' }, { a: 'string?' }],
    ['a field that is always there now', { a: 'string?' }, { a: 'string' }],
    ['whole numbers', { a: 'number' }, { a: 'integer' }],
    ['a type where there was none', { a: 'any' }, { a: 'string' }],
  ])('is kept with %s', (_, kept: Shape, now: Shape) => expect(brokenPromises(kept, now)).toEqual([]));
});
