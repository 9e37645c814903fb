import type { OverviewView, SectionItemView, SectionView } from '../../views/article.ts';
import type { MarkdownInline } from '../markdown/markdown.ts';
import { heading, list, paragraph, type Block, type Inline } from './blocks.ts';
import { proseBlocks } from './prose.ts';
import { inlines, link, row, type Writing } from './writing.ts';

/** A part of the article: lead, prose, its figures with who says each and for when, and the parts before and after it. */
export function sectionBlocks(ctx: Writing, { href, page, prose, figures, voices, previous, next }: SectionView): Block<MarkdownInline>[] {
  const { t } = ctx;
  const ways = [
    ...(previous ? [row(ctx, t.article.previous, link(ctx, previous))] : []),
    ...(next ? [row(ctx, t.article.next, link(ctx, next))] : []),
  ];
  return [
    paragraph(page.lead),
    paragraph(t.article.convention),
    ...proseBlocks(ctx, prose.body, href),
    ...(figures.length > 0
      ? [
          heading(2, t.article.provenance),
          ...(voices ? [paragraph(voices.title)] : []),
          list(...figures.map(({ quantity, label, speaker, when }) => [...inlines(ctx, [quantity, ` ${label}${t.dot}`, speaker]), t.dot + when])),
        ]
      : []),
    ...(ways.length > 0 ? [list(...ways)] : []),
  ];
}

/** The overview of the article, its parts, what it is, and who says how many of its facts. */
export function overviewBlocks(ctx: Writing, { href, page, prose, tenMinutes, sections, speakers }: OverviewView): Block<MarkdownInline>[] {
  const { t } = ctx;
  const item = (section: SectionItemView): Inline[] => [section.part + t.colon, link(ctx, section.link), t.dot + section.lead];
  return [
    paragraph(page.lead),
    paragraph(t.article.convention),
    ...proseBlocks(ctx, prose.body, href),
    heading(2, t.article.readOn),
    list(item(tenMinutes)),
    heading(2, t.article.written),
    list(...sections.map(item)),
    heading(2, t.article.about),
    paragraph(t.article.lead),
    paragraph(t.article.aboutText),
    heading(2, t.article.saidBy),
    list(...speakers.map(({ name, facts }) => [...inlines(ctx, [name]), t.colon + facts])),
  ];
}
