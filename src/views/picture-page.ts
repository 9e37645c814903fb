/** The pages of the pictures to send, and the list of them, in the words of one language. */
import { pictureStrings } from '../i18n/pictures.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { composeDescription } from './description.ts';
import type { PageView } from './page.ts';
import { pictureSource, sharedPicture, SHARED_PICTURES, type SharedPicture, type SharedPictureId } from './pictures/shared.ts';
import { pageLink, type LinkView } from './text.ts';

export interface PicturePageView {
  page: PageView;
  picture: SharedPicture;
  /** Whose it is, and of which day. */
  source: string;
  /** The picture as files, below the base path. */
  files: { shape: Shape; name: string; file: string }[];
  others: PictureLinkView[];
}

/** A link to a picture's page, and its file for a screen and for a phone. */
export type PictureLinkView = LinkView & { file: string; square: string };

export interface PictureListView {
  page: PageView;
  pictures: PictureLinkView[];
}

/** The shapes of a picture to send, the one for a phone first. */
const SHAPES = ['tall', 'wide', 'square'] as const;
type Shape = (typeof SHAPES)[number];

/** Address of a picture's file below the base path, beside the social cards. */
const fileOf = ({ language }: ViewContext, id: SharedPictureId, shape: Shape): string =>
  `/cards/${language}/pictures/${id}${shape === 'wide' ? '' : `.${shape}`}.png`;

const linkOf = (ctx: ViewContext, { id, picture }: { id: SharedPictureId; picture: SharedPicture }): PictureLinkView => ({
  ...pageLink(ctx, routes.picture(id), picture.title),
  file: fileOf(ctx, id, 'wide'),
  square: fileOf(ctx, id, 'square'),
});

/** The pictures for which the records have something to draw. */
const drawn = (ctx: ViewContext) =>
  SHARED_PICTURES.flatMap((id) => {
    const picture = sharedPicture(ctx, id);
    return picture ? [{ id, picture }] : [];
  });

export const picturePageView = (ctx: ViewContext, id: SharedPictureId, picture: SharedPicture): PicturePageView => ({
  page: {
    path: routes.picture(id),
    title: picture.title,
    lead: picture.note,
    description: composeDescription([`${picture.title}${ctx.t.stop}`, pictureStrings(ctx.language).page.about[picture.kind]], ctx.language),
    crumbs: [pageLink(ctx, routes.pictures, pictureStrings(ctx.language).page.title)],
    kind: 'page',
  },
  picture,
  source: pictureSource(ctx),
  files: SHAPES.map((shape) => ({ shape, name: pictureStrings(ctx.language).page.shapes[shape], file: fileOf(ctx, id, shape) })),
  others: drawn(ctx)
    .filter((other) => other.id !== id)
    .map((other) => linkOf(ctx, other)),
});

export function pictureListView(ctx: ViewContext): PictureListView {
  const t = pictureStrings(ctx.language).page;
  const pictures = drawn(ctx).map((one) => linkOf(ctx, one));
  return {
    page: {
      path: routes.pictures,
      title: t.title,
      lead: t.lead,
      description: composeDescription([t.lead], ctx.language),
      crumbs: [],
      kind: 'page',
    },
    pictures,
  };
}

/** Ids of the pictures that have a page. */
export const picturesWithPages = (ctx: ViewContext): SharedPictureId[] => drawn(ctx).map(({ id }) => id);
