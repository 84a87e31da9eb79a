/** In a real browser: an older version's database, a worker stopped in the middle, a database gone bad. */

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../tools/browser/built';
import { launch } from '../../tools/browser/launch';
import { reply } from '../../tools/browser/shop-tab';
import { entries } from '../unit/background/version-1';
import { WHOLE } from '../whole';
import { importText } from './import-text';
import { manyLookUps } from './many-look-ups';
import { picture } from './picture';
import { expect, page, shirt, test } from './whence';

/** Files and folders right in `folder` whose names fit. */
async function within(folder: string, name: RegExp): Promise<string[]> {
  return (await readdir(folder)).filter((found) => name.test(found)).map((found) => join(folder, found));
}

test("version 1's database opens with all that was in it", async ({ shop }) => {
  const { desk } = shop;
  await reply(desk, { type: 'reset-storage' });
  const session = await shop.extension.context.newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await desk.evaluate(async (old) => {
    const done = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('whence'));
    const opening = indexedDB.open('whence', 1);
    opening.onupgradeneeded = () => {
      const history = opening.result.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
      history.createIndex('at', 'at');
      history.createIndex('key', 'key');
      opening.result.createObjectStore('corrections', { keyPath: 'key' });
    };
    const db = (await done(opening)) as IDBDatabase;
    const store = db.transaction('history', 'readwrite').objectStore('history');
    for (const entry of old) await done(store.put(entry));
    db.close();
  }, entries);
  expect(await reply(desk, { type: 'history-ids', search: '' })).toEqual([7, 1]);
  expect(await reply(desk, { type: 'history-ids', search: 'linen sho' })).toEqual([1]);
  await reply(desk, { type: 'reset-storage' });
});

test('the worker is stopped again and again: what it answered is kept, nothing is doubled', async ({
  shop,
}) => {
  const { desk, tabId } = shop;
  await reply(desk, { type: 'reset-storage' });
  await shop.visit(page({ ld: shirt({ sku: 'K-1' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  const session = await shop.extension.context.newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  const kinds = [
    { type: 'ask', tabId },
    { type: 'pin', tabId },
    { type: 'correct', tabId, correction: { origin: 'PT' } },
  ];
  let answered = 0;
  for (let round = 0; round < 15; round++) {
    const kind = kinds[round % kinds.length] as object;
    const sent = reply(desk, kind).then(
      () => answered++,
      () => undefined,
    );
    await desk.waitForTimeout(round * 3);
    await session.send('ServiceWorker.stopAllWorkers');
    await Promise.race([sent, desk.waitForTimeout(2000)]);
  }
  for (const kind of kinds) await reply(desk, kind);
  expect(await reply(desk, { type: 'history-ids', search: '' })).toHaveLength(1);
  expect(await reply(desk, { type: 'pins' })).toHaveLength(1);
  expect(await reply(desk, { type: 'corrections' })).toMatchObject([{ correction: { origin: 'PT' } }]);
  console.log(`${answered} of 15 were answered before the worker stopped`);
  await reply(desk, { type: 'reset-storage' });
});

test('a newer database is kept, and the compare page says so', async ({ shop }) => {
  const { desk } = shop;
  await reply(desk, { type: 'reset-storage' });
  await desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whence', 99);
        opening.onupgradeneeded = () => opening.result.createObjectStore('future');
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  const compare = await shop.extension.open('src/compare/compare.html');
  await expect(compare.getByText(/written by a newer version of Whence/)).toBeVisible();
  await picture(compare, 'out/states/compare-newer.png', { fullPage: true });
  await shop.visit(page({ ld: shirt(), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  expect(await shop.ask()).toMatchObject({ state: 'answer', storage: 'newer' });
  await compare.close();
  await reply(desk, { type: 'reset-storage' });
});

test('a database damaged on disk: the browser starts, says what is lost, and keeps anew', {
  tag: WHOLE,
}, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'whence-damaged-'));
  const dist = await builtExtension('chrome');
  const text = JSON.stringify(manyLookUps(50));
  const first = await launch({ dist, profile });
  const desk = await first.open('src/options/options.html');
  expect(await importText((message) => reply(desk, message), text)).toMatchObject({
    state: 'done',
    history: 50,
  });
  await first.close();

  const [folder] = await within(join(profile, 'Default/IndexedDB'), /extension_.*leveldb$/);
  for (const file of await within(folder ?? '', /^(MANIFEST|CURRENT|.*\.(log|ldb))/))
    await writeFile(file, 'damaged');

  const second = await launch({ dist, profile });
  const compare = await second.open('src/compare/compare.html');
  await expect(compare.getByText(/found its store damaged/)).toBeVisible();
  await picture(compare, 'out/states/compare-lost.png', { fullPage: true });
  expect(await importText((message) => reply(compare, message), text)).toMatchObject({
    state: 'done',
    history: 50,
  });
  await compare.getByRole('button', { name: 'Understood' }).click();
  await expect(compare.getByText(/found its store damaged/)).toBeHidden();
  await expect(compare.getByText('Entries: 50')).toBeVisible();
  await second.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
