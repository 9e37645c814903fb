import { readFileSync } from 'node:fs';
import { lastUpdated } from '../model/checked.ts';
import type { Content } from '../records/content.ts';
import type { Report } from '../records/problems.ts';

/**
 * The file by which others cite the data has the date of the latest change.
 *
 * @param file its path, as reports name it
 */
export function citation(content: Content, report: Report, file = 'CITATION.cff'): void {
  const text = readFileSync(file, 'utf8');
  const match = /^date-released: ['"]?([\d-]+)/m.exec(text);
  const [released, changed] = [match?.[1] ?? '', lastUpdated(content)];
  if (released === changed) return;
  const line = text.slice(0, match?.index ?? 0).split('\n').length;
  report({ file, line, column: 1, at: 'date-released', code: 'citationOld', params: { released, changed } });
}
