/** What the model says beyond its figures: by air where the page says so, and notes on what it could not use. */

import { reply } from '../../tools/browser/shop-tab';
import { picture } from './picture';
import { SHIRT_HEADLINE } from './shirt-figure';
import { expect, page, shirt, test } from './whence';

test('a page that says "sent by air" is believed until the person says otherwise', async ({ shop }) => {
  const description = 'A light shirt, sent by air from our weavers.';
  await shop.visit(
    page({ ld: shirt({ sku: 'S-30', description }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }),
  );
  const popup = await shop.popup();
  await popup.getByText('From the factory to the shop').click();
  await expect(popup.getByText(/^Moving it here, by air/)).toBeVisible();
  await expect(popup.getByText('“A light shirt, sent by air from our weavers.”')).toBeVisible();
  await picture(popup, 'out/states/by-air.png', { fullPage: true });
  await popup.getByRole('checkbox', { name: 'It comes by air' }).uncheck();
  await expect(popup.getByText(/^Moving it here, by sea/)).toBeVisible();
  await popup.close();
});

test('a mass that cannot be leaves a note, and the rest answers', async ({ shop }) => {
  await shop.visit(page({ ld: shirt({ sku: 'S-31' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  await shop.ask();
  await reply(shop.desk, { type: 'correct', tabId: shop.tabId, correction: { massKg: -1 } });
  const popup = await shop.popup();
  await expect(popup.getByText('-1 kg can hardly be its mass; the usual one stands in.')).toBeVisible();
  await expect(popup.getByText(SHIRT_HEADLINE)).toBeVisible();
  await picture(popup, 'out/states/note.png', { fullPage: true });
  await popup.close();
});
