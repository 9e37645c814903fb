import { type Entry, placeOf } from '../../records/content.ts';
import type { CaseRecord } from '../../records/schemas/case.ts';
import type { SoftRule } from './index.ts';

/** Titles that share this many of their pairs of characters may be one. */
const ALIKE = 0.6;

/** Cases that may be one, and those that stand on one source. */
export const cases: SoftRule = ({ content, report }) => {
  const all = [...content.records.cases.values()];
  for (const [i, entry] of all.entries()) {
    if (entry.data.sources.length === 1) report({ ...placeOf(entry, ['sources']), code: 'oneSource', params: {} });
    for (const other of all.slice(0, i)) {
      const firm = sharedFirm(entry, other);
      if (firm !== undefined) report({ ...placeOf(entry, ['adopters']), code: 'casesAlike', params: { firm, other: other.file } });
      if (likeness(entry.data.title.zh, other.data.title.zh) >= ALIKE)
        report({ ...placeOf(entry, ['title']), code: 'titlesAlike', params: { title: entry.data.title.zh, other: other.file } });
    }
  }
  const titles = new Map<string, string>();
  for (const entry of content.records.sources.values()) {
    const { title, reprint_of: original } = entry.data;
    const other = titles.get(title);
    if (other !== undefined && original === undefined) report({ ...placeOf(entry, ['title']), code: 'titlesAlike', params: { title, other } });
    titles.set(title, entry.file);
  }
};

/** A named adopter of both cases, where city and industry are the same too. */
function sharedFirm({ data: one }: Entry<CaseRecord>, { data: other }: Entry<CaseRecord>): string | undefined {
  if (one.city !== other.city || one.industry !== other.industry) return undefined;
  const firms = other.adopters.flatMap((party) => ('entity' in party ? [party.entity] : []));
  return one.adopters.flatMap((party) => ('entity' in party ? [party.entity] : [])).find((firm) => firms.includes(firm));
}

/** The share of pairs of neighbouring characters that two texts have in common, from 0 to 1 (Dice). */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set([...text].slice(1).map((character, i) => [...text][i] + character)));
  if (!a || !b || a.size + b.size === 0) return 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
