/** What a real Firefox asks the name server for, on its default settings and without a proxy that would hide it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { builtExtension } from '../../tools/browser/built';
import { folderFiles } from '../../tools/build/folder-files';
import { findFirefox } from '../../tools/firefox/find';
import { launchFirefox, newProfile } from '../../tools/firefox/launch';
import { namesLookedUp } from '../../tools/firefox/resolver-log';
import { zipFiles } from '../../tools/package/zip';
import { manyLookUps } from '../e2e/many-look-ups';
import { ownPage } from './session';

const path = findFirefox();
/** A page of ours looks this one up on purpose: the log sees what is asked. */
const CONTROL = 'control.test';

test.skipIf(!path)('no page of ours has a shop of the history looked up', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whence-resolver-'));
  const profile = await newProfile();
  const resolverLog = join(folder, 'resolver');
  const pack = join(folder, 'whence.xpi');
  const dist = await builtExtension('firefox');
  await writeFile(pack, await zipFiles(dist, folderFiles(dist)));
  let shops: string[] = [];
  const firefox = await launchFirefox(path ?? '', profile, { resolverLog });
  try {
    await firefox.install(pack, true);
    await firefox.newTab();
    await firefox.navigate(ownPage('src/options/options.html'));
    await firefox.until('the options page', () => firefox.run('return Boolean(browser.runtime.id)'));
    const backup = manyLookUps(5);
    shops = backup.history.map(({ url }) => new URL(url).hostname);
    const [pinned] = backup.history;
    const places = [{ place: 'PT', kg: 2, lowKg: 1, highKg: 4, verdict: null }];
    const text = JSON.stringify({ ...backup, pins: [{ ...pinned, places }] });
    expect(
      await firefox.run('return browser.runtime.sendMessage(arguments[0])', { type: 'import', text }),
    ).toMatchObject({
      ok: true,
      value: { history: 5, pins: 1 },
    });
    for (const page of ['compare/compare', 'popup/popup', 'welcome/welcome', 'options/options']) {
      await firefox.newTab();
      await firefox.navigate(ownPage(`src/${page}.html`));
      await sleep(2000); // a look-up ahead comes a moment after the page is shown
    }
    await firefox.newTab();
    await firefox.navigate(`http://${CONTROL}/`).catch(() => undefined); // nobody answers there
  } finally {
    await firefox.quit();
  }
  const names = await namesLookedUp(resolverLog);
  await Promise.all([folder, profile].map((one) => rm(one, { recursive: true, force: true, maxRetries: 5 })));
  expect(shops).toHaveLength(5);
  expect(names).toContain(CONTROL);
  expect(names.filter((name) => shops.includes(name))).toEqual([]);
});
