/** The pictures of the article by their names, in the words of one language: what pages draw and other texts tell. */
import type { PictureName } from '../../records/picture-names.ts';
import type { ViewContext } from '../context.ts';
import { cityRingView, type CityRingView } from './city-ring.ts';
import { companiesView, type CompaniesView } from './company-blocks.ts';
import { chainView, platformsView, visionValleyView, type MembersView, type VisionValleyView } from './members.ts';
import { targetLanesView, type TargetLanesView } from './target-lanes.ts';

export type PictureView = CompaniesView | CityRingView | VisionValleyView | TargetLanesView | MembersView;

const VIEW_OF_PICTURE: Record<PictureName, (ctx: ViewContext) => PictureView> = {
  companies: companiesView,
  'city-ring': cityRingView,
  'vision-valley': visionValleyView,
  'targets-2027': (ctx) => targetLanesView(ctx, 'targets-2027'),
  'five-hundreds': (ctx) => targetLanesView(ctx, 'five-hundreds'),
  chain: chainView,
  platforms: platformsView,
};

export const pictureView = (ctx: ViewContext, name: PictureName): PictureView => VIEW_OF_PICTURE[name](ctx);
