/**
 * Draws the social cards into the finished site, and keeps them for the next build. Two shapes and two languages make four pictures
 * per case: a site of thousands of cases pays for them once, and CARDS=off leaves them out altogether.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PictureCache, cacheKey } from '../render/social-cards/cache.ts';
import { cardsWanted, pictureAddress, shapesOf, shortAddress, type Card, type Shape } from '../render/social-cards/card.ts';
import { allCards } from '../render/social-cards/describe.ts';
import { DrawingPool } from '../render/social-cards/pool.ts';
import { cachesWanted } from './build-cache.ts';
import { loadedSite } from './loaded-site.ts';

/** Where CI's caches of npm packages look, too. */
const CACHE = resolve('node_modules/.cache/casebook-cards');
/** Drawing keeps a core busy: more threads than this gain nothing on the machines that build sites. */
const MOST_THREADS = 4;
const THREADS = Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
/** Twice the threads, so that copying continues while all of them draw. */
const AT_ONCE = THREADS * 2;

function* pictures(cards: Iterable<Card>, address: string | undefined): Generator<{ card: Card; shape: Shape }> {
  for (const { site, ...card } of cards) for (const shape of shapesOf(card)) yield { card: { ...card, site: { ...site, address } }, shape };
}

export function socialCards(): AstroIntegration {
  let host: string | undefined;
  let base = '/';
  return {
    name: 'casebook:social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        host = config.site;
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!cardsWanted(host) || host === undefined) return logger.info(host ? 'social cards are off' : 'no social cards: SITE_URL is not set');
        const started = performance.now();
        const root = fileURLToPath(dir);
        const cache = cachesWanted() ? new PictureCache(CACHE, (message) => logger.warn(message)) : undefined;
        const pool = new DrawingPool(THREADS);
        const made = { drawn: 0, reused: 0, bytes: 0 };
        const queue = pictures(allCards(loadedSite()), shortAddress(host, base));
        const work = async () => {
          for (let next = queue.next(); !next.done; next = queue.next()) {
            const { card, shape } = next.value;
            const key = cacheKey(card, shape);
            let png = await cache?.get(key);
            if (png) made.reused++;
            else {
              made.drawn++;
              png = await pool.draw({ card, shape });
              await cache?.keep(key, png);
            }
            const target = join(root, pictureAddress(card, shape));
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, png);
            made.bytes += png.length;
          }
        };
        try {
          await Promise.all(Array.from({ length: AT_ONCE }, work));
        } finally {
          await pool.close();
        }
        await cache?.sweep();
        const kilobytes = Math.round(made.bytes / 1000 / Math.max(1, made.drawn + made.reused));
        logger.info(
          `${made.drawn} social cards drawn, ${made.reused} reused, ${kilobytes} kB each; pictures in ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}
