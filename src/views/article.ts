/** The article and its parts, in the words of one language; their prose is drawn where it stands. */
import { formatDate } from '../i18n/format.ts';
import { listedTitle } from '../i18n/source-title.ts';
import { figuresInOrder, sectionOf } from '../model/figures.ts';
import { lastModified } from '../model/indexable.ts';
import { contents, readingMinutes } from '../model/reading.ts';
import { speakers } from '../model/speakers.ts';
import { ARTICLE_SOURCE } from '../records/article-source.ts';
import { proseOf } from '../records/content.ts';
import type { Prose } from '../records/mdx/parse.ts';
import type { PageFrontMatter } from '../records/schemas/prose.ts';
import { pageAddress, routes } from '../routes.ts';
import { citable, type Citable } from './citation.ts';
import type { ViewContext } from './context.ts';
import type { PageView } from './page.ts';
import { dateView, entryPiece, pageLink, quantityText, type DateView, type LinkView } from './text.ts';

/** The article that is retold: of its publication no more is known. */
export interface RetoldView {
  title: string;
  author: string | undefined;
}

/** A part of the article in a list. */
export interface SectionItemView {
  part: string;
  minutes: string;
  link: LinkView;
  lead: string;
}

/** A figure of a part with who says it, and for when. */
export interface SectionFigureView {
  id: string;
  quantity: LinkView;
  label: string;
  speaker: string | LinkView;
  when: string;
}

/** Who says how many figures. */
export interface VoicesView {
  title: string;
  rows: { name: string | LinkView; own: boolean; count: number }[];
}

export interface CitedView {
  id: string;
  title: LinkView;
  publisher: string;
  cite: Citable;
  /** Printed in full on paper; undefined for pages that aren't worth trust. */
  url: string | undefined;
}

/** A page to be read from beginning to end: a part of the article, or the whole of it in ten minutes. */
export interface SectionView {
  /** Name of its file, and the folder in which it is. */
  id: string;
  folder: 'article' | 'pages';
  href: string;
  page: PageView;
  /** Place among the parts; undefined for the whole in ten minutes. */
  order: number | undefined;
  /** Part 2. */
  part: string;
  minutes: string;
  retold: RetoldView;
  contents: { id: string; text: string }[];
  figures: SectionFigureView[];
  /** Who says how many of them: the article itself first. Undefined where it has none. */
  voices: VoicesView | undefined;
  cited: CitedView[];
  updated: DateView;
  /** Colours of the threads of the cases in the prose. */
  sectors: string[];
  previous: LinkView | undefined;
  next: LinkView | undefined;
  prose: Prose;
}

export interface OverviewView {
  page: PageView & { heading: string };
  href: string;
  retold: RetoldView;
  /** The whole in ten minutes. */
  tenMinutes: SectionItemView;
  sections: SectionItemView[];
  /** Who says how many of its facts. */
  speakers: { name: string | LinkView; facts: string }[];
  updated: DateView;
  prose: Prose;
}

/** A section's front matter and prose in the view's language. */
const sectionFile = ({ model, language }: ViewContext, id: string) => proseOf(model.content.sections, id, language);

const tenMinutesFile = ({ model, language }: ViewContext) => proseOf(model.content.pages, 'ten-minutes', language);

/** The title of a part of the article. */
export const sectionTitle = (ctx: ViewContext, id: string): string => sectionFile(ctx, id).data.title;

const minutes = ({ model, language, t }: ViewContext, prose: Prose): string =>
  t.article.minutes(readingMinutes(prose, language, (id) => model.content.records.updates.get(id)?.data.text[language] ?? ''));

export const sectionListView = (ctx: ViewContext): SectionItemView[] =>
  ctx.model.sections.map((id) => {
    const { data, prose } = sectionFile(ctx, id);
    return {
      part: ctx.t.article.part(ctx.model.content.taxonomy.section[id]!.order),
      minutes: minutes(ctx, prose),
      link: pageLink(ctx, routes.section(id), data.title),
      lead: data.lead,
    };
  });

/** The whole in ten minutes, as a list has it. */
function tenMinutesItem(ctx: ViewContext): SectionItemView {
  const { data, prose } = tenMinutesFile(ctx);
  return { part: ctx.t.article.whole, minutes: minutes(ctx, prose), link: pageLink(ctx, routes.tenMinutes, data.title), lead: data.lead };
}

/** Ids of the sources that a piece of prose cites, each once. */
export const citedIn = ({ components }: Prose): string[] => [
  ...new Set(components.filter(({ name }) => name === 'Cite').map(({ attributes }) => attributes.id ?? '')),
];

/** Who says something: an entry, linked where it has a page, or else the article itself. */
export function speakerPiece(ctx: ViewContext, id: string): string | LinkView {
  const { model, language, t } = ctx;
  const kind = model.entries.get(id)?.data.kind;
  if (kind === undefined) return t.article.title;
  // A place says nothing; those who plan it do.
  const name = model.nameOf(id, language);
  return entryPiece(ctx, id, kind === 'zone' || kind === 'place' ? t.article.planOf(name) : name);
}

function retold({ model }: ViewContext): RetoldView {
  const { title, author } = model.sourceOf(ARTICLE_SOURCE);
  return { title, author };
}

/** What every page has that is read from beginning to end. `place`: where it stands in the article. */
function readingView(
  ctx: ViewContext,
  id: string,
  folder: SectionView['folder'],
  path: string,
  place: string,
  { data, prose }: { data: PageFrontMatter; prose: Prose },
) {
  const { model, language, t } = ctx;
  const { title, lead, description, updated } = data;
  const crumbs = [pageLink(ctx, routes.article, t.nav.article), place];
  return {
    id,
    folder,
    href: pageAddress(language, path),
    page: { path, title, lead, description, crumbs, kind: 'section' as const },
    minutes: minutes(ctx, prose),
    retold: retold(ctx),
    contents: contents(prose),
    cited: citedIn(prose).map((source) => {
      const record = model.sourceOf(source);
      return {
        id: source,
        title: pageLink(ctx, routes.source(source), listedTitle(record, language)),
        publisher: record.publisher?.[language] ?? '',
        cite: citable(record, language),
        url: record.url ?? undefined,
      };
    }),
    updated: dateView(ctx, updated),
    sectors: prose.components.flatMap(({ name, attributes }) => (name === 'CaseCard' ? (model.caseById.get(attributes.id ?? '')?.sector ?? []) : [])),
    prose,
  };
}

/** The whole article in ten minutes: between the overview and its parts. */
export function tenMinutesView(ctx: ViewContext): SectionView {
  const { sections } = ctx.model;
  const [first] = sections;
  return {
    ...readingView(ctx, 'ten-minutes', 'pages', routes.tenMinutes, ctx.t.article.whole, tenMinutesFile(ctx)),
    order: undefined,
    part: ctx.t.article.whole,
    // The page is as heavy as may be with its sources alone.
    figures: [],
    voices: undefined,
    previous: undefined,
    next: first === undefined ? undefined : pageLink(ctx, routes.section(first), sectionTitle(ctx, first)),
  };
}

function figureNote(ctx: ViewContext, id: string): SectionFigureView {
  const { quantity, label, said_by, target_year, as_of } = ctx.model.figureOf(id);
  return {
    id,
    quantity: pageLink(ctx, routes.figure(id), quantityText(ctx, quantity)),
    label: label[ctx.language],
    speaker: speakerPiece(ctx, said_by),
    when: target_year ? ctx.t.figures.target(target_year) : formatDate(as_of, ctx.language),
  };
}

/** @param isPart of a part of the article, not of all */
export function voicesOf(ctx: ViewContext, speakersOfFigures: readonly string[], isPart: boolean): VoicesView | undefined {
  const own = (id: string) => id === ARTICLE_SOURCE;
  const rows = [...Map.groupBy(speakersOfFigures, (id) => id)].map(([id, said]) => ({
    name: speakerPiece(ctx, id),
    own: own(id),
    count: said.length,
  }));
  if (rows.length === 0) return undefined;
  return {
    title: ctx.t.article.voices(speakersOfFigures.length, speakersOfFigures.filter(own).length, isPart),
    rows: rows.sort((a, b) => Number(b.own) - Number(a.own) || b.count - a.count),
  };
}

export function sectionView(ctx: ViewContext, id: string): SectionView {
  const { model, t } = ctx;
  const { content, sections } = model;
  const { order } = content.taxonomy.section[id]!;
  const at = sections.indexOf(id);
  const figures = figuresInOrder(content).filter((figure) => sectionOf(figure.data, content) === id);
  const neighbour = (other: string | undefined) => (other === undefined ? undefined : pageLink(ctx, routes.section(other), sectionTitle(ctx, other)));
  return {
    ...readingView(ctx, id, 'article', routes.section(id), t.article.partOf(order, sections.length), sectionFile(ctx, id)),
    order,
    part: t.article.part(order),
    figures: figures.map((figure) => figureNote(ctx, figure.id)),
    voices: voicesOf(
      ctx,
      figures.map(({ data }) => data.said_by),
      true,
    ),
    previous: neighbour(sections[at - 1]),
    next: neighbour(sections[at + 1]),
  };
}

export function overviewView(ctx: ViewContext): OverviewView {
  const { model, language, t } = ctx;
  const { data, prose } = proseOf(model.content.pages, 'overview', language);
  return {
    page: {
      path: routes.article,
      title: t.article.pageTitle,
      heading: data.title,
      lead: data.lead,
      description: data.description,
      crumbs: [],
      kind: 'section',
    },
    href: pageAddress(language, routes.article),
    retold: retold(ctx),
    tenMinutes: tenMinutesItem(ctx),
    sections: sectionListView(ctx),
    // What is the article's own needs no list.
    speakers: speakers(model.content, model.sections)
      .filter(({ id }) => model.content.records.reference.has(id))
      .map(({ id, facts }) => ({ name: speakerPiece(ctx, id), facts: t.article.facts(facts.length) })),
    updated: dateView(ctx, lastModified(routes.article, model)!),
    prose,
  };
}
