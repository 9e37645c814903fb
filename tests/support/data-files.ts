import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POINTER, type Pointer } from '../../src/build-files.ts';
import { FIXTURE, type TestSite } from './sites.ts';

/** A JSON file of a built site, by its address below the base path. */
export const readBuilt = <T>(address: string, { dist }: Pick<TestSite, 'dist'> = FIXTURE): T =>
  JSON.parse(readFileSync(join(dist, address), 'utf8')) as T;

/** The names of the files that the scripts of a built site read. */
export const pointerOf = (site?: Pick<TestSite, 'dist'>): Pointer => readBuilt<Pointer>(POINTER, site);
