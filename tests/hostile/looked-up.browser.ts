/** What Chromium looks up of the history's shops while the compare page is open, hovered and pressed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { builtExtension } from '../../tools/browser/built';
import { launch } from '../../tools/browser/launch';
import { networkUse } from '../../tools/browser/net-log';
import { serve } from '../../tools/browser/saved-page';
import { reply } from '../../tools/browser/shop-tab';
import { importText } from '../e2e/import-text';
import { manyLookUps } from '../e2e/many-look-ups';
import { WHOLE } from '../whole';

const STRANGER = 'https://stranger.example/';
/** Linked to by a stranger's page, and pressed there: what an anchor of ours would have given away. */
const PRESSED = 'pressed-control.example';

test('no shop of the history is looked up, and none connected to, by hovering or pressing', {
  tag: WHOLE,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whence-net-'));
  const netLog = join(folder, 'net.json');
  const extension = await launch({ dist: await builtExtension('chrome'), netLog });
  const backup = manyLookUps(5);
  const shops = backup.history.map(({ url }) => new URL(url).hostname);
  const page = await extension.open('src/compare/compare.html');
  await importText((message) => reply(page, message), backup);
  await page.reload();
  const links = page.getByRole('link').filter({ hasText: /model/ });
  await expect(links).toHaveCount(5);
  const press = async (at: { x: number; y: number; width: number; height: number } | null, on = page) => {
    if (!at) throw new Error('not in view');
    await on.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await sleep(300);
    await on.mouse.down();
    await sleep(500);
    await on.mouse.move(2, 2);
    await on.mouse.up();
  };
  for (const link of await links.all()) {
    await link.scrollIntoViewIfNeeded();
    await press(await link.boundingBox());
  }
  await serve(extension.context, STRANGER, `<a href="https://${PRESSED}/">there</a>`, 'utf-8');
  const stranger = await extension.context.newPage();
  await stranger.goto(STRANGER);
  await press(await stranger.locator('a').boundingBox(), stranger);
  await extension.close();
  const { requests, lookUps } = await networkUse(netLog);
  await rm(folder, { recursive: true, force: true });
  const said = [...lookUps, ...requests.map(({ url }) => url)];
  console.log(`looked up: ${lookUps.join(', ')}`);
  expect(said.filter((name) => name.includes(PRESSED))).not.toEqual([]);
  expect(said.filter((name) => shops.some((shop) => name.includes(shop)))).toEqual([]);
});
