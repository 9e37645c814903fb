/** A few threads that draw; a job waits until one is free, so that no more cards are in memory than there are threads. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Job } from './worker.ts';

type Answer = { png: Uint8Array } | { problem: string };

export class DrawingPool {
  private readonly size: number;
  private readonly free: Worker[] = [];
  private readonly all: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];
  constructor(size: number) {
    this.size = size;
  }

  /** Draws one picture, and gives it as a PNG. Throws when it can't be drawn, or its thread ends. */
  async draw(job: Job): Promise<Buffer> {
    const worker = await this.take();
    // once() takes its listeners away again, and throws on 'error'.
    const answered = once(worker, 'message') as Promise<[Answer]>;
    worker.postMessage(job);
    const [answer] = await answered;
    this.give(worker);
    if ('problem' in answer) throw new Error(`A social card could not be drawn: ${answer.problem}`);
    return Buffer.from(answer.png);
  }

  private take(): Promise<Worker> {
    const ready = this.free.pop();
    if (ready) return Promise.resolve(ready);
    if (this.all.length < this.size) {
      // A thread costs a quarter of a second and the fonts' memory: none is started before it has work.
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      this.all.push(worker);
      return Promise.resolve(worker);
    }
    return new Promise((ready) => this.waiting.push(ready));
  }

  private give(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.free.push(worker);
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((worker) => worker.terminate()));
  }
}
