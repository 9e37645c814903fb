/** Every figure of the article with who says it, for when, and what was checked, in the words of one language. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { formatDate } from '../i18n/format.ts';
import { sourceTitle } from '../i18n/source-title.ts';
import { figuresInOrder, sectionOf } from '../model/figures.ts';
import type { PictureName } from '../records/picture-names.ts';
import type { FigureRecord } from '../records/schemas/figure.ts';
import { routes } from '../routes.ts';
import { sectionTitle, speakerPiece } from './article.ts';
import type { ViewContext } from './context.ts';
import { listPage, type PageView } from './page.ts';
import type { Claimant } from './result.ts';
import { figureLabel, type FigureLabel } from './pictures/frame.ts';
import { pictureView, type PictureView } from './pictures/index.ts';
import { pageLink, type Text } from './text.ts';

export interface FiguresView {
  page: PageView;
  figures: FigureView[];
}

export interface FigureView extends Omit<FigureLabel, 'href'> {
  rows: { name: string; text: Text }[];
  /** What came after the article. */
  updates: Text[];
  picture: PictureView | undefined;
  /** What structured data says beside the value: who says it, of which time (of a target, its year), and what can be held against it. */
  claim: { claimant: Claimant | undefined; time: string; contestable: string | undefined };
}

/** Figures whose pictures stand here; the others are in the sections. */
const PICTURE_OF_FIGURE: Record<string, PictureName> = { 'ai-chain-links': 'chain', 'ai-platforms': 'platforms' };

export function figuresView(ctx: ViewContext): FiguresView {
  const { t, model, language } = ctx;
  const figures = figuresInOrder(model.content);
  return {
    page: listPage(ctx, 'figures', descriptionStrings(language).counts.figures(figures.length), [pageLink(ctx, routes.article, t.nav.article)]),
    figures: figures.map(({ id, data }) => {
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
        claim: {
          claimant: claimantOf(ctx, data.said_by),
          time: data.target_year === undefined ? data.as_of : String(data.target_year),
          contestable: data.contestable?.[language],
        },
      };
    }),
  };
}

/** Who says a figure: an entry by its name, or a source by its publisher, else its author. */
function claimantOf({ model, language }: ViewContext, id: string): Claimant | undefined {
  const entry = model.entries.get(id);
  if (entry) return { kind: entry.data.kind === 'person' ? 'person' : 'organisation', name: entry.data.name[language] };
  const { publisher, author } = model.sourceOf(id);
  if (publisher) return { kind: 'organisation', name: publisher[language] };
  return author === undefined ? undefined : { kind: 'person', name: author };
}

function rowsOf(ctx: ViewContext, data: FigureRecord, pictured: boolean): FigureView['rows'] {
  const { t, model, language } = ctx;
  const { content, sections } = model;
  const section = sectionOf(data, content);
  const members = t.list((data.members ?? []).map(({ name }) => name[language])) + (data.more_unnamed ? t.figures.andMore : '');
  const rows: [string, Text | undefined][] = [
    [
      t.figures.saidBy,
      [
        speakerPiece(ctx, data.said_by),
        t.dot,
        data.target_year ? pageLink(ctx, routes.targets, t.figures.target(data.target_year)) : formatDate(data.as_of, language),
      ],
    ],
    [t.figures.checks, [data.checks[language]]],
    [t.figures.members, data.members && !pictured ? [members] : undefined],
    [t.figures.contestable, data.contestable && [data.contestable[language]]],
    [
      t.figures.source,
      [
        pageLink(ctx, routes.source(data.source), sourceTitle(model.sourceOf(data.source), language)),
        ...(section && sections.includes(section) ? [t.dot, pageLink(ctx, routes.section(section), sectionTitle(ctx, section))] : []),
      ],
    ],
  ];
  return rows.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}
