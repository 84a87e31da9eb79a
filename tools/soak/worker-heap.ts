/** The worker's heap, through the browser's debugging protocol: a worker has no figure of its own to tell. */
import type { CDPSession, Page } from 'playwright';

/** Asks the worker's own debugging session, which is reached through a page's. */
export class WorkerHeap {
  readonly #page: CDPSession;
  readonly #sessionId: string;
  #asked = 0;

  private constructor(page: CDPSession, sessionId: string) {
    this.#page = page;
    this.#sessionId = sessionId;
  }

  static async of(desk: Page): Promise<WorkerHeap> {
    const page = await desk.context().newCDPSession(desk);
    const { targetInfos } = await page.send('Target.getTargets');
    const { host } = new URL(desk.url());
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && URL.parse(url)?.host === host,
    );
    if (!worker) throw new Error('the worker is not there');
    const { sessionId } = await page.send('Target.attachToTarget', { targetId: worker.targetId });
    return new WorkerHeap(page, sessionId);
  }

  async #ask(method: string): Promise<Record<string, number>> {
    const id = ++this.#asked;
    const answered = new Promise<Record<string, number>>((resolve, reject) => {
      const listen = ({ message }: { message: string }) => {
        const reply = JSON.parse(message) as {
          id?: number;
          result?: Record<string, number>;
          error?: object;
        };
        if (reply.id !== id) return;
        this.#page.off('Target.receivedMessageFromTarget', listen);
        if (reply.result) resolve(reply.result);
        else reject(new Error(JSON.stringify(reply.error)));
      };
      this.#page.on('Target.receivedMessageFromTarget', listen);
    });
    await this.#page.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params: {} }),
    });
    return answered;
  }

  /** Bytes in use after a collection. */
  async bytes(): Promise<number> {
    await this.#ask('HeapProfiler.enable');
    await this.#ask('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#ask('Runtime.getHeapUsage');
    if (!usedSize) throw new Error('the browser tells no heap size');
    return usedSize;
  }
}
