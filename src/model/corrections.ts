import { KINDS, type Kind } from '../records/kinds.ts';
import type { Correction } from '../records/schemas/taxonomy.ts';
import type { Model } from './model.ts';
import { byCodeUnit } from '../records/order.ts';

/** The page shows this many; older corrections stay in the repository's file. */
export const MOST_CORRECTIONS = 200;

/** Newest first; those of one day as the file has them. */
export const correctionLog = ({ content }: Model): Correction[] =>
  [...content.corrections.data].sort((a, b) => byCodeUnit(b.date, a.date)).slice(0, MOST_CORRECTIONS);

/** What a correction is about. */
export type Subject = { kind: Kind; id: string } | { kind: 'page'; path: string };

/** The record or page that a correction names; a record that was withdrawn by the address that tells of it. */
export function subjectOf({ page, record = '' }: Correction, { content }: Model): Subject {
  if (page !== undefined) return { kind: 'page', path: page };
  const kind = KINDS.find((candidate) => content.records[candidate].has(record));
  if (kind !== undefined) return { kind, id: record };
  return { kind: 'page', path: content.redirects.data.find(({ from }) => from.endsWith(`/${record}/`))?.from ?? '/' };
}
