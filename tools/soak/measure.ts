/** What a browser holds in memory for us: the worker's heap, and heap, nodes and listeners of a page. */
import type { CDPSession, Page } from 'playwright';
import { WorkerHeap } from './worker-heap';

export interface Held {
  /** Navigations or answers so far. */
  after: number;
  workerHeapMb: number;
  deskHeapMb: number;
  deskNodes: number;
  deskListeners: number;
}

const MB = 1024 * 1024;

/** Memory of the worker and of one of our pages, garbage collected first. */
export class Scales {
  readonly #worker: WorkerHeap;
  readonly #desk: CDPSession;

  private constructor(worker: WorkerHeap, desk: CDPSession) {
    this.#worker = worker;
    this.#desk = desk;
  }

  static async of(desk: Page): Promise<Scales> {
    const session = await desk.context().newCDPSession(desk);
    await session.send('Performance.enable');
    return new Scales(await WorkerHeap.of(desk), session);
  }

  async weigh(after: number): Promise<Held> {
    await this.#desk.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#desk.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      after,
      workerHeapMb: (await this.#worker.bytes()) / MB,
      deskHeapMb: metric('JSHeapUsedSize') / MB,
      deskNodes: metric('Nodes'),
      deskListeners: metric('JSEventListeners'),
    };
  }
}
