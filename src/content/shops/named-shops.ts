/**
 * The shops whose product pages are read without a click, each with the endings of its address. One list: the build
 * writes the manifest's match patterns from it. Large shops that many people know; a judgement (2026).
 */
export const namedShops: Readonly<Record<string, string>> = {
  aliexpress: 'com us ru',
  allegro: 'pl',
  amazon:
    'com ca com.mx com.br co.uk de fr it es nl se pl com.be com.tr co.jp in com.au sg ae sa eg ie co.za',
  argos: 'co.uk',
  bestbuy: 'com ca',
  bol: 'com',
  cdiscount: 'com',
  decathlon: 'com de fr es it co.uk nl pl in',
  ebay: 'com ca co.uk ie de at ch fr it es nl pl com.au com.hk com.sg be',
  etsy: 'com',
  flipkart: 'com',
  fnac: 'com',
  hm: 'com',
  homedepot: 'com ca',
  ikea: 'com',
  johnlewis: 'com',
  mediamarkt: 'de es nl at pl be ch',
  mercadolibre: 'com com.ar com.mx com.co com.pe com.uy cl',
  mercadolivre: 'com.br',
  otto: 'de',
  rakuten: 'co.jp',
  shein: 'com',
  target: 'com',
  temu: 'com',
  uniqlo: 'com',
  walmart: 'com ca com.mx',
  wayfair: 'com co.uk de ca',
  zalando: 'de fr co.uk it nl es pl se be at ch fi dk',
};
