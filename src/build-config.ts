import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig, type Config } from './config.ts';

const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string };

/** The configuration of this build; reading it stops at a wrong value in the environment, before anything is built. */
export const config: Config = readConfig(process.env, version);

/** For `base-path.ts`, which the browser reads, too, and which therefore can't ask here. */
const TOLD: unique symbol = Symbol.for('casebook.base');
(globalThis as { [TOLD]?: string })[TOLD] = config.base;
