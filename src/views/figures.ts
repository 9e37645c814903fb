/** Every figure of the article with who says it, for when, and what was checked, in the words of one language. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { formatDate } from '../i18n/format.ts';
import { listedTitle } from '../i18n/source-title.ts';
import { figuresInOrder, sectionOf } from '../model/figures.ts';
import type { PictureName } from '../records/picture-names.ts';
import type { FigureRecord } from '../records/schemas/figure.ts';
import type { ReferenceKind } from '../records/schemas/reference.ts';
import { routes } from '../routes.ts';
import { sectionTitle, speakerPiece, voicesOf, type VoicesView } from './article.ts';
import type { ViewContext } from './context.ts';
import { listPage, type PageView } from './page.ts';
import { byline, type Claimant } from './claimants.ts';
import { figureLabel, type FigureLabel } from './pictures/frame.ts';
import { pictureView, type PictureView } from './pictures/index.ts';
import { pageLink, type LinkView, type Text } from './text.ts';

export interface FiguresView {
  page: PageView;
  /** Where the targets among them are told together. */
  targets: LinkView;
  voices: VoicesView | undefined;
  /** By the part of the article in which they stand, in its order. */
  groups: { id: string; title: string; figures: FigureView[] }[];
}

/** All of them, in the order of the page. */
export const allFigures = ({ groups }: FiguresView): FigureView[] => groups.flatMap(({ figures }) => figures);

export interface FigureView extends Omit<FigureLabel, 'href'> {
  /** Who says it and what can be held against it stand open, the rest is folded away. */
  rows: { name: string; text: Text; open: boolean }[];
  /** What came after the article. */
  updates: Text[];
  picture: PictureView | undefined;
  /** What structured data says beside the value. */
  claim: {
    claimant: Claimant | undefined;
    /** The plan or policy that says it, where no person and no organisation does. */
    document: string | undefined;
    /** Of which time; of a target, its year. */
    time: string;
    /** Who says it, and what can be held against it. */
    notes: string[];
  };
}

/** Figures whose pictures stand here; the others are in the sections. */
const PICTURE_OF_FIGURE: Record<string, PictureName> = { 'ai-chain-links': 'chain', 'ai-platforms': 'platforms' };

const CLAIMANT_OF_KIND: Partial<Record<ReferenceKind, Claimant['kind']>> = {
  person: 'person',
  company: 'organisation',
  organisation: 'organisation',
};

export function figuresView(ctx: ViewContext): FiguresView {
  const { t, model, language } = ctx;
  const figures = figuresInOrder(model.content);
  const parts = [...new Set(figures.map(({ data }) => sectionOf(data, model.content)))];
  const titleOf = (part: string | undefined) => (part !== undefined && model.sections.includes(part) ? sectionTitle(ctx, part) : t.figures.elsewhere);
  return {
    page: listPage(ctx, 'figures', descriptionStrings(language).counts.figures(figures.length), [pageLink(ctx, routes.article, t.nav.article)]),
    targets: pageLink(ctx, routes.targets, t.targets.pageTitle),
    voices: voicesOf(
      ctx,
      figures.map(({ data }) => data.said_by),
      false,
    ),
    groups: parts.map((part) => ({
      id: `part-${part ?? 'other'}`,
      title: titleOf(part),
      figures: figures.filter(({ data }) => sectionOf(data, model.content) === part).map(({ id, data }) => figureView(ctx, id, data)),
    })),
  };
}

function figureView(ctx: ViewContext, id: string, data: FigureRecord): FigureView {
  const { t, model, language } = ctx;
  const { quantity, label } = figureLabel(ctx, id);
  const picture = PICTURE_OF_FIGURE[id];
  return {
    id,
    quantity,
    label,
    rows: rowsOf(ctx, data, picture !== undefined),
    updates: [...model.content.records.updates.values()]
      .filter((update) => update.data.figures.includes(id))
      .map((update) => [pageLink(ctx, routes.update(update.id), formatDate(update.data.date, language)), t.colon, update.data.text[language]]),
    picture: picture && pictureView(ctx, picture),
    claim: claimView(ctx, data),
  };
}

function claimView(ctx: ViewContext, figure: FigureRecord): FigureView['claim'] {
  const { t, language } = ctx;
  const { said_by, target_year, as_of, contestable, more_unnamed } = figure;
  const piece = speakerPiece(ctx, said_by);
  const speaker = typeof piece === 'string' ? piece : piece.text;
  const claimant = claimantOf(ctx, figure);
  const when = target_year ? t.figures.target(target_year) : formatDate(as_of, language);
  return {
    claimant,
    document: claimant === undefined ? speaker : undefined,
    time: String(target_year ?? as_of),
    notes: [
      t.figures.saidBy + t.colon + speaker + t.dot + when,
      ...(more_unnamed ? [t.figures.listOpen] : []),
      ...(contestable ? [contestable[language]] : []),
    ],
  };
}

/** Who says a figure, where it is a person or an organisation; whoever tells what a plan or policy says is not the one who says it. */
function claimantOf(ctx: ViewContext, { said_by }: FigureRecord): Claimant | undefined {
  const entry = ctx.model.entries.get(said_by)?.data;
  const kind = entry && CLAIMANT_OF_KIND[entry.kind];
  if (!entry) return byline(ctx, ctx.model.sourceOf(said_by))[0];
  return kind && { kind, name: entry.name[ctx.language] };
}

function rowsOf(ctx: ViewContext, data: FigureRecord, pictured: boolean): FigureView['rows'] {
  const { t, model, language } = ctx;
  const { content, sections } = model;
  const section = sectionOf(data, content);
  const members = t.list((data.members ?? []).map(({ name }) => name[language])) + (data.more_unnamed ? t.figures.andMore : '');
  const rows: [name: string, text: Text | undefined, open?: true][] = [
    [
      t.figures.saidBy,
      [
        speakerPiece(ctx, data.said_by),
        t.dot,
        data.target_year ? pageLink(ctx, routes.targets, t.figures.target(data.target_year)) : formatDate(data.as_of, language),
      ],
      true,
    ],
    [t.figures.checks, [data.checks[language]]],
    [t.figures.members, data.members && !pictured ? [members] : undefined],
    [t.figures.contestable, data.contestable && [data.contestable[language]], true],
    [
      t.figures.source,
      [
        pageLink(ctx, routes.source(data.source), listedTitle(model.sourceOf(data.source), language)),
        ...(section && sections.includes(section) ? [t.dot, pageLink(ctx, routes.section(section), sectionTitle(ctx, section))] : []),
      ],
    ],
  ];
  return rows.flatMap(([name, text, open = false]) => (text ? [{ name, text, open }] : []));
}
