/** In a real Firefox the worker reads the kind model out of its own package, and no page can. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find';
import { isWhole } from '../whole';
import { ownPage, Session } from './session';

const path = findFirefox();

const thing = (
  name: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${name}","sku":"T-1",
  "offers":{"@type":"Offer","price":"50.00","priceCurrency":"EUR"}}</script></head><body><h1>${name}</h1></body></html>`;

describe.skipIf(!path || !isWhole)('the kind model in Firefox', { timeout: 300_000 }, () => {
  let session: Session;
  let handle = '';

  beforeAll(async () => {
    session = await Session.start(path ?? '');
    await session.install();
  });
  afterAll(() => session?.end());

  test('places a title without a path', async () => {
    const shop = await session.visit(
      'http://www.amazon.de/dp/B0TITLE001',
      thing('Portable wireless speaker'),
    );
    handle = shop.handle;
    const { kind } = (await session.answerOf(shop.tabId)).product;
    expect(kind.state === 'known' && kind.fact.value).toBe('speaker');
  });

  test('is closed to pages', async () => {
    await session.firefox.turnTo(handle);
    const seen = await session.firefox.run<boolean>(
      'return fetch(arguments[0]).then(() => true, () => false)',
      ownPage('kind-model.bin'),
    );
    expect(seen).toBe(false);
  });
});
