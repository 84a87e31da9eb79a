/** Stops the browser's workers, as the browser itself does after half a minute of rest: the next message starts one. */
import type { Page } from 'playwright';

/** A stopped worker needs a moment to be gone. */
const GONE_MS = 300;

export async function stopWorkers(desk: Page): Promise<void> {
  const session = await desk.context().newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await new Promise((resolve) => setTimeout(resolve, GONE_MS));
}
