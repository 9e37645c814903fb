import type { Model } from '../model/model.ts';
import { site } from '../site.ts';
import { readMeasurements } from './measurements.ts';
import { qualityReport } from './quality.ts';
import type { Quality } from '../render/api/quality-schema.ts';

const made = new WeakMap<Model, Quality>();

/** This site's report on itself: made once a build, for its page and its file. */
export function siteQuality(): Quality {
  const model = site();
  const report = made.get(model) ?? qualityReport(model, readMeasurements());
  made.set(model, report);
  return report;
}

/**
 * The value at a place of the report.
 *
 * @param path keys joined by dots: search.casebook.mrr, weights.kinds.0.pages
 * @throws where there is no number or text
 */
export function qualityAt(path: string): number | string | null {
  const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], siteQuality());
  if (value !== null && typeof value !== 'number' && typeof value !== 'string') throw new Error(`quality.json has no value at ${path}`);
  return value;
}
