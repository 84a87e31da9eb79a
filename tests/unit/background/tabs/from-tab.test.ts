/** The gate: what a script in a page says is bounded, checked and believed of its own page only. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../../../src/contracts/answer';
import { QUOTES_MAX } from '../../../../src/contracts/reading';
import { browser, contentScript, emptyBrowser } from '../browser';
import { shirtReading } from '../shirt-reading';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  emptyBrowser();
  worker = await startWorker();
});
const say = (message: object, sender: object = contentScript(1)) => worker.receive(message, sender as never);
const kept = () => Object.keys(browser.storage.session.all()).filter((key) => key.startsWith('reading:'));
const withTypes = (count: number) => {
  const reading = shirtReading();
  reading.signals.schemaTypes = Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, 1]));
  return reading;
};

test.each([41, 300_000])(
  'a reading with %i schema.org types is refused, and nobody else’s is dropped',
  async (count) => {
    await worker.visit(2);
    expect(await say({ type: 'reading', reading: withTypes(count) })).toMatchObject({ ok: false });
    expect(kept()).toEqual(['reading:2']);
  },
);

test('a reading that is large as a whole is refused though each part is within its bounds', async () => {
  const reading = shirtReading();
  const text = 'x'.repeat(1000);
  const levels = Array.from({ length: QUOTES_MAX }, () => text);
  reading.categories = Array.from({ length: QUOTES_MAX }, () => ({
    text,
    foundIn: 'json-ld' as const,
    locator: text,
    levels,
  }));
  expect(await say({ type: 'reading', reading })).toEqual({ ok: false, error: 'too large' });
});

test('a tab that never stops talking is put off, the others are heard', async () => {
  // All in one moment: on a busy machine it would regain what it may say while it speaks.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  const replies = [];
  for (let i = 0; i < 300; i++)
    replies.push(await say({ type: 'reading', reading: shirtReading({ sku: `S-${i}` }) }));
  expect(replies.at(0)).toEqual({ ok: true, value: null });
  expect(replies.at(-1)).toEqual({ ok: false, error: 'too often' });
  expect(await say({ type: 'reading', reading: shirtReading() }, contentScript(2))).toEqual({
    ok: true,
    value: null,
  });
  clock.mockRestore();
});

test('a page that is made ready unseen says nothing', async () => {
  const sender = { ...contentScript(1), documentLifecycle: 'prerender' };
  expect(await say({ type: 'reading', reading: shirtReading() }, sender)).toMatchObject({ ok: false });
});

test('a page that the tab no longer shows says nothing, where the tab’s address may be seen', async () => {
  const sender = contentScript(1);
  const gone = { ...sender, tab: { ...sender.tab, url: 'https://bank.example/' } };
  expect(await say({ type: 'reading', reading: shirtReading() }, gone)).toMatchObject({ ok: false });
});

test('what is kept of another page than the tab shows is not answered with', async () => {
  await worker.visit(1);
  browser.tabUrls.set(1, 'https://bank.example/');
  expect((await worker.told<TabState>({ type: 'ask', tabId: 1 })).state).not.toBe('answer');
});

/** The tab's script, asked to read, says this and replies that. */
async function asked(said: object | null, replied: unknown) {
  const before = browser.tabs.sendMessage;
  browser.tabs.sendMessage = (async () => {
    if (said) await say({ type: 'reading', reading: said });
    return replied;
  }) as typeof before;
  try {
    return await worker.told<TabState>({ type: 'ask', tabId: 1 });
  } finally {
    browser.tabs.sendMessage = before;
  }
}

test('asked to read, a script is heard through the gate', async () => {
  expect(await asked(shirtReading(), { ok: true, value: null })).toMatchObject({ state: 'answer' });
});

test.each(['https://victim-shop.example/thing', 'https://shop.example:8443/thing'])(
  'asked to read, a script that was taken over cannot answer for %s',
  async (url) => {
    const forged = shirtReading({ url });
    expect((await asked(forged, forged)).state).not.toBe('answer');
    expect((await asked(null, forged)).state).not.toBe('answer');
    expect(kept()).toEqual([]);
  },
);
