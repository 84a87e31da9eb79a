/** A history as years of use leave it: what a person does with it, beside a bare cursor over the same store. */
import type { Page } from 'playwright';
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab, reply } from '../../../tools/browser/shop-tab';
import { manyLookUps } from '../../e2e/many-look-ups';
import { page, SHOP, shirt } from '../../e2e/whence';
import type { Bench } from '../measure/bench';
import { firstReadingMs } from '../measure/readings';
import type { Row } from '../measure/row';
import { growthExponent, median } from '../measure/statistics';

const SIZES = [10, 1000, 10_000, 100_000];
const ROUNDS = 3;

/** Milliseconds of a bare cursor over every entry, nothing done with them. */
const cursorMs = (desk: Page): Promise<number> =>
  desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('whence');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const started = performance.now();
    await new Promise<void>((resolve, reject) => {
      const request = db.transaction('history').objectStore('history').openCursor();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        if (request.result) request.result.continue();
        else resolve();
      };
    });
    const ms = performance.now() - started;
    db.close();
    return ms;
  });

/** Milliseconds, in the page, until the worker has answered these messages, each made of the reply to the last. */
const openMs = (desk: Page, search: string): Promise<number> =>
  desk.evaluate(async (words) => {
    const started = performance.now();
    const { value: ids } = await chrome.runtime.sendMessage({ type: 'history-ids', search: words });
    await chrome.runtime.sendMessage({ type: 'history-entries', ids: ids.slice(0, 40) });
    return performance.now() - started;
  }, search);

const addMs = (desk: Page, tabId: number): Promise<number> =>
  desk.evaluate(async (id) => {
    const started = performance.now();
    await chrome.runtime.sendMessage({ type: 'ask', tabId: id });
    return performance.now() - started;
  }, tabId);

/** As the compare page exports: all ids, then a thousand entries at a time, then one text. */
const exportMs = (desk: Page): Promise<number> =>
  desk.evaluate(async () => {
    const started = performance.now();
    const { value: ids } = await chrome.runtime.sendMessage({ type: 'history-ids', search: '' });
    const entries: unknown[] = [];
    for (let at = 0; at < ids.length; at += 1000) {
      const part = { type: 'history-entries', ids: ids.slice(at, at + 1000), asKept: true };
      for (const { entry } of (await chrome.runtime.sendMessage(part)).value) entries.push(entry);
    }
    if (JSON.stringify(entries).length < entries.length) throw new Error('nothing exported');
    return performance.now() - started;
  });

async function medianOf(work: () => Promise<number>): Promise<number> {
  const ms: number[] = [];
  for (let round = 0; round < ROUNDS; round++) ms.push(await work());
  return median(ms);
}

export async function history({ extension, note }: Bench): Promise<Row[]> {
  const shop = await openShopTab(extension);
  const { desk, tabId } = shop;
  const html = page({ ld: shirt(), body: '<h1>Shirt</h1><p>Made in China</p>' });
  const stop = await serve(extension.context, SHOP, html, 'utf-8');
  await shop.tab.goto(SHOP);
  await firstReadingMs(shop);
  const by: Record<'open' | 'search' | 'add' | 'export' | 'cursor', { size: number; cost: number }[]> = {
    open: [],
    search: [],
    add: [],
    export: [],
    cursor: [],
  };
  for (const size of SIZES) {
    await reply(desk, { type: 'delete-history', ids: null });
    await reply(desk, { type: 'import', text: JSON.stringify(manyLookUps(size)) });
    const works = {
      open: () => openMs(desk, ''),
      search: () => openMs(desk, 'zyzzyva'),
      add: () => addMs(desk, tabId),
      export: () => exportMs(desk),
      cursor: () => cursorMs(desk),
    };
    for (const [name, work] of Object.entries(works)) {
      const cost = await medianOf(work);
      by[name as keyof typeof works].push({ size, cost });
      note(`${size} entries\t${name}\t${cost.toFixed(1)} ms`);
    }
  }
  await reply(desk, { type: 'delete-history', ids: null });
  await stop();
  await shop.tab.close();
  await shop.desk.close();
  const last = (name: keyof typeof by) => by[name].at(-1)?.cost ?? Number.NaN;
  const words = {
    open: 'open, to the first screen',
    search: 'search for a word',
    add: 'answer and add an entry',
    export: 'export all',
  };
  return [
    ...Object.entries(words).map(
      ([name, work]): Row => ({
        work: `history of 100,000 entries: ${work}`,
        floor: 'a bare cursor over the same store',
        figures: [
          { name: 'median', value: last(name as keyof typeof by) / last('cursor'), target: 1.5 },
          { name: 'time', value: last(name as keyof typeof by), target: null, unit: 'ms' },
        ],
        from: `${ROUNDS} rounds`,
      }),
    ),
    {
      work: 'cost as the history grows, 10 to 100,000',
      floor: 'a straight line: exponent 1',
      figures: Object.keys(words).map((name) => ({
        name,
        value: growthExponent(by[name as keyof typeof by]),
        target: 1.1,
        unit: '',
      })),
      from: `${SIZES.length} sizes × ${ROUNDS}`,
    },
  ];
}
