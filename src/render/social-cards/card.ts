/**
 * What a social card says, before it has any shape: plain data made from the model, in one language.
 * The cache's key is made of it, so it holds everything that the picture shows, and nothing else.
 */
import type { BarView } from '../../views/result.ts';
import type { FormattedQuantity } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Case } from '../../model/cases.ts';
import type { Rectangle, Region } from '../../model/weave.ts';
import type { SharedPicture } from '../../views/pictures/shared.ts';

/** A swatch: what is woven where, in its own cells, and the colour of its threads. */
export interface Swatch {
  thread: Case['sector'];
  regions: Record<Region, Rectangle[]>;
}

/** A number that a card shows large. */
export interface CardFigure {
  /** One value, or before and after. */
  values: FormattedQuantity[];
  /** Words between the two, instead of an arrow. */
  between?: string | undefined;
  /** The source's own words for a change, instead of values. */
  said?: string | undefined;
  /** A gain stands in its own colour; everything else, and the article's figures, in that of text. */
  gain: boolean;
  /** Both values on one scale, drawn where a square card has room; none where they can't be. */
  bars?: readonly BarView[];
  /** What the number counts. */
  metric: string;
  /** Who says so, and for when. */
  attribution: string;
  /** That a study found no gain, with its figures: as large as a finding. */
  verdict?: string | undefined;
  /** What a reader must know with the number: the study behind it, 两个值不可比. */
  caveats?: string[];
}

export interface Card {
  /** Address below the folder of its language: cases/vali-footwear-design */
  name: string;
  language: Language;
  /** Whether there is a square one, too. */
  square: boolean;
  /** One swatch fills the band; several are set side by side. */
  band: Swatch[];
  /** Kind and place, in small letters; where room is short, the second is dropped first. */
  kicker: string[];
  title: string;
  lead?: string | undefined;
  figure?: CardFigure | undefined;
  /** The note says what a grade rests on, where it could be taken for more. */
  grade?: { boxes: number; name: string; short: string; note?: string | undefined } | undefined;
  /** How many cases have each grade, on the cards that speak of all of them. */
  counts?: { grade: number; count: string; name: string }[] | undefined;
  site: { name: string; tagline: string; address?: string | undefined };
  /** A picture to send takes the place of everything else. */
  picture?: { view: SharedPicture; source: string } | undefined;
  /** Alternative text. */
  alt: string;
}

/** What every card comes in. */
export type CardShape = 'wide' | 'square';
/** A picture to send is tall as well. */
export type Shape = CardShape | 'tall';
/** Pixels. Wide is what Open Graph readers expect; square is what WeChat and QQ cut a card to; tall fills a phone. */
export const SIZES: Record<Shape, { width: number; height: number }> = {
  wide: { width: 1200, height: 630 },
  square: { width: 600, height: 600 },
  tall: { width: 1080, height: 1440 },
};

/** How much larger a square picture to send is drawn than laid out: one that is looked at, and not a sign beside a link, must stand being enlarged. */
const SQUARE_PICTURE = 1.8;
/** Width and height of a file, in pixels. */
export function pixelsOf({ picture }: { picture?: unknown }, shape: Shape): { width: number; height: number } {
  const { width, height } = SIZES[shape];
  const zoom = shape === 'square' && picture !== undefined ? SQUARE_PICTURE : 1;
  return { width: width * zoom, height: height * zoom };
}

export const shapesOf = ({ square, picture }: Pick<Card, 'square' | 'picture'>): Shape[] => [
  'wide',
  ...(square ? (['square'] as const) : []),
  ...(picture ? (['tall'] as const) : []),
];

/** Address of a picture under the base path: /cards/zh/cases/vali-footwear-design.png */
export const pictureAddress = ({ name, language }: Pick<Card, 'name' | 'language'>, shape: Shape): string =>
  `/cards/${language}/${name}${shape === 'wide' ? '' : `.${shape}`}.png`;

/** Names kept for examples, and this machine: no reader can go there. */
const NO_ADDRESS = /(?:^|\.)(?:example(?:\.(?:org|com|net))?|test|invalid|localhost)$/;

/** Where the site is found, as short as it can be typed: cases.org/casebook; undefined where the build knows no address that leads anywhere. */
export function shortAddress(origin: string, base: string): string | undefined {
  const { hostname, host } = new URL(origin);
  return NO_ADDRESS.test(hostname) || /^[\d.:[\]]+$/.test(hostname) ? undefined : `${host.replace(/^www\./, '')}${base}`.replace(/\/$/, '');
}

/**
 * Whether a build makes cards and the tags that point to them. CARDS=off leaves them out, for benchmarks and quick builds; without
 * a host the tags couldn't give a whole address.
 */
export const cardsWanted = (host: URL | string | undefined): boolean => host !== undefined && process.env.CARDS !== 'off';
