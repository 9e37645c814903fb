import { pictureStrings } from '../../i18n/pictures.ts';
import type { ViewContext } from '../context.ts';
import type { PictureFrame } from './frame.ts';

type Part = 'core' | 'around';

/** Where the article places AI companies: the core and the cities around Hangzhou Bay, on the grid of the eleven cities. */
export interface CityRingView extends PictureFrame {
  kind: 'city-ring';
  cities: { name: string; column: number; row: number; part: { id: Part; name: string } | undefined }[];
  /** The cities of each part, in the article's order. */
  parts: { name: string; cities: string }[];
}

export function cityRingView({ model, language, t }: ViewContext): CityRingView {
  const { title, note, parts } = pictureStrings(language).ring;
  const { city } = model.content.taxonomy;
  const { cities: ring } = model.entryOf('hangzhou-bay-rim').data;
  if (!ring) throw new Error("the entry 'hangzhou-bay-rim' names no cities");
  const PARTS: readonly Part[] = ['core', 'around'];
  return {
    kind: 'city-ring',
    name: 'city-ring',
    title,
    note,
    cities: Object.entries(city).flatMap(([id, { short, tile }]) => {
      if (!tile) return [];
      const part = PARTS.find((candidate) => ring[candidate].includes(id));
      return { name: short[language], column: tile[0], row: tile[1], part: part && { id: part, name: parts[part] } };
    }),
    parts: PARTS.map((part) => ({ name: parts[part], cities: t.list(ring[part].map((id) => city[id]?.short[language] ?? id)) })),
  };
}
