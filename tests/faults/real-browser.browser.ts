/** Faults of a whole browser: killed while it writes, reloaded under open tabs, two windows at once, no room left. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import type { TabState } from '../../src/contracts/answer';
import type { StoredCorrection } from '../../src/records/correction';
import { lookUpSchema } from '../../src/records/look-up';
import type { PinView } from '../../src/records/pin';
import { builtExtension } from '../../tools/browser/built';
import { grantedCopy } from '../../tools/browser/granted';
import { type Extension, launch } from '../../tools/browser/launch';
import { serve } from '../../tools/browser/saved-page';
import { openShopTab, reply, type ShopTab } from '../../tools/browser/shop-tab';
import { inspect } from '../e2e/inspect';
import { page, SHOP, shirt } from '../e2e/whence';
import { WHOLE } from '../whole';

const bodyOf = (sku?: string) =>
  page({ ld: shirt(sku ? { sku } : {}), body: '<h1>Linen shirt</h1><p>Made in China</p>' });

/** To the shop's page, until it has been read. */
async function toShop({ tab, desk, tabId }: ShopTab): Promise<void> {
  await tab.goto(SHOP);
  await expect
    .poll(() =>
      desk.evaluate(async (key) => key in (await chrome.storage.session.get(key)), `reading:${tabId}`),
    )
    .toBe(true);
}

interface Running {
  shop: ShopTab;
  extension: Extension;
  /** Kills the browser and starts it anew, with the same profile. */
  kill(): Promise<ShopTab>;
  end(): Promise<void>;
}

async function running(): Promise<Running> {
  const granted = await grantedCopy(await builtExtension('chrome'));
  const profile = await mkdtemp(join(tmpdir(), 'whence-killed-'));
  const start = async (): Promise<[ShopTab, Extension]> => {
    const extension = await launch({ dist: granted.dist, profile });
    const shop = await openShopTab(extension);
    await serve(extension.context, SHOP, bodyOf(), 'utf-8');
    await toShop(shop);
    return [shop, extension];
  };
  const [shop, extension] = await start();
  let last = extension;
  return {
    shop,
    extension,
    async kill() {
      // Every process of this profile at once, as a power cut would.
      execFileSync('pkill', ['-9', '-f', profile]);
      await last.context.close().catch(() => undefined);
      const [again, next] = await start();
      last = next;
      return again;
    },
    async end() {
      await last.close().catch(() => undefined);
      await granted.remove();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const historyOf = async (desk: ShopTab['desk']): Promise<unknown[]> => {
  const ids = await reply<number[]>(desk, { type: 'history-ids', search: '' });
  const views = await reply<({ entry: unknown } | unknown)[]>(desk, { type: 'history-entries', ids });
  return views.map((view) => (view && typeof view === 'object' && 'entry' in view ? view.entry : view));
};

test('killed in the middle of writing: nothing lost or doubled, settings intact', {
  tag: WHOLE,
}, async () => {
  const { shop, extension, kill, end } = await running();
  const { desk, tabId } = shop;
  try {
    await reply<TabState>(desk, { type: 'ask', tabId });
    const options = await extension.open('src/options/options.html');
    await options.getByLabel('Units').selectOption('imperial');
    await expect
      .poll(() => desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings'))))
      .toContain('imperial');
    void desk
      .evaluate((id) => {
        for (let massKg = 1; massKg <= 400; massKg++) {
          void chrome.runtime.sendMessage({ type: 'correct', tabId: id, correction: { massKg } });
          void chrome.runtime.sendMessage({ type: 'ask', tabId: id });
        }
      }, tabId)
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = await kill();
    const history = await historyOf(after.desk);
    expect(history).toHaveLength(1);
    for (const entry of history) expect(v.safeParse(lookUpSchema, entry).issues).toBeUndefined();
    const corrections = await reply<StoredCorrection[]>(after.desk, { type: 'corrections' });
    expect(corrections.length).toBeLessThanOrEqual(1);
    for (const { correction } of corrections) expect(Number.isInteger(correction.massKg)).toBe(true);
    const settings = await after.desk.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get('settings')),
    );
    expect(settings).toContain('imperial');
    const state = await reply<TabState>(after.desk, { type: 'ask', tabId: after.tabId });
    expect(state.state).toBe('answer');
  } finally {
    await end();
  }
});

test.describe('in one browser, with nothing kept of the test before', () => {
  test.describe.configure({ mode: 'serial' });
  let browser: Running;

  test.beforeAll(async () => {
    browser = await running();
  });
  test.afterAll(() => browser.end());

  /** A product of its own, for the worker remembers what it has just kept. */
  async function anew(sku: string): Promise<ShopTab & { extension: Extension }> {
    const { shop, extension } = browser;
    await reply(shop.desk, { type: 'reset-storage' });
    await shop.tab.goto('about:blank');
    await serve(extension.context, SHOP, bodyOf(sku), 'utf-8');
    await toShop(shop);
    return { ...shop, extension };
  }

  test('two windows at once: one entry and one pin of one product', async () => {
    const { desk, tabId, extension } = await anew('TWO');
    const other = await extension.open('src/options/options.html');
    const hammer = (id: number) =>
      Promise.all(
        Array.from({ length: 30 }, (_, at) =>
          chrome.runtime.sendMessage(at % 2 ? { type: 'pin', tabId: id } : { type: 'ask', tabId: id }),
        ),
      ).then(() => undefined);
    await Promise.all([desk.evaluate(hammer, tabId), other.evaluate(hammer, tabId)]);
    expect(await historyOf(desk)).toHaveLength(1);
    expect(await reply<PinView[]>(desk, { type: 'pins' })).toHaveLength(1);
  });

  test('stopped over a reading: it is told again, and what comes later as well', async () => {
    const { tab, desk, tabId, extension } = await anew('STOP');
    const { context, worker } = extension;
    const badge = () => desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    const setPrice = (price: string) =>
      tab.evaluate((now) => {
        const data = document.querySelector('script');
        if (data) data.textContent = data.textContent?.replace(/"price":"[\d.]+"/, `"price":"${now}"`) ?? '';
        document.body.append(
          Object.assign(document.createElement('p'), { textContent: `Now for ${now} EUR` }),
        );
      }, price);
    await expect.poll(badge).not.toBe('');
    const first = await badge();
    // It hears of the next reading and never comes to an answer.
    await worker.evaluate(() => {
      IDBObjectStore.prototype.get = () => {
        Object.assign(globalThis, { heard: true });
        return Object.create(IDBRequest.prototype, { addEventListener: { value: () => undefined } });
      };
    });
    await setPrice('500.00');
    await expect.poll(() => worker.evaluate(() => 'heard' in globalThis)).toBe(true);
    expect(await badge()).toBe(first);
    const session = await context.newCDPSession(desk);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await expect.poll(badge).not.toBe(first);
    const second = await badge();
    await setPrice('5.00');
    await expect.poll(badge).not.toBe(second);
    expect(await badge()).not.toBe(first);
  });

  test('reloaded under an open tab: the orphaned script stops quietly', async () => {
    const { tab, desk, extension } = await anew('LOAD');
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await desk.goto('about:blank');
    await extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await tab.evaluate(async () => {
      for (let step = 0; step < 5; step++) {
        history.pushState(null, '', `/thing?colour=${step}`);
        document.body.append(
          Object.assign(document.createElement('p'), { textContent: `Made in Italy ${step}` }),
        );
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    });
    expect(faults).toEqual([]);
  });
});

test('no room left: the answer stands and says so; with room again it is kept', { tag: WHOLE }, async () => {
  const { shop, extension, end } = await running();
  const { desk, tabId } = shop;
  try {
    const session = await extension.context.newCDPSession(desk);
    const origin = `chrome-extension://${extension.id}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const full = await reply<TabState>(desk, { type: 'ask', tabId });
    expect(full).toMatchObject({ state: 'answer', storage: 'full' });
    const popup = await extension.open(`src/popup/popup.html?tabId=${tabId}`);
    await popup.setViewportSize({ width: 380, height: 600 });
    await expect(popup.getByText(/^This machine has no room left/)).toBeVisible();
    await inspect(popup, 'storage-full');
    await popup.close();
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    const kept = await reply<TabState>(desk, { type: 'ask', tabId });
    expect(kept.state === 'answer' && kept.storage).toBeUndefined();
    expect(await historyOf(desk)).toHaveLength(1);
  } finally {
    await end();
  }
});
