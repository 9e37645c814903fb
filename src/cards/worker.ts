/** A thread that draws cards: gets a job, writes the picture into the cache, and says so. */
import { rename, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Card, Shape } from './card.ts';
import { siteColours } from './colours.ts';
import { drawCard } from './draw.ts';

export interface Job {
  card: Card;
  shape: Shape;
  /** The file to write. */
  file: string;
}

parentPort?.on('message', ({ card, shape, file }: Job) => {
  drawCard(card, shape, siteColours())
    .then(async (png) => {
      // Under another name first: a build that is broken off leaves no half picture in the cache.
      const part = `${file}.${process.pid}.part`;
      await writeFile(part, png);
      await rename(part, file);
      parentPort?.postMessage({ bytes: png.length });
    })
    .catch((error: unknown) => parentPort?.postMessage({ fault: `${card.language} ${card.name} (${shape}): ${String(error)}` }));
});
