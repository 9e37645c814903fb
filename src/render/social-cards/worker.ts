/** What a thread does: draws one picture, and gives it as a PNG. */
import type { Card, Shape } from './card.ts';
import { siteColours } from './colours.ts';
import { drawCard } from './draw.ts';

export interface Job {
  card: Card;
  shape: Shape;
}

export default async function drawJob({ card, shape }: Job): Promise<Uint8Array> {
  try {
    return await drawCard(card, shape, siteColours());
  } catch (error) {
    throw new Error(`A social card could not be drawn: ${card.language} ${card.name} (${shape}): ${String(error)}`, { cause: error });
  }
}
