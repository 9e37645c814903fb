/** The pictures with an address of their own, made to be sent: a finding as title, their date inside, their data behind. */
import { formatDate } from '../../i18n/format.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import type { ViewContext } from '../context.ts';
import { rememberedByKey } from '../remembered.ts';
import { pairsView, type PairsView } from './pairs.ts';
import { rulersView, type RulersView } from './rulers.ts';
import { clothView, type ClothView } from './unfinished-cloth.ts';

export const SHARED_PICTURES = ['unfinished-cloth', 'comparable-pairs', 'three-rulers'] as const;
export type SharedPictureId = (typeof SHARED_PICTURES)[number];
export type SharedPicture = ClothView | PairsView | RulersView;

const VIEW_OF: Record<SharedPictureId, (ctx: ViewContext) => SharedPicture | undefined> = {
  'unfinished-cloth': (ctx) => clothView(ctx),
  'comparable-pairs': pairsView,
  'three-rulers': rulersView,
};

const drawn = rememberedByKey((ctx: ViewContext, id) => VIEW_OF[id as SharedPictureId](ctx));
/** A picture by its id; undefined where the records have nothing to draw. */
export const sharedPicture = (ctx: ViewContext, id: SharedPictureId): SharedPicture | undefined => drawn(ctx, id);

export const isSharedPicture = (id: string): id is SharedPictureId => (SHARED_PICTURES as readonly string[]).includes(id);

/** Whose picture it is, to which day the records were checked, and its licence: it stands inside every copy. */
export const pictureSource = ({ model, language, t }: ViewContext): string =>
  `${t.site.name}${t.dot}${pictureStrings(language).checkedTo(formatDate(model.lastChecked, language))}${t.dot}CC BY 4.0`;
