/**
 * npm run api:promise: keeps the shape of the data API as it is now, so that what was added is promised from now on, too. Refuses when
 * something promised would be lost: that needs a new version of the API, at addresses of its own.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { allBrokenPromises, PROMISED, shapesNow, type Shape } from './api-shape.ts';

const kept = existsSync(PROMISED) ? (JSON.parse(readFileSync(PROMISED, 'utf8')) as Record<string, Shape>) : {};
const now = shapesNow();
const broken = allBrokenPromises(kept, now);
if (broken.length > 0) {
  console.error(`/api/v1 promises what it would no longer give:\n${broken.join('\n')}`);
  process.exitCode = 1;
} else writeFileSync(PROMISED, `${JSON.stringify(now, null, 2)}\n`);
