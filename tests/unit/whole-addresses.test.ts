import { expect, it } from 'vitest';
import { whole } from '../../src/routes.ts';

const HOST = new URL('https://example.org');

it.each([
  '',
  '/',
  '/en/',
  '/cases/a-case/',
  '/llms.txt',
  '/api/v1/cases/a-case.json',
  '/cases/page/2/',
  '/compare/?ids=a,b',
  '/figures/#one',
  '/案例/',
  '/a/../b/',
  '/b',
  '//b/',
])('the whole address of %s is the one a parser gives', (address) => expect(whole(HOST, address)).toBe(new URL(address, HOST).href));
