import { Tinypool } from 'tinypool';
import type { Job } from './worker.ts';

/** Milliseconds without work after which a thread ends. */
const IDLE = 60_000;

/** A few threads that draw; a job waits until one is free, so that no more cards are in memory than there are threads. */
export class DrawingPool {
  private readonly threads: Tinypool;
  constructor(size: number) {
    const filename = new URL('./worker.ts', import.meta.url).href;
    // A thread costs a quarter of a second and the fonts' memory: none is started before it has work, and none ends between two jobs.
    this.threads = new Tinypool({ filename, minThreads: 0, maxThreads: size, idleTimeout: IDLE });
  }

  /** Draws one picture, and gives it as a PNG. Throws when it can't be drawn, or its thread ends. */
  async draw(job: Job): Promise<Buffer> {
    return Buffer.from((await this.threads.run(job)) as Uint8Array);
  }

  close(): Promise<void> {
    return this.threads.destroy();
  }
}
