import { createHash } from 'node:crypto';
import type { Model } from '../model/model.ts';

const versions = new WeakMap<Model, string>();

/** Changes whenever the catalogue does: files that belong together carry it, so that a browser never mixes two builds. */
export function catalogueVersion(model: Model): string {
  let version = versions.get(model);
  if (version === undefined) {
    const hash = createHash('sha256');
    for (const { id, record } of model.cases) hash.update(id).update(JSON.stringify(record));
    version = hash.digest('hex').slice(0, 12);
    versions.set(model, version);
  }
  return version;
}
