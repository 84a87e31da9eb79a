/**
 * One person's way through the extension in a real Firefox, step by step: each test goes on where the last ended.
 * Skipped where there is no Firefox; CI has one.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find';
import { ADDON_ID } from '../../tools/firefox/profile';
import { SHIRT_HEADLINE, SHIRT_KG } from '../e2e/shirt-figure';
import { picture as takePicture } from './picture';
import { ownPage, Session } from './session';

const path = findFirefox();
const SHOP = 'http://www.amazon.de/dp/B0FIREFOX1';
const NOT_NAMED = 'http://small-shop.example/shirt';

/** A product page of ours. 50 EUR of clothing in Germany. */
const shirt = (sku: string, words: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Linen shirt</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product",
  "name":"Linen shirt","sku":"ART-1001-${sku}","category":"Clothing > Shirts",
  "offers":{"@type":"Offer","price":"50.00","priceCurrency":"EUR"}}</script></head>
  <body><h1>Linen shirt</h1><p>${words}</p></body></html>`;

test('CI has a Firefox', () => {
  if (process.env.CI) expect(path).not.toBeNull();
});

describe.skipIf(!path)('in Firefox', { timeout: 300_000 }, () => {
  let session: Session;
  let installed: string;
  let shop: { handle: string; tabId: number };

  const picture = (name: string) => takePicture(name, () => session.firefox.screenshot());
  const allowPrompt = () =>
    session.firefox.until('the permission prompt', () =>
      session.firefox.runInBrowser<string>(
        `const prompt = document.getElementById("addon-webext-permissions-notification");
         if (!prompt || !PopupNotifications.isPanelOpen) return null;
         const words = prompt.textContent;
         prompt.button.click();
         return words;`,
      ),
    );
  /** A click of the person's on a button of the options page that asks for this origin. */
  const request = async (origin: string) => {
    await session.atDesk();
    await session.firefox.run(
      `const button = document.createElement('button');
       button.id = 'request';
       button.textContent = 'request';
       button.onclick = () => browser.permissions.request({ origins: [arguments[0]] });
       document.body.prepend(button);`,
      origin,
    );
    await session.firefox.click('#request');
    const words = await allowPrompt();
    await session.firefox.run(`document.querySelector('#request').remove()`);
    return words;
  };
  const scripts = async () => {
    await session.atDesk();
    return session.firefox.run<string[][]>(
      'return (await browser.scripting.getRegisteredContentScripts()).map(({ matches }) => matches)',
    );
  };

  beforeAll(async () => {
    session = await Session.start(path ?? '');
  });
  afterAll(() => session?.end());

  test('installed, it opens its welcome page', async () => {
    installed = await session.install();
    const { firefox } = session;
    const [first = ''] = await firefox.handles();
    const welcome = await firefox.until('a second tab', async () =>
      (await firefox.handles()).find((handle) => handle !== first),
    );
    await firefox.turnTo(welcome);
    await firefox.until(
      'the welcome page',
      async () => (await firefox.url()) === ownPage('src/welcome/welcome.html'),
    );
    await firefox.untilShown('Where was it made');
    await picture('welcome');
  });

  test('it holds no more than it says: three permissions, no data collection', async () => {
    const held = await session.firefox.runInBrowser<{ permissions: string[]; collected: string[] }>(
      `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       return { permissions: [...extension.permissions].filter((name) => !/[:*]/.test(name) && !name.startsWith("internal")),
                collected: [...extension.dataCollectionPermissions] };`,
      ADDON_ID,
    );
    expect(held.permissions.sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(held.collected).toEqual([]);
  });

  test('a page under a shop’s real name is read by itself', async () => {
    shop = await session.visit(SHOP, shirt('FX-1', 'Made in China'));
    const { product, comparison } = await session.answerOf(shop.tabId);
    expect(product.shop).toBe('amazon.de');
    expect(product.price?.value).toEqual({ amount: 50, currency: 'EUR' });
    expect(comparison?.origin.making.kg).toBeCloseTo(SHIRT_KG, 6);
  });

  test('the button opens the popup with the figure; an origin typed in renews it', async () => {
    const text = await session.clickButton(shop.handle, 'CO₂e to make it');
    expect(text).toContain(SHIRT_HEADLINE);
    expect(text).toContain('CEDA by Watershed');
    await session.ask({ type: 'correct', tabId: shop.tabId, correction: { origin: 'PT' } });
    const { product } = await session.answerOf(shop.tabId);
    expect(product.origin.state === 'known' && product.origin.claim.place.country).toBe('PT');
  });

  test('the popup’s page shows the correction and takes it back', async () => {
    const { firefox } = session;
    await firefox.newTab();
    await firefox.navigate(ownPage(`src/popup/popup.html?tabId=${shop.tabId}`));
    await firefox.untilShown('Made in Portugal');
    await picture('popup');
    await session.ask({ type: 'correct', tabId: shop.tabId, correction: {} });
    await session.firefox.newTab();
    await firefox.navigate(ownPage(`src/popup/popup.html?tabId=${shop.tabId}`));
    await firefox.untilShown('Made in China');
  });

  test('options: units are changed and kept', async () => {
    await session.atDesk();
    await session.firefox.click(`//select/option[@value='imperial']`);
    await session.firefox.until('the choice stored', () =>
      session.firefox.run<boolean>(
        `return (await browser.storage.local.get('settings')).settings?.units === 'imperial'`,
      ),
    );
    await picture('options');
  });

  test('a shop that is not named is left alone, until the person allows every site', async () => {
    const { handle, tabId } = await session.visit(NOT_NAMED, shirt('FX-2', 'Made in Vietnam'));
    expect((await session.ask({ type: 'ask', tabId })).state).toBe('forbidden'); // not even its address is known
    expect(await request('*://*/*')).toContain('all websites');
    await session.firefox.until('a script for every site', async () => (await scripts()).length === 1);
    await session.firefox.turnTo(handle);
    await session.firefox.reload();
    expect((await session.answerOf(tabId)).product.shop).toBe('small-shop.example');
  });

  test('all sites taken back: nothing is read by itself, the button still reads the page in front', async () => {
    await session.atDesk();
    await session.firefox.run(
      'return browser.permissions.remove({ origins: (await browser.permissions.getAll()).origins })',
    );
    await session.firefox.until('no script left', async () => (await scripts()).length === 0);
    const { handle, tabId } = await session.visit(SHOP, shirt('FX-3', 'Made in India'));
    expect((await session.ask({ type: 'ask', tabId })).state).toBe('forbidden');
    await session.clickButton(handle, 'Made in India');
    expect((await session.answerOf(tabId)).product.key).toContain('FX-3');
  });

  test('one shop allowed again is read by itself again', async () => {
    await request('*://*.amazon.de/*');
    const { tabId } = await session.visit(SHOP, shirt('FX-4', 'Made in India'));
    expect((await session.answerOf(tabId)).product.key).toContain('FX-4');
  });

  test('no page can fetch or tell the extension', async () => {
    await session.firefox.turnTo(shop.handle);
    const seen = await session.firefox.run<{ reached: boolean; traces: string; globals: string[] }>(
      `const reached = await fetch(arguments[0]).then(() => true, () => false);
       return { reached, traces: document.documentElement.outerHTML,
                globals: Object.getOwnPropertyNames(window).filter((name) => /whence/i.test(name)) };`,
      ownPage('manifest.json'),
    );
    expect(seen.reached).toBe(false);
    expect(seen.globals).toEqual([]);
    expect(seen.traces).not.toMatch(/whence|moz-extension/i);
  });

  test('after a restart history, settings and permissions are still there', async ({ skip }) => {
    if (installed !== 'for good') skip('this Firefox keeps no unsigned extension');
    await session.restart();
    const { firefox } = session;
    await firefox.until('the extension', async () => {
      await session.atDesk();
      return true;
    });
    expect((await session.ask({ type: 'history-ids', search: 'linen' })).length).toBeGreaterThan(0);
    const kept = await firefox.run<{ units: string; origins: string[] }>(
      `const { settings } = await browser.storage.local.get('settings');
       return { units: settings.units, origins: (await browser.permissions.getAll()).origins };`,
    );
    expect(kept).toEqual({ units: 'imperial', origins: ['*://*.amazon.de/*'] });
  });

  test('through all of this no connection was tried but the pages’ own', () => {
    const own = [SHOP, NOT_NAMED].flatMap((url) => [url, new URL('/favicon.ico', url).href]);
    expect(session.proxy.attempts).toContain(SHOP);
    expect(session.proxy.attempts.filter((attempt) => !own.includes(attempt))).toEqual([]);
  });
});
