import type { Content } from '../records/content.ts';
import { earnsPage } from '../records/entry-pages.ts';
import type { Language } from '../records/languages.ts';
import type { FigureRecord } from '../records/schemas/figure.ts';
import type { ReferenceRecord } from '../records/schemas/reference.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import type { UpdateRecord } from '../records/schemas/update.ts';
import { buildCases, newestFirst, type Case } from './cases.ts';
import { lastChecked } from './checked.ts';
import { byFacet, PAGE_FACETS, type PageFacet } from './facets.ts';
import { lookUp } from './look-up.ts';
import { buildMentions, type Mentions } from './mentions.ts';
import { similarities, type Comparable, type Similar } from './similar.ts';
import { buildTimeline, type TimelineItem } from './timeline.ts';

export interface ReferenceEntry {
  id: string;
  data: ReferenceRecord;
  /** An entry has a page when it has a story of its own (`about`), or two cases. */
  hasPage: boolean;
}

/** The whole site as typed questions. Pure: made from content, knows nothing of HTML or of Astro. */
export interface Model {
  content: Content;
  /** Newest first. */
  cases: Case[];
  caseById: Map<string, Case>;
  entries: Map<string, ReferenceEntry>;
  /** Records by ids that the content rules have checked. Each throws with the id where there is none. */
  caseOf: (id: string) => Case;
  entryOf: (id: string) => ReferenceEntry;
  figureOf: (id: string) => FigureRecord;
  sourceOf: (id: string) => SourceRecord;
  updateOf: (id: string) => UpdateRecord;
  timeline: TimelineItem[];
  /** The latest day on which anything was checked, YYYY-MM-DD. */
  lastChecked: string;
  /** Ids of the article's sections that are written, in the article's order. */
  sections: string[];
  /** What an entry or a case is called where there is little room. */
  nameOf: (id: string, language: Language) => string;
  mentionsOf: (id: string) => Mentions;
  similarTo: (id: string) => Similar[];
  /** Other cases of the same named adopters and providers. */
  sameParties: (id: string) => Case[];
  /** Values of a facet that have cases, in the taxonomy's order, with their counts. */
  facet: (facet: PageFacet) => { value: string; count: number }[];
  casesWith: (facet: PageFacet, value: string) => Case[];
}

/** Entries that have a page, in the order of the records. */
export const withPages = ({ entries }: Pick<Model, 'entries'>): ReferenceEntry[] => [...entries.values()].filter(({ hasPage }) => hasPage);

const NO_MENTIONS: Mentions = { sections: [], cases: [], updates: [], figures: [], entries: [] };

/** Builds the model from content that passed the checks. */
export function buildModel(content: Content): Model {
  const cases = buildCases(content);
  const caseById = new Map(cases.map((aiCase) => [aiCase.id, aiCase]));
  const mentions = buildMentions(content, cases);
  const similarTo = similarities(cases.map(toComparable));
  const byParty = new Map<string, Case[]>();
  for (const aiCase of cases)
    for (const party of new Set([...aiCase.adopters, ...aiCase.providers])) byParty.set(party, [...(byParty.get(party) ?? []), aiCase]);
  const entries = new Map(
    [...content.records.reference.values()].map(({ id, data }) => [
      id,
      { id, data, hasPage: earnsPage(data.about !== undefined, mentions.get(id)?.cases.length ?? 0) },
    ]),
  );
  const lists = new Map(PAGE_FACETS.map((facet) => [facet, byFacet(cases, facet)]));
  const order = (facet: PageFacet) => Object.keys(content.taxonomy[facet]);
  const written = new Set(content.sections.map(({ id }) => id));

  return {
    content,
    cases,
    caseById,
    entries,
    caseOf: (id) => lookUp('case', caseById, id),
    entryOf: (id) => lookUp('entry', entries, id),
    figureOf: (id) => lookUp('figure', content.records.figures, id).data,
    sourceOf: (id) => lookUp('source', content.records.sources, id).data,
    updateOf: (id) => lookUp('update', content.records.updates, id).data,
    timeline: buildTimeline(content),
    lastChecked: lastChecked(content),
    sections: Object.entries(content.taxonomy.section)
      .filter(([id]) => written.has(id))
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([id]) => id),
    nameOf: (id, language) => {
      const entry = content.records.reference.get(id)?.data;
      return (entry?.short ?? entry?.name ?? caseById.get(id)?.record.title)?.[language] ?? id;
    },
    mentionsOf: (id) => mentions.get(id) ?? NO_MENTIONS,
    similarTo,
    sameParties: (id) => {
      const aiCase = caseById.get(id);
      if (!aiCase) return [];
      const others = new Set([...aiCase.adopters, ...aiCase.providers].flatMap((party) => byParty.get(party) ?? []));
      others.delete(aiCase);
      return [...others].sort((a, b) => newestFirst(a, b));
    },
    facet: (facet) =>
      order(facet).flatMap((value) => {
        const count = lists.get(facet)?.get(value)?.length ?? 0;
        return count > 0 ? [{ value, count }] : [];
      }),
    casesWith: (facet, value) => lists.get(facet)?.get(value) ?? [],
  };
}

function toComparable(aiCase: Case): Comparable {
  const { record } = aiCase;
  return {
    id: aiCase.id,
    industry: record.industry,
    industry_class: record.industry_class,
    sector: aiCase.sector,
    tasks: record.tasks,
    technologies: record.technologies,
    grade: aiCase.grade,
    kind: aiCase.headline?.kind,
    adopters: aiCase.adopters,
  };
}
