/**
 * A whole session makes no network request. Three witnesses: a proxy that is the browser's only way out, Chromium's
 * own log of every request with who asked for it, and the store, which holds only what the privacy page says.
 */
import { expect, test } from '@playwright/test';
import { NAMED_SHOP, startShipped } from './shipped';
import { page, shirt } from './whence';

const LEAK = 'http://leak.example/';
const CONTROL = 'http://control.example/';
/** Chromium's own calls home, made with or without an extension. */
const BROWSERS_OWN = /^(?:[a-z0-9-]+\.)*(?:google|googleapis|gstatic|gvt1)\.com$/;

const hostOf = (attempt: string) =>
  URL.canParse(attempt) && attempt.startsWith('http')
    ? new URL(attempt).hostname
    : attempt.replace(/:\d+$/, '');

test('through a whole session nothing leaves the machine', async () => {
  const shipped = await startShipped();
  const { extension, proxy } = shipped;

  const { tab, tabId } = await shipped.visit(
    NAMED_SHOP,
    page({ ld: shirt({ sku: 'P-1' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }),
  );
  const popup = await extension.open(`src/popup/popup.html?tabId=${tabId}`);
  await expect(popup.getByText(/^About .+ CO₂e/).first()).toBeVisible();
  for (const summary of await popup.locator('summary').all()) await summary.click();
  await popup.evaluate(
    (id) => chrome.runtime.sendMessage({ type: 'correct', tabId: id, correction: { origin: 'PT' } }),
    tabId,
  );
  await popup.reload();
  await expect(popup.getByText('Made in Portugal').first()).toBeVisible();
  const options = await extension.open('src/options/options.html');
  await options.getByLabel('Units').selectOption('imperial');
  const welcome = await extension.open('src/welcome/welcome.html');

  // Code of ours that tried would be stopped by the browser: worker and pages may connect to nothing.
  const attempt = (url: string) =>
    fetch(url).then(
      () => 'sent',
      () => 'refused',
    );
  expect(await extension.worker.evaluate(attempt, LEAK)).toBe('refused');
  expect(await options.evaluate(attempt, LEAK)).toBe('refused');
  expect(await welcome.evaluate(attempt, LEAK)).toBe('refused');
  // The witnesses see what is sent: the page's own request is on record.
  await tab.evaluate(attempt, CONTROL);

  const { requests } = await shipped.end();
  const hosts = new Set(proxy.attempts.map(hostOf));
  expect(hosts).toContain('control.example');
  const strangers = [...hosts].filter((host) => !BROWSERS_OWN.test(host));
  expect(strangers.sort()).toEqual(['control.example', 'www.otto.de']);

  const web = requests.filter(({ url }) => /^(?:https?|wss?):/.test(url));
  expect(web).toContainEqual({ url: CONTROL, initiator: 'http://www.otto.de' });
  expect(web.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
});

test('what is stored is what the privacy page says', async () => {
  const shipped = await startShipped();
  const { extension } = shipped;
  const { tabId } = await shipped.visit(
    NAMED_SHOP,
    page({ ld: shirt({ sku: 'P-2' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }),
  );
  const popup = await extension.open(`src/popup/popup.html?tabId=${tabId}`);
  await expect(popup.getByText(/^About .+ CO₂e/).first()).toBeVisible();
  await popup.evaluate(
    (id) => chrome.runtime.sendMessage({ type: 'correct', tabId: id, correction: { origin: 'PT' } }),
    tabId,
  );
  const stored = await popup.evaluate(async () => ({
    local: Object.keys(await chrome.storage.local.get(null)),
    sync: Object.keys(await chrome.storage.sync.get(null)),
    session: Object.keys(await chrome.storage.session.get(null)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    web: localStorage.length + sessionStorage.length,
    caches: await caches.keys(),
  }));
  await shipped.end();
  // Settings, when the database was first made, which dataset was seen last (local); readings of open tabs and what can be taken back (session,
  // gone with the browser); history, pins and corrections (IndexedDB).
  expect(stored.local.filter((key) => !['settings', 'databaseBorn', 'datasetSeen'].includes(key))).toEqual(
    [],
  );
  expect(stored.session.filter((key) => !/^(?:reading:\d+|undo:otto\.de.*)$/.test(key))).toEqual([]);
  expect(stored.databases).toEqual(['whence']);
  expect({ ...stored, local: 0, session: 0, databases: 0 }).toEqual({
    local: 0,
    session: 0,
    databases: 0,
    sync: [],
    cookies: '',
    web: 0,
    caches: [],
  });
});
