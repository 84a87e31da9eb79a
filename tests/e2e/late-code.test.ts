/**
 * What interprets and reckons is a script of its own, which the worker loads when it first needs it
 * (`src/background/late-code.ts`). In a browser that is not attached to the worker: it would run differently.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, TabState } from '../../src/contracts/answer';
import type { Reply } from '../../src/messaging/messages';
import { builtExtension } from '../../tools/browser/built';
import { grantedCopy } from '../../tools/browser/granted';
import { type Piped, type Session, startPiped } from '../../tools/browser/piped';
import { startListening } from '../../tools/read/desk';
import { ReadingTab } from '../../tools/read/reading-tab';
import { expect, page, SHOP, shirt, test } from './whence';

const HTML = page({ ld: shirt({ sku: 'LATE' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' });
/** Generous: only what never comes is given up. */
const WAIT_MS = 60_000;
const WORKER = /\/service-worker-loader\.js$/;

function answerIn(reply: Reply<TabState>): Answer {
  if (!reply.ok) throw new Error(reply.error);
  if (reply.value.state !== 'answer') throw new Error(`no answer but ${reply.value.state}`);
  return reply.value.answer;
}
const places = ({ comparison }: Answer) => comparison?.alternatives.map(({ place }) => place.country);

/** Whether the worker that runs now has loaded it. */
async function isLoaded(browser: Piped): Promise<boolean> {
  const worker = await browser.attach(await browser.targetAt(WORKER));
  return worker.evaluate<boolean>('"whenceLate" in self');
}

async function stop(browser: Piped, desk: Session): Promise<void> {
  await desk.send('ServiceWorker.enable');
  await desk.send('ServiceWorker.stopAllWorkers');
  const isThere = () =>
    browser.targetAt(WORKER).then(
      () => true,
      () => false,
    );
  await expect.poll(isThere, { timeout: WAIT_MS }).toBe(false);
}

test('loaded when needed and not before: in a worker that wakes, in a browser that starts again', async () => {
  const granted = await grantedCopy(await builtExtension('chrome'), true);
  const profile = await mkdtemp(join(tmpdir(), 'whence-late-'));
  try {
    for (const chosen of ['MT', 'FJ']) {
      const browser = await startPiped({ dist: granted.dist, profile });
      const desk = await browser.openOwn('manifest.json');
      await startListening(desk);
      const tab = await ReadingTab.open(browser, desk);
      const send = (message: object) =>
        desk.evaluate<Reply<TabState>>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
      const ask = async (versus?: string[]) =>
        answerIn(await send({ type: 'ask', tabId: tab.tabId, versus }));

      const { reply } = await tab.read({ url: SHOP, body: HTML, charset: 'utf-8' }, WAIT_MS);
      const first = answerIn(reply);
      expect(first.comparison?.origin.place.country).toBe('CN');
      expect(await isLoaded(browser)).toBe(true);

      await stop(browser, desk);
      expect(await ask()).toEqual(first);
      expect(await isLoaded(browser)).toBe(false);

      // This answer is kept by nobody.
      await stop(browser, desk);
      expect(places(await ask(['IS']))).toContain('IS');
      expect(await isLoaded(browser)).toBe(true);

      await stop(browser, desk);
      expect(places(first)).not.toContain(chosen);
      await send({ type: 'change-settings', change: { comparisonOrigins: [chosen] } });
      expect(places(await ask())).toContain(chosen);
      expect(await isLoaded(browser)).toBe(true);
      await browser.close();
    }
  } finally {
    await granted.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
