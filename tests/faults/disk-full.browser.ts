/** A disk that is really full: the browser's profile lies on a file system of its own, which is filled to the last byte. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { TabState } from '../../src/contracts/answer';
import type { StorageView } from '../../src/records/views';
import { builtExtension } from '../../tools/browser/built';
import { grantedCopy } from '../../tools/browser/granted';
import { launch } from '../../tools/browser/launch';
import { serve } from '../../tools/browser/saved-page';
import { openShopTab, reply } from '../../tools/browser/shop-tab';
import { importText } from '../e2e/import-text';
import { manyLookUps } from '../e2e/many-look-ups';
import { picture } from '../e2e/picture';
import { page, SHOP, shirt } from '../e2e/whence';
import { WHOLE } from '../whole';
import { smallDisk } from './small-disk';

const MEGABYTES = 200;

const storageOf = (state: TabState) => (state.state === 'answer' ? state.storage : undefined) ?? 'ok';

/** The compare page says that there is no room, and offers to delete nothing. */
async function looksFull(compare: Page): Promise<void> {
  await expect(compare.getByText(/^This machine has no room left/)).toBeVisible();
  await expect(compare.getByRole('button', { name: 'Start afresh' })).toHaveCount(0);
  await picture(compare, 'out/states/compare-disk-full.png');
  await compare.close();
}

test('the answer stands, an import is not half there; with room again all is kept', {
  tag: WHOLE,
}, async () => {
  const disk = smallDisk(MEGABYTES);
  test.skip(!disk, 'no file system of our own here');
  if (!disk) return;
  const granted = await grantedCopy(await builtExtension('chrome'));
  const extension = await launch({ dist: granted.dist, profile: join(disk.folder, 'profile') });
  try {
    const { desk, tab, tabId } = await openShopTab(extension);
    const body = page({ ld: shirt(), body: '<h1>Linen shirt</h1><p>Made in China</p>' });
    await serve(extension.context, SHOP, body, 'utf-8');
    await tab.goto(SHOP);
    const ask = () => reply<TabState>(desk, { type: 'ask', tabId });
    const ids = () => reply<number[]>(desk, { type: 'history-ids', search: '' });
    expect((await ask()).state).toBe('answer');
    expect(await ids()).toHaveLength(1);

    expect(disk.fill()).toBe(true);
    expect((await ask()).state).toBe('answer');
    const outcome = await importText((message) => reply(desk, message), manyLookUps(20_000)).catch(
      (reason: unknown) => ({ state: `failed: ${reason instanceof Error ? reason.message : reason}` }),
    );
    console.log(`an import on a full disk: ${JSON.stringify(outcome)}`);
    // Where the browser had it all in memory it is done.
    expect(['full', 'done']).toContain(outcome.state);

    const session = await extension.context.newCDPSession(desk);
    await session.send('ServiceWorker.enable');
    const stop = () => session.send('ServiceWorker.stopAllWorkers');
    // Opened anew, the database may be read or not, as the browser finds its files; never is it said to be damaged.
    const said = [];
    for (let round = 0; round < 5; round++) {
      await stop();
      disk.fill();
      said.push((await reply<StorageView>(desk, { type: 'storage' })).state, storageOf(await ask()));
    }
    console.log(`a store on a full disk: ${said.join(', ')}`);
    expect(said).toContain('full');
    expect(said).not.toContain('broken');
    await looksFull(await extension.open('src/compare/compare.html'));
    disk.empty();
    await stop();
    const kept = await ids();
    // Whole (the browser had it in memory and wrote it later) or not at all.
    expect([1, 20_001]).toContain(kept.length);
    expect(kept.length === 20_001).toBe(outcome.state === 'done');
    expect(await importText((message) => reply(desk, message), manyLookUps(100))).toMatchObject({
      state: 'done',
    });
    expect((await ids()).length).toBeGreaterThanOrEqual(101);
    expect(await ask()).toMatchObject({ state: 'answer' });
  } finally {
    await extension.close().catch(() => undefined);
    disk.remove();
    await granted.remove();
  }
});
