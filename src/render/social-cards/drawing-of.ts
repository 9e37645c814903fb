import type { Card, Shape } from './card.ts';
import type { Drawing } from './drawing.ts';
import { layoutCard } from './layout.ts';
import { layoutSheet } from './sheet.ts';

/** Where everything stands on a card, or on the sheet of a picture to send. Throws for a tall card that is no such picture. */
export function drawingOf(card: Card, shape: Shape): Drawing {
  const { picture, language, site } = card;
  if (picture) return layoutSheet(picture.view, { language, source: picture.source, address: site.address }, shape);
  if (shape === 'tall') throw new Error(`${card.name} is no picture to send: it has no tall shape`);
  return layoutCard(card, shape);
}
