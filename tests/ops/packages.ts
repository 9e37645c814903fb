/** Packages that these tests alone need: tests/ops/package.json. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file of one of them. @throws where they aren't installed */
export function packageFile(path: string): string {
  const file = resolve('tests/ops/node_modules', path);
  if (!existsSync(file)) throw new Error(`${path} isn't there. Run: npm ci --ignore-scripts --prefix tests/ops`);
  return file;
}
