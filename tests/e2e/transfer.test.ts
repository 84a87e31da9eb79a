/** Backups and damaged rows on the compare page: how far it is, stopped half-way, and what is set aside. */
import { readFile } from 'node:fs/promises';
import { PART_ROWS } from '../../src/background/storage/waiting';
import { reply } from '../../tools/browser/shop-tab';
import { importText } from './import-text';
import { inspect } from './inspect';
import { manyLookUps } from './many-look-ups';
import { expect, test } from './whence';

const OPEN = 'src/compare/compare.html';
const MANY = 6000;

test('an import shows how far it is; stopped, nothing was changed', async ({ shop }) => {
  const { desk } = shop;
  await reply(desk, { type: 'reset-storage' });
  await importText((message) => reply(desk, message), manyLookUps(3));
  const compare = await shop.extension.open(OPEN);
  // The third batch waits, so that there is time to look and to stop it.
  await compare.evaluate(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    let batches = 0;
    const page = window as Window & { goOn?: () => void };
    const waiting = new Promise<void>((resolve) => {
      page.goOn = resolve;
    });
    const slowly = async (message: { type: string }) => {
      if (message.type === 'import-add' && ++batches === 3) await waiting;
      return send(message);
    };
    Object.assign(chrome.runtime, { sendMessage: slowly });
  });
  await compare.getByLabel('Import a JSON export').setInputFiles({
    name: 'whence.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(manyLookUps(MANY))),
  });
  const bar = compare.getByRole('progressbar');
  await expect(bar).toBeVisible();
  // It is being added already: two records of it are in the history.
  const added = async () => (await reply<number[]>(desk, { type: 'history-ids', search: '' })).length - 3;
  await expect.poll(added).toBeGreaterThan(PART_ROWS);
  expect(await added()).toBeLessThanOrEqual(2 * PART_ROWS);
  await inspect(compare, 'import-under-way');
  await compare.getByRole('button', { name: 'Cancel' }).click();
  await compare.evaluate(() => (window as Window & { goOn?: () => void }).goOn?.());
  await expect(compare.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  await expect(bar).toHaveCount(0);
  expect(await reply(desk, { type: 'history-ids', search: '' })).toHaveLength(3);
  await compare.close();
  await reply(desk, { type: 'reset-storage' });
});

test('damaged rows are told, saved as a file and deleted', async ({ shop }) => {
  const { desk } = shop;
  await reply(desk, { type: 'reset-storage' });
  await importText((message) => reply(desk, message), manyLookUps(3));
  await desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('whence');
      opening.onsuccess = () => resolve(opening.result);
    });
    const tx = db.transaction('history', 'readwrite');
    tx.objectStore('history').put({ id: 77, at: 'never', title: 'Damaged shirt', kg: '7' });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  });
  const compare = await shop.extension.open(OPEN);
  await expect(compare.getByText('Damaged entries that can’t be read: 1.')).toBeVisible();
  await inspect(compare, 'damaged-rows');
  const saving = compare.waitForEvent('download');
  await compare.getByRole('button', { name: 'Save them as a file' }).click();
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  expect(saved).toEqual([{ history: { id: 77, at: 'never', title: 'Damaged shirt', kg: '7' } }]);
  await compare.getByRole('button', { name: 'Delete them for ever' }).click();
  await expect(compare.getByText('Damaged entries')).toHaveCount(0);
  await compare.reload();
  await expect(compare.getByText('Alder shirt, model 0', { exact: true })).toBeVisible();
  expect(await reply(desk, { type: 'damaged-rows' })).toEqual({ count: 0, rows: [] });
  await compare.close();
  await reply(desk, { type: 'reset-storage' });
});
