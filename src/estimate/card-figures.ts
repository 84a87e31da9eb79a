/** Pure: what the things on a list's cards typically cause. Told by title and price alone, so never more than typical. */
import type { Card } from '../contracts/card';
import type { PriceQuote, Quote, Reading } from '../contracts/reading';
import { kindOf } from '../interpret/kind/kind';
import type { KindModel } from '../interpret/kind/kind-model';
import { priceFrom } from '../interpret/price/price';
import { signCountries } from '../interpret/price/sign-countries';
import { shopCountryFrom } from '../interpret/shop-country';
import { typical } from '../model/likely-origins/typical';
import type { Kg } from '../model/types';

/** The page that the cards stand on. */
export interface CardsPage {
  url: string;
  /** BCP 47 as its markup says, else null. */
  language: string | null;
}

const titleOf = ({ title }: Card): Quote => ({ text: title, foundIn: 'heading', locator: 'card' });
const pricesOf = ({ prices }: Card): PriceQuote[] =>
  prices.map((text) => ({ text, foundIn: 'price-tag', locator: 'card', currency: null, role: 'current' }));

/** What a list says, as far as the shop's country and its money are told by it. Its address is no card's path. */
function readingOf(cards: readonly Card[], { language }: CardsPage): Reading {
  return {
    format: 1,
    url: 'about:blank',
    language,
    titles: cards.map(titleOf),
    brands: [],
    prices: cards.flatMap(pricesOf),
    origins: [],
    footprints: [],
    hints: [],
    categories: [],
    masses: [],
    materials: [],
    descriptions: [],
    buttons: [],
    identifiers: [],
    signals: { schemaTypes: {}, ogType: null, productLinks: 0, prices: 0 },
    shopHints: [],
    readMs: 0,
  };
}

/**
 * One figure a card, in their order; null where its kind is not sure. A price that can't be read is taken as usual.
 * @param home ISO 3166-1 alpha-2 country of the shopper; stands in where the page does not give the shop's.
 * @param model undefined where its file could not be read: then there is no figure.
 */
export function cardFigures(
  cards: readonly Card[],
  page: CardsPage,
  home: string,
  model: KindModel | undefined,
): (Kg | null)[] {
  const url = URL.canParse(page.url) ? new URL(page.url) : new URL('about:blank');
  const reading = readingOf(cards, page);
  const shopCountry = shopCountryFrom(reading, url)?.value ?? null;
  const countries = signCountries(reading, url, home);
  return cards.map((card) => {
    const kind = kindOf({ ...reading, titles: [titleOf(card)], prices: [] }, model);
    if (kind.state !== 'known') return null;
    const price = priceFrom(pricesOf(card), shopCountry, countries);
    const expected = typical({
      kind: kind.fact.value,
      kindProbability: kind.fact.confidence,
      rivals: kind.rivals.map(({ id, confidence }) => ({ id, probability: confidence })),
      ...(price && { price: { ...price.value, source: 'page' as const } }),
      shopCountry: shopCountry ?? home,
    });
    if ('problem' in expected) return null;
    const { kg, lowKg, highKg } = expected.making;
    return { kg, lowKg, highKg };
  });
}
