/** Sources in the words of one language. */
import { publishedTitle, sourceTitle, titleTag, titleTranslation } from '../i18n/source-title.ts';
import { formatDate } from '../i18n/format.ts';
import { lineage } from '../model/lineage.ts';
import { pageAddress, routes } from '../routes.ts';
import { authorLine } from './claimants.ts';
import { citable, doiAddress, type Citable } from './citation.ts';
import type { ViewContext } from './context.ts';
import type { LinkView } from './text.ts';

export interface SourceView {
  id: string;
  /** As it was published, or in brackets what stands for it, and the BCP 47 tag of its language. */
  title: string;
  titleLanguage: string;
  /** The title in the reader's language, in brackets with the space before them; empty where it is in that language. */
  translation: string;
  /** Where it can be read; undefined for pages that aren't worth trust. */
  url: string | undefined;
  archived: LinkView | undefined;
  doi: LinkView | undefined;
  /** Author, publisher, date, kind, voice, registration, what it reprints. */
  details: string[];
  /** The authors' ties to adopter or maker; empty where none are on record. */
  ties: string;
  /** Why publisher or address are missing; empty where they aren't. */
  missing: string;
  cite: Citable;
  isReprint: boolean;
}

/** A source with the reprints of it that stand in the same list. */
export type SourceLineView = SourceView & { reprints: SourceView[] };

export function sourceView(ctx: ViewContext, id: string): SourceView {
  const { language, t } = ctx;
  const { sources } = ctx.model.content.records;
  const source = ctx.model.sourceOf(id);
  const original = source.reprint_of === undefined ? undefined : sources.get(source.reprint_of)?.data;
  const translation = titleTranslation(source, language);
  return {
    id,
    title: publishedTitle(source, language),
    titleLanguage: titleTag(source, language),
    translation: translation === undefined ? '' : t.translated(translation),
    url: source.url ?? undefined,
    archived: source.archived === undefined ? undefined : { text: t.sources.archived, href: source.archived },
    doi: source.doi === undefined ? undefined : { text: `DOI ${source.doi}`, href: doiAddress(source.doi) },
    details: [
      source.author && authorLine(ctx, source.author),
      source.publisher?.[language] ?? t.sources.unknownPublisher,
      source.date ? formatDate(source.date, language) : t.sources.unknownDate,
      t.sources.kind[source.kind],
      t.sources.voice[source.voice],
      source.registration && t.sources.registration + t.space + source.registration,
      original && `${t.sources.reprintOf}${t.space}${original.publisher?.[language] ?? sourceTitle(original, language)}`,
    ].filter((part) => part !== undefined),
    ties: source.ties ? t.sources.ties + t.colon + source.ties[language] : '',
    missing: [source.publisher_missing?.[language], source.url_missing?.[language]].filter((part) => part !== undefined).join(t.stop),
    cite: citable(source, language),
    isReprint: source.reprint_of !== undefined,
  };
}

/** Sources in their order, each reprint with its original. */
export const sourceLines = (ctx: ViewContext, ids: readonly string[]): SourceLineView[] =>
  lineage(ids, ctx.model.content).map(({ id, reprints }) => ({
    ...sourceView(ctx, id),
    reprints: reprints.map((reprint) => sourceView(ctx, reprint)),
  }));

/** What to call a source in a line: its publisher, or else its title. */
export function publisherName(ctx: ViewContext, id: string): string {
  const source = ctx.model.sourceOf(id);
  return source.publisher?.[ctx.language] ?? sourceTitle(source, ctx.language);
}

/** Publishers of some sources, each linked to its place on the page of all sources. */
export const publisherLinks = (ctx: ViewContext, ids: readonly string[]): (LinkView & { id: string })[] =>
  ids.map((id) => ({ id, text: publisherName(ctx, id), href: pageAddress(ctx.language, routes.source(id)) }));
