import { pictureStrings } from '../../i18n/pictures.ts';
import type { ViewContext } from '../context.ts';
import { entryPiece, quantityText, type LinkView } from '../text.ts';
import type { PictureFrame } from './frame.ts';

/** What a figure counts, one thread a thing: a chain where they follow on one another, else side by side. */
export interface MembersView extends PictureFrame {
  kind: 'members';
  /** Id of the figure. */
  id: string;
  quantity: string;
  members: (string | LinkView)[];
  /** Said where the source leaves its list open. */
  more: string | undefined;
  chained: boolean;
}

/** The plan of China Vision Valley: three layers as weft, seven industrial ends as warp, and the tracks that are left open. */
export interface VisionValleyView extends PictureFrame {
  kind: 'vision-valley';
  layers: MemberList;
  ends: MemberList;
  /** The names of the tracks lead to the entry of the plan. */
  tracks: { name: string; track: string | LinkView };
}
interface MemberList {
  /** Id of the figure. */
  id: string;
  name: string;
  members: string[];
}

const figure = ({ model }: ViewContext, id: string) => model.figureOf(id);

function membersView(ctx: ViewContext, id: string, frame: PictureFrame, chained: boolean): MembersView {
  const { members = [], more_unnamed, quantity } = figure(ctx, id);
  return {
    kind: 'members',
    ...frame,
    id,
    quantity: quantityText(ctx, quantity),
    members: members.map(({ name, entry }) => (entry ? entryPiece(ctx, entry, name[ctx.language]) : name[ctx.language])),
    more: more_unnamed ? pictureStrings(ctx.language).members.more : undefined,
    chained,
  };
}

export function chainView(ctx: ViewContext): MembersView {
  const { chain, chainNote } = pictureStrings(ctx.language).members;
  return membersView(ctx, 'ai-chain-links', { name: 'chain', title: chain, note: chainNote }, true);
}

export function platformsView(ctx: ViewContext): MembersView {
  const { platforms, platformsNote } = pictureStrings(ctx.language).members;
  return membersView(ctx, 'ai-platforms', { name: 'platforms', title: platforms, note: platformsNote }, false);
}

export function visionValleyView(ctx: ViewContext): VisionValleyView {
  const t = pictureStrings(ctx.language).valley;
  const listOf = (id: string, name: (count: number) => string): MemberList => {
    const members = (figure(ctx, id).members ?? []).map((member) => member.name[ctx.language]);
    return { id, name: name(members.length), members };
  };
  const layers = listOf('vision-valley-layers', t.layers);
  const ends = listOf('vision-valley-ends', t.ends);
  return {
    kind: 'vision-valley',
    name: 'vision-valley',
    title: t.title(layers.members.length, ends.members.length),
    note: t.note,
    layers,
    ends,
    tracks: { name: t.tracks, track: entryPiece(ctx, 'three-layers-seven-ends', t.tracksNamed(listOf('vision-valley-tracks', String).members)) },
  };
}
