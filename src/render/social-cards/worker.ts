/** A thread that draws cards: gets a job, and answers with the picture. */
import { parentPort } from 'node:worker_threads';
import type { Card, Shape } from './card.ts';
import { siteColours } from './colours.ts';
import { drawCard } from './draw.ts';

export interface Job {
  card: Card;
  shape: Shape;
}

parentPort?.on('message', ({ card, shape }: Job) => {
  drawCard(card, shape, siteColours())
    .then((png) => parentPort?.postMessage({ png }))
    .catch((error: unknown) => parentPort?.postMessage({ problem: `${card.language} ${card.name} (${shape}): ${String(error)}` }));
});
