/** Pages that change under their address, or an address under its page, in Firefox. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find';
import { drawThing, SOFA, type Thing } from '../e2e/one-page-shop';
import { isWhole } from '../whole';
import { Session } from './session';

const path = findFirefox();
const HOST = 'http://www.amazon.de/dp';
const SHIRT: Thing = { name: 'Linen shirt', price: '50.00', sku: 'ART-1001-N-1' };

const pageOf = ({ name, price, sku }: Thing) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>${name} | Shop</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product",
  "name":"${name}","sku":"${sku}","offers":{"@type":"Offer","price":"${price}","priceCurrency":"EUR"}}</script></head>
  <body><h1>${name}</h1><p class="price">${price} EUR</p><p>Made in China</p><button>Add to cart</button></body></html>`;

describe.skipIf(!path || !isWhole)('pages that change, in Firefox', { timeout: 300_000 }, () => {
  let session: Session;
  let shop: { handle: string; tabId: number };

  /** The title that the worker answers with, else the state. */
  const shown = async () => {
    const state = await session.ask({ type: 'ask', tabId: shop.tabId });
    return state.state === 'answer' ? (state.answer.product.title?.value ?? '') : state.state;
  };
  const untilShown = (wanted: string) =>
    session.firefox.until(wanted, async () => (await shown()) === wanted);
  const badge = async () => {
    await session.atDesk();
    return session.firefox.run<string>(
      'return browser.action.getBadgeText({ tabId: arguments[0] })',
      shop.tabId,
    );
  };
  const inShop = async <T>(body: string, ...args: unknown[]) => {
    await session.firefox.turnTo(shop.handle);
    return session.firefox.run<T>(body, ...args);
  };
  const draw = (thing: Thing) => inShop(`(${drawThing})(arguments[0])`, thing);

  beforeAll(async () => {
    session = await Session.start(path ?? '');
    await session.install();
    session.proxy.serve(`${HOST}/B0OTHER000`, pageOf(SOFA));
    shop = await session.visit(`${HOST}/B0FIRST000`, pageOf(SHIRT));
  });
  afterAll(() => session?.end());

  test('a slow single-page shop: never the old product under the new address', async () => {
    await untilShown(SHIRT.name);
    await session.firefox.until('its badge', badge);
    await inShop(`history.pushState(null, '', '/dp/B0SECOND00')`);
    await session.firefox.until('no badge', async () => (await badge()) === '');
    expect(await shown()).toBe('loading');
    await draw(SOFA);
    await untilShown(SOFA.name);
    await session.firefox.until('its badge', badge);
  });

  test('back within it: loading until the first product stands there again', async () => {
    await inShop('history.back()');
    await session.firefox.until('the first address', async () => {
      await session.firefox.turnTo(shop.handle);
      return (await session.firefox.url()).endsWith('B0FIRST000');
    });
    expect(await shown()).toBe('loading');
    await draw(SHIRT);
    await untilShown(SHIRT.name);
  });

  test('back to another page, and forward, bring badge and answer back', async () => {
    await session.firefox.until('its badge', badge);
    const first = await badge();
    await session.firefox.turnTo(shop.handle);
    await session.firefox.navigate(`${HOST}/B0OTHER000`);
    await untilShown(SOFA.name);
    await session.firefox.until('another badge', async () => ![first, ''].includes(await badge()));
    await inShop('history.back()');
    await untilShown(SHIRT.name);
    await session.firefox.until('the first badge', async () => (await badge()) === first);
    await inShop('history.forward()');
    await untilShown(SOFA.name);
  });

  test('data that come late are read when they are there', async () => {
    const bare = '<!doctype html><title>Linen shirt | Shop</title><h1>Linen shirt</h1><p>Just a moment</p>';
    shop = await session.visit(`${HOST}/B0LATE0000`, bare);
    await untilShown('no-product');
    await inShop(
      `const data = document.createElement('script');
       data.type = 'application/ld+json';
       data.textContent = JSON.stringify(arguments[0]);
       document.head.append(data);`,
      {
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: SHIRT.name,
        sku: 'ART-1001-N-3',
        offers: { '@type': 'Offer', price: SHIRT.price, priceCurrency: 'EUR' },
      },
    );
    await untilShown(SHIRT.name);
    await session.firefox.until('its badge', badge);
  });
});
