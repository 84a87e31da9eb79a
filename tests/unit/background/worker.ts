/** The worker's door, freshly started on what the store holds: messages in, replies out. */
import { vi } from 'vitest';
import { browser, contentScript, ourPage } from './browser';
import { shirtReading } from './shirt-reading';

export interface Worker {
  /** What a page of ours is answered; throws the worker's error. */
  told<T>(message: object): Promise<T>;
  /** A tab shows a shirt: its content script says so. */
  visit(tabId: number, change?: Parameters<typeof shirtReading>[0]): Promise<void>;
  receive: typeof import('../../../src/background/receive')['receive'];
  /** As when the browser stops the worker. */
  letGo(): Promise<void>;
}

/** A new worker: nothing of an earlier one's variables is left. */
export async function startWorker(): Promise<Worker> {
  vi.resetModules();
  // No window but this one: every lock is free.
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
  const { receive } = await import('../../../src/background/receive');
  const { closeDatabase } = await import('../../../src/background/storage/database');
  const sent = async (message: object, sender: object) => {
    const reply = await receive(message, sender as never);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  };
  return {
    receive,
    letGo: closeDatabase,
    told: async <T>(message: object) => (await sent(message, ourPage)) as T,
    async visit(tabId, change) {
      const reading = shirtReading(change);
      browser.tabUrls.set(tabId, reading.url);
      await sent({ type: 'reading', reading }, { ...contentScript(tabId), url: reading.url });
    },
  };
}
