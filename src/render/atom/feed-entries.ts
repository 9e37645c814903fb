import { createHash } from 'node:crypto';
import { formatDate } from '../../i18n/format.ts';
import { machineStrings } from '../../i18n/machine-strings.ts';
import { plainProse } from '../../views/plain-prose.ts';
import type { Case } from '../../model/cases.ts';
import { facetName } from '../../model/facet-names.ts';
import { routes } from '../../routes.ts';
import { paragraph, type Block } from '../text/blocks.ts';
import {
  adviceBlocks,
  changesBlocks,
  doubtsBlocks,
  evidenceText,
  proseBlocks,
  mainResultBlocks,
  otherResultsBlocks,
  sourceNotesBlocks,
  sourcesBlocks,
  summaryBlock,
  whoAndWhere,
} from '../text/case.ts';
import { updateBlocks } from '../text/update.ts';
import { pagePiece, pageTarget, pageUrl, type Writing } from '../text/writing.ts';
import { caseView, type CaseView } from '../../views/case.ts';
import { updateView } from '../../views/update.ts';
import { byCodeUnit } from '../../records/order.ts';

/** Feeds are for news, and the data files hold the rest: a feed keeps this many entries of each kind, however many cases there are. */
export const MOST_ENTRIES = 50;
/** Most names in the title of an update: a longer list is no title. */
const NAMES_IN_TITLE = 3;

export interface FeedEntry {
  /** The same for good, whatever becomes of the rest. See feedId. */
  id: string;
  /** Where it is read on the site. */
  link: string;
  title: string;
  summary: string;
  /** YYYY-MM-DD */
  published: string;
  updated: string;
  /** The scheme is the page of the category; left out where the site's host isn't known. */
  categories: { name: string; scheme: string | undefined }[];
  /** The full text; made only for the entries that are sent. */
  text: () => Block[];
}

/**
 * The id of a feed or an entry: a UUID (RFC 9562, version 8) of its path on the site and its language, so that it is the same in every build
 * and outlives a change of host, folder or scheme: readers of feeds see nothing twice.
 */
export function feedId({ language }: Writing, path: string): string {
  const hex = createHash('sha256').update(`zhejiang-ai-casebook ${language} ${path}`).digest('hex');
  const variant = '89ab'[parseInt(hex[16]!, 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The first day of a date that may be known only to its month or year. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

const caseText = (ctx: Writing, view: CaseView): Block[] => [
  summaryBlock(ctx, view),
  paragraph(whoAndWhere(ctx, view)),
  paragraph(evidenceText(ctx, view)),
  ...adviceBlocks(view),
  ...mainResultBlocks(ctx, view),
  ...proseBlocks(ctx, view),
  ...doubtsBlocks(ctx, view),
  ...otherResultsBlocks(ctx, view),
  ...sourcesBlocks(ctx, view),
  ...sourceNotesBlocks(ctx, view),
];

/**
 * The entries of one case: its own, and one for each later change. Feed readers seldom show an entry that they know a second
 * time, so a change needs an id of its own to be noticed; the case's own entry is updated as well.
 */
function caseEntries(ctx: Writing, aiCase: Case): FeedEntry[] {
  const { language } = ctx;
  const { record, id, industry, results } = aiCase;
  const t = machineStrings(language).feed;
  const { taxonomy } = ctx.model.content;
  const path = routes.case(id);
  const shared = {
    summary: plainProse(record.summary, ctx.model, language, results),
    categories: (
      [
        ['industry', industry],
        ['city', record.city],
      ] as const
    ).map(([facet, value]) => ({ name: facetName(facet, value, taxonomy, language), scheme: pageUrl(ctx, routes.facet(facet, value)) })),
  };
  const own: FeedEntry = {
    ...shared,
    id: feedId(ctx, path),
    link: pageTarget(ctx, path),
    title: record.title[language],
    published: record.added,
    updated: record.updated,
    text: () => {
      const view = caseView(ctx, aiCase);
      return [...caseText(ctx, view), ...(record.changes.length > 1 ? changesBlocks(ctx, view) : [])];
    },
  };
  const changes = record.changes.slice(1).map((change, i): FeedEntry => ({
    ...shared,
    // Numbered by the record's list of changes, which only grows: two changes of one day get two ids.
    id: feedId(ctx, `${path}#change-${i + 2}`),
    link: pageTarget(ctx, `${path}#changes`),
    title: t.changed(record.title[language]),
    published: change.date,
    updated: change.date,
    text: () => [
      paragraph({ strong: [t.changedOn(formatDate(change.date, language))] }, ctx.t.colon, change[language]),
      ...caseText(ctx, caseView(ctx, aiCase)),
    ],
  }));
  return [own, ...changes];
}

function updateEntries(ctx: Writing): FeedEntry[] {
  const { language, model } = ctx;
  const t = machineStrings(language).feed;
  return [...model.content.records.updates.values()].map(({ id, data }) => {
    const path = routes.update(id);
    const about = data.entries.length > 0 ? data.entries.map((entry) => model.nameOf(entry, language)) : [data.text[language]];
    const [, month, day] = data.date.split('-');
    const imprecise = day === undefined ? [paragraph(month === undefined ? t.onlyYear : t.onlyMonth)] : [];
    return {
      id: feedId(ctx, path),
      link: pageTarget(ctx, path),
      title: [t.since, formatDate(data.date, language), ctx.t.list(about.slice(0, NAMES_IN_TITLE))].join(ctx.t.dot),
      summary: data.text[language],
      published: firstDay(data.date),
      updated: firstDay(data.date),
      categories: [{ name: t.since, scheme: pageUrl(ctx, routes.timeline) }],
      text: () => [...updateBlocks(ctx, updateView(ctx, id)), ...imprecise, paragraph(pagePiece(ctx, routes.timeline, ctx.t.timeline.title))],
    };
  });
}

/**
 * What a feed holds, newest first, at most MOST_ENTRIES of a kind: new and changed cases, and updates.
 *
 * @param industry slug: only the cases of that industry, and nothing else
 */
export function feedEntries(ctx: Writing, industry?: string): FeedEntry[] {
  const cases = industry === undefined ? ctx.model.cases : ctx.model.casesWith('industry', industry);
  const newestFirst = (entries: FeedEntry[]) => entries.sort((a, b) => byCodeUnit(b.published, a.published));
  // The limit holds for each kind: an afternoon's new cases would otherwise crowd out years of updates.
  const kinds = [cases.flatMap((aiCase) => caseEntries(ctx, aiCase)), industry === undefined ? updateEntries(ctx) : []];
  return newestFirst(kinds.flatMap((entries) => newestFirst(entries).slice(0, MOST_ENTRIES)));
}
