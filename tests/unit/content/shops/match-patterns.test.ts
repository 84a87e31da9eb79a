/** Which pages of the named shops are read, and which are left alone, by the patterns that the manifest gets. */
import { describe, expect, test } from 'vitest';
import {
  domainsByShop,
  leftAlonePatterns,
  namedShopDomains,
  namedShopPatterns,
} from '../../../../src/content/shops/match-patterns';
import { isPrivatePath } from '../../../../src/vocabulary/private-path';
import { isMatched } from './match-pattern';

const isLeftAlone = (url: URL) =>
  isPrivatePath(url.pathname) || leftAlonePatterns.some((pattern) => isMatched(pattern, url));
const isRead = (address: string) => {
  const url = new URL(address);
  return namedShopPatterns.some((pattern) => isMatched(pattern, url)) && !isLeftAlone(url);
};

/** A product page of each named shop, in the form that the shop's addresses have. */
const products: Record<string, string[]> = {
  aliexpress: ['https://www.aliexpress.com/item/100500.html', 'https://de.aliexpress.com/item/100500.html'],
  allegro: ['https://allegro.pl/oferta/koszula-lniana-123'],
  amazon: [
    'https://www.amazon.de/dp/B000000000',
    'https://www.amazon.de/Order-Account-Shirt/dp/B0?ref=order',
    'https://www.amazon.com/gp/product/B000000000?psc=1',
  ],
  argos: ['https://www.argos.co.uk/product/1234567'],
  bestbuy: ['https://www.bestbuy.com/site/kettle/123.p?skuId=123'],
  bol: ['https://www.bol.com/nl/nl/p/waterkoker/9300000/'],
  cdiscount: ['https://www.cdiscount.com/maison/f-117-abc.html'],
  decathlon: ['https://www.decathlon.de/p/jacke/_/R-p-1', 'https://www.decathlon.fr/p/mp/a/sac/_/R-p-2'],
  ebay: ['https://www.ebay.de/itm/123456', 'https://www.ebay.co.uk/p/1234'],
  etsy: ['https://www.etsy.com/de/listing/123/your-order-mug', 'https://www.etsy.com/listing/123/mug'],
  flipkart: ['https://www.flipkart.com/shirt/p/itm1?pid=X'],
  fnac: ['https://www.fnac.com/a123/livre', 'https://livre.fnac.com/a123/livre'],
  hm: ['https://www2.hm.com/de_de/productpage.1.html'],
  homedepot: ['https://www.homedepot.com/p/Drill/123'],
  ikea: ['https://www.ikea.com/de/de/p/billy-12345/'],
  johnlewis: ['https://www.johnlewis.com/shirt/p123'],
  mediamarkt: ['https://www.mediamarkt.de/de/product/_tv-1.html'],
  mercadolibre: [
    'https://articulo.mercadolibre.com.ar/MLA-1-camisa',
    'https://www.mercadolibre.com.mx/x/p/MLM1',
  ],
  mercadolivre: [
    'https://produto.mercadolivre.com.br/MLB-1-camisa',
    'https://www.mercadolivre.com.br/x/p/MLB1',
  ],
  otto: ['https://www.otto.de/p/order-shirt-123/'],
  rakuten: ['https://item.rakuten.co.jp/shop/shirt/', 'https://books.rakuten.co.jp/rb/1/'],
  shein: ['https://de.shein.com/Shirt-p-1.html', 'https://www.shein.com/Shirt-p-1.html'],
  target: ['https://www.target.com/p/shirt/-/A-1'],
  temu: ['https://www.temu.com/de/shirt-g-1.html'],
  uniqlo: ['https://www.uniqlo.com/de/de/product/shirt-1.html'],
  walmart: ['https://www.walmart.com/ip/shirt/123', 'https://www.walmart.ca/en/ip/shirt/1'],
  wayfair: ['https://www.wayfair.com/furniture/pdp/chair-1.html'],
  zalando: ['https://www.zalando.de/shirt-order-basket-1.html'],
};

test('every named shop has an example', () => {
  expect(Object.keys(products).sort()).toEqual(Object.keys(domainsByShop).sort());
});

describe.each(Object.entries(domainsByShop))('%s', (shop, domains) => {
  test.each(products[shop] ?? [])('its product page is read: %s', (address) => {
    expect(isRead(address)).toBe(true);
  });

  test('its account, order, checkout, mail and seller pages are left alone', () => {
    const paths = [
      'account',
      'account/settings',
      'de/my-account?tab=1',
      'orders',
      'your-orders/orders',
      'order-history?page=2',
      'orders/123-456',
      'checkout',
      'checkout/payment',
      'en/cart?x=1',
      'basket',
      'login',
      'messages',
      'messages/42',
      'de/inbox/1',
      'sellercenter/sales',
    ];
    for (const domain of domains)
      for (const path of paths) {
        const address = `https://www.${domain}/${path}`;
        expect(isRead(address), address).toBe(false);
      }
  });

  test('its other hosts are not read at all', () => {
    const hosts = [
      'mail',
      'messages',
      'sellercentral',
      'seller',
      'signin',
      'auth',
      'account',
      'pay',
      'console.aws',
    ];
    for (const domain of domains)
      for (const host of hosts) {
        const address = `https://${host}.${domain}/p/shirt`;
        expect(isRead(address), address).toBe(false);
      }
  });
});

test.each([
  'https://console.aws.amazon.com/ec2/home',
  'https://sellercentral.amazon.com/messages',
  'https://music.amazon.com/',
  'https://auth.ebay.com/signin',
  'https://www.amazon.de/gp/css/order-history',
  'https://www.amazon.de/hz/mycd/digital-console',
  'https://www.amazon.de/ap/signin?x=1',
  'https://www.amazon.de/gp/buy/spc/handlers/display.html',
  'https://www.ebay.de/mye/myebay/purchase',
  'https://www.ebay.de/sh/ord/details?x=1',
  'https://www.etsy.com/your/purchases',
  'https://mesg.ebay.de/mesgweb/ViewMessages/0',
])('%s is left alone', (address) => {
  expect(isRead(address)).toBe(false);
});

test.each([
  'https://mail.google.com/mail/u/0/',
  'https://outlook.live.com/mail/0/',
  'https://shop.example/checkout',
])('with every site allowed, %s is left alone all the same', (address) => {
  expect(isLeftAlone(new URL(address))).toBe(true);
});

test('the browser, which tries each pattern on every page of every site, need not look at an address of another host', () => {
  for (const pattern of [...namedShopPatterns, ...leftAlonePatterns])
    expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9-]+\.[a-z0-9.-]+\/[^*]*\*$/);
});

test('an attacker’s host is not read for looking like a shop’s', () => {
  for (const domain of namedShopDomains)
    for (const host of [`www.${domain}.evil.example`, `evil-${domain}`, `www.evil-${domain}`])
      expect(isRead(`https://${host}/p/1`), host).toBe(false);
});
