/** The pictures of the article by their names, in the words of one language: what pages draw and other texts tell. */
import type { PictureName } from '../../records/picture-names.ts';
import type { ViewContext } from '../context.ts';
import { cityRingView, type CityRingView } from './city-ring.ts';
import { chainView, platformsView, visionValleyView, type MembersView, type VisionValleyView } from './members.ts';
import { rulersView, type RulersView } from './rulers.ts';

export type PictureView = CityRingView | VisionValleyView | RulersView | MembersView;

const VIEW_OF_PICTURE: Record<PictureName, (ctx: ViewContext) => PictureView | undefined> = {
  'city-ring': cityRingView,
  'vision-valley': visionValleyView,
  'three-rulers': rulersView,
  chain: chainView,
  platforms: platformsView,
};

/** A picture by its name; undefined where the records have nothing to draw. */
export const pictureView = (ctx: ViewContext, name: PictureName): PictureView | undefined => VIEW_OF_PICTURE[name](ctx);
