/** Reading → Product: what the page says, judged. Pure; the same reading gives the same product. */
import type { Product } from '../contracts/product';
import type { Reading } from '../contracts/reading';
import { breadcrumbFrom } from './breadcrumb';
import { byAirFrom } from './by-air';
import { kindOf } from './kind/kind';
import type { KindModel } from './kind/kind-model';
import { withKnownRows } from './known-rows';
import { ofMainItem } from './main-item';
import { massFrom } from './mass';
import { materialFrom } from './material';
import { originFrom } from './origin/origin';
import { originHintsFrom } from './origin-hints/hints';
import { productConfidence } from './page-kind/is-product';
import { otherPrices } from './price/other-prices';
import { priceFrom } from './price/price';
import { signCountries } from './price/sign-countries';
import { productKey } from './product-key';
import { publishedFootprintFrom } from './published-footprint/published-footprint';
import { shopCountryFrom } from './shop-country';
import { withData } from './structured-data/with-data';
import { taughtFirst, taughtOf } from './taught';
import { titleFrom } from './title';

export interface InterpretOptions {
  /** ISO 3166-1 alpha-2; settles signs that currencies share where the page does not. */
  homeCountry?: string;
  /** Tells the kind; without it none is named. */
  kindModel?: KindModel | undefined;
}

export function interpret(quoted: Reading, options: InterpretOptions = {}): Product {
  const whole = withKnownRows(withData(quoted));
  const reading = ofMainItem(whole);
  const url = URL.canParse(reading.url) ? new URL(reading.url) : new URL('about:blank');
  const shop = url.hostname.replace(/^www\./, '');
  const shopCountry = shopCountryFrom(reading, url);
  const confidence = productConfidence(whole);
  const countries = [
    shopCountry?.value ?? null,
    signCountries(reading, url, options.homeCountry ?? null),
  ] as const;
  const price = priceFrom(reading.prices, ...countries, taughtOf(reading.prices, reading));
  const taughtOrigin = originFrom(taughtOf(reading.origins, reading), reading.language);
  const [brand] = reading.brands;
  const title = titleFrom(
    reading.titles,
    url.hostname,
    reading.brands.map(({ text }) => text),
  );
  return {
    isProduct: confidence >= 0.5,
    productConfidence: confidence,
    url: reading.url,
    shop,
    key: productKey(url, shop, reading.identifiers),
    title,
    brand: brand ? { value: brand.text, confidence: 0.8, evidence: [brand], source: 'page' } : null,
    price,
    otherPrices: otherPrices(reading.prices, price?.value ?? null, ...countries),
    origin: taughtOrigin.state === 'unknown' ? originFrom(reading.origins, reading.language) : taughtOrigin,
    originHints: originHintsFrom(reading, title, shopCountry?.value ?? null),
    kind: kindOf(
      title ? { ...reading, titles: [...title.evidence, ...reading.titles] } : reading,
      options.kindModel,
    ),
    breadcrumb: breadcrumbFrom(
      { categories: taughtFirst(reading.categories, reading) },
      title?.value ?? null,
    ),
    massKg: massFrom(reading.masses),
    material: materialFrom(reading.materials, title),
    publishedFootprint: publishedFootprintFrom(reading),
    freight: byAirFrom(reading),
    shopCountry,
    language: reading.language,
  };
}
