import { formatDate } from '../../i18n/format.ts';
import { LANGUAGES, otherLanguage, type Language } from '../../i18n/language.ts';
import { machineStrings } from '../../i18n/machine-strings.ts';
import { withPages, type Model } from '../../model/model.ts';
import type { Prose } from '../../records/mdx/parse.ts';
import { pageAddress, routes } from '../../routes.ts';
import { citedIn, overviewView, sectionView, tenMinutesView } from '../../views/article.ts';
import { overviewBlocks, sectionBlocks } from '../text/article.ts';
import { list, paragraph, type Block } from '../text/blocks.ts';
import {
  askBlocks,
  changesBlocks,
  citeBlocks,
  doubtsBlocks,
  evidenceText,
  factsBlocks,
  proseBlocks,
  relatedBlocks,
  mainResultBlocks,
  otherResultsBlocks,
  sourceNotesBlocks,
  sourcesBlocks,
  adviceBlocks,
  summaryBlock,
  whoAndWhere,
} from '../text/case.ts';
import { entryBlocks } from '../text/entry.ts';
import { blocksMarkdown, lineMarkdown, plainMarkdown, type MarkdownInline } from './markdown.ts';
import { sourcePieces } from '../text/sources.ts';
import { caseView } from '../../views/case.ts';
import { entryView } from '../../views/entry.ts';
import { sourceView } from '../../views/source.ts';
import { pageTarget, row, writing, type Writing } from '../text/writing.ts';

/** A page that also exists in Markdown. */
export type MarkdownPage = { kind: 'overview' | 'ten-minutes' } | { kind: 'section' | 'case' | 'entry'; id: string };

/** The page's address without language. */
function pathOf(page: MarkdownPage): string {
  switch (page.kind) {
    case 'overview':
      return routes.article;
    case 'ten-minutes':
      return routes.tenMinutes;
    case 'section':
      return routes.section(page.id);
    case 'case':
      return routes.case(page.id);
    case 'entry':
      return routes.entry(page.id);
  }
}

/** All pages in Markdown with their addresses below the base path, without the closing .md: article, cases, and entries that have pages. */
export function markdownVersions(model: Model): { address: string; language: Language; page: MarkdownPage }[] {
  const pages: MarkdownPage[] = [
    { kind: 'overview' },
    { kind: 'ten-minutes' },
    ...model.sections.map((id) => ({ kind: 'section' as const, id })),
    ...model.cases.map(({ id }) => ({ kind: 'case' as const, id })),
    ...withPages(model).map(({ id }) => ({ kind: 'entry' as const, id })),
  ];
  return LANGUAGES.flatMap((language) =>
    pages.map((page) => ({
      address: pageAddress(language, routes.markdownVersion(pathOf(page)))
        .slice(1)
        .replace(/\.md$/, ''),
      language,
      page,
    })),
  );
}

interface Text {
  title: string;
  /** What it is: kind, who, where, when, how sure. */
  what: string;
  blocks: readonly Block<MarkdownInline>[];
  /** Prose whose citations lead to notes. */
  prose?: Prose;
}

function textOf(ctx: Writing, page: MarkdownPage): Text {
  const { model, language, t } = ctx;
  const names = machineStrings(language).markdownVersion;
  const checked = names.checked(formatDate(model.lastChecked, language));
  switch (page.kind) {
    case 'overview': {
      const view = overviewView(ctx);
      return { title: view.page.heading, what: [names.overview, checked].join(t.dot), blocks: overviewBlocks(ctx, view), prose: view.prose };
    }
    case 'ten-minutes':
    case 'section': {
      const view = page.kind === 'section' ? sectionView(ctx, page.id) : tenMinutesView(ctx);
      return { title: view.page.title, what: [names.section(view.part), checked].join(t.dot), blocks: sectionBlocks(ctx, view), prose: view.prose };
    }
    case 'entry': {
      const view = entryView(ctx, page.id);
      return { title: view.name, what: names.entry(view.kind), blocks: entryBlocks(ctx, view) };
    }
    case 'case': {
      const view = caseView(ctx, model.caseOf(page.id));
      return {
        title: view.title,
        what: [names.case, whoAndWhere(ctx, view), evidenceText(ctx, view)].join(t.dot),
        blocks: [
          summaryBlock(ctx, view),
          ...mainResultBlocks(ctx, view),
          ...factsBlocks(ctx, view),
          ...adviceBlocks(view),
          ...proseBlocks(ctx, view),
          ...doubtsBlocks(ctx, view),
          ...otherResultsBlocks(ctx, view),
          ...askBlocks(ctx, view),
          ...sourcesBlocks(ctx, view),
          ...sourceNotesBlocks(ctx, view),
          ...citeBlocks(ctx, view),
          ...changesBlocks(ctx, view),
          ...relatedBlocks(ctx, view),
        ],
      };
    }
  }
}

/**
 * A page as Markdown (GitHub's flavour: citations are notes), for programs and for readers who keep notes: the same
 * texts and numbers from the same records. Its links are whole addresses, since such a text is read away from the site.
 */
export function markdownVersion(model: Model, language: Language, page: MarkdownPage, host: URL | undefined): string {
  const ctx = writing(model, language, host);
  const names = machineStrings(language).markdownVersion;
  const { title, what, blocks, prose } = textOf(ctx, page);
  const address = (to: Language) => pageTarget(writing(model, to, host), pathOf(page));
  const notes = prose ? citedIn(prose).map((id) => `[^${id}]: ${lineMarkdown(sourcePieces(ctx, sourceView(ctx, id)))}`) : [];
  return `${[
    `# ${plainMarkdown(title)}`,
    blocksMarkdown([
      paragraph(what),
      list(row(ctx, names.page, address(language)), row(ctx, names.other, address(otherLanguage(language)))),
      paragraph(names.licence),
      ...blocks,
    ]),
    ...notes,
  ].join('\n\n')}\n`;
}
