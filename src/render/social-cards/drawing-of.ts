import { pageAddress } from '../../routes.ts';
import type { Card, Shape } from './card.ts';
import type { Drawing } from './drawing.ts';
import { layoutCard } from './layout.ts';
import { layoutSheet } from './sheet.ts';

/** Where everything stands on a card, or on the sheet of a picture to send. Throws for a tall card that is no such picture. */
export function drawingOf(card: Card, shape: Shape): Drawing {
  const { picture, language, site, name } = card;
  if (picture) {
    // Where the page of the picture is found, with all that has no room on it.
    const address = site.address === undefined ? undefined : `${site.address}${pageAddress(language, `/${name}`)}`;
    return layoutSheet(picture.view, { language, source: picture.source, address }, shape);
  }
  if (shape === 'tall') throw new Error(`${card.name} is no picture to send: it has no tall shape`);
  return layoutCard(card, shape);
}
