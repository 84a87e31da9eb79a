import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find';
import { badPage, JUG, SHIRT } from '../e2e/badly-read-page';
import { listPage } from '../e2e/list-page';
import { picture as takePicture } from './picture';
import { Session } from './session';

const path = findFirefox();
const SHOP = 'http://www.amazon.de/dp/B0TAUGHT0';

describe.skipIf(!path)('over a page in Firefox', { timeout: 300_000 }, () => {
  let session: Session;

  const picture = (name: string) => takePicture(name, () => session.firefox.screenshot());
  /** What stands beside head and body in the page that is in front. */
  const extras = () => session.firefox.run<number>('return document.documentElement.children.length - 2');
  const stands = (what: string, count: number) =>
    session.firefox.until(what, async () => (await extras()) === count);

  beforeAll(async () => {
    session = await Session.start(path ?? '');
    await session.install();
  });
  afterAll(() => session?.end());

  test('a shop is taught by four clicks on its page; another page of it is read right', async () => {
    const { firefox } = session;
    const jug = await session.visit(`${SHOP}1`, badPage(JUG));
    expect((await session.answerOf(jug.tabId)).product.price?.value.amount).not.toBe(24.9);
    expect(await session.ask({ type: 'teach', tabId: jug.tabId })).toBe('teaching');
    await firefox.turnTo(jug.handle);
    await stands('the panel', 1);
    await picture('teach');
    for (const part of ['.goods-name', '.stage .tag b', '#cell-81273', '.way a:nth-of-type(2)'])
      await firefox.clickAt(part);
    await firefox.until('the rule', async () => {
      const [taught] = await session.ask({ type: 'taught-shops' });
      return taught?.rule.host === 'amazon.de' ? taught : null;
    });

    const shirt = await session.visit(`${SHOP}2`, badPage(SHIRT));
    const product = await firefox.until('the shirt, read by the rule', async () => {
      const read = (await session.answerOf(shirt.tabId)).product;
      return read.title?.value === 'Linen shirt' ? read : null;
    });
    expect(product.price?.value).toEqual({ amount: 50, currency: 'EUR' });
    expect(product.origin.state === 'known' && product.origin.claim.place.country).toBe('IN');
  });

  test('a list that is open is labelled once that is switched on, and no longer once it is off', async () => {
    const { handle } = await session.visit('http://www.amazon.de/s?k=things', listPage());
    const set = async (lists: boolean) => {
      await session.atDesk();
      await session.firefox.run(
        `const { settings } = await browser.storage.local.get('settings');
         return browser.storage.local.set({ settings: { ...settings, lists: arguments[0] } })`,
        lists,
      );
      await session.firefox.turnTo(handle);
    };
    expect(await extras()).toBe(0);
    await set(true);
    await stands('the labels', 1);
    await picture('lists');
    // What is found and selected there, as a page's own scripts can.
    const found = await session.firefox.run<boolean[]>(
      `return ['kg', 'ypically', '~', 'Linen'].map((words) => window.find(words, false, false, true))`,
    );
    expect(found).toEqual([false, false, false, true]);
    const selected = await session.firefox.run<string>(
      `document.execCommand('selectAll'); return String(getSelection())`,
    );
    expect(selected).toMatch(/Linen/);
    expect(selected).not.toMatch(/kg|ypically/);
    await set(false);
    await stands('no labels', 0);
  });
});
