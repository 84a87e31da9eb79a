/** Quotes a schema.org thing for sale, from JSON-LD, microdata or RDFa alike. */
import type { FoundIn, PriceQuote } from '../../contracts/reading';
import { chosenOffers } from './chosen-offers';
import { quoteNamed } from './named-properties';
import { plainText } from './plain-text';
import type { Quotes } from './quotes';
import { isNode, type SchemaNode } from './schema-node';

const OFFERS_MAX = 20;
const VARIANTS_MAX = 20;
const PROPERTIES_MAX = 60;
const COUNTRIES_MAX = 20;
const LEVELS_MAX = 12;

const levelsOf = (path: string): string[] =>
  path
    .split(/[>/›»|]/)
    .map((level) => level.trim())
    .filter(Boolean)
    .slice(0, LEVELS_MAX);

/** The words of a value: a string or number itself, a node's name or value, the first of several. */
function words(value: unknown, depth = 0): string {
  if (typeof value === 'string' || typeof value === 'number') return plainText(value);
  if (depth > 3) return '';
  if (Array.isArray(value)) return words(value[0], depth + 1);
  if (isNode(value))
    return words(value.name ?? value.value ?? value['@value'] ?? value.identifier ?? value['@id'], depth + 1);
  return '';
}

/** What a price specification's price is. Shops give their own price as a "unit price" of no unit. */
function roleOf(spec: SchemaNode): PriceQuote['role'] {
  const type = words(spec['@type']) + words(spec.priceType);
  if (/Delivery|Payment/.test(type)) return 'shipping';
  if (/List|Strike|RRP|MSRP|Suggested/i.test(type)) return 'list';
  if (spec.billingDuration || spec.billingIncrement) return 'instalment';
  if (spec.validForMemberTier || /Minimum/.test(type)) return 'unclear';
  return spec.referenceQuantity || spec.unitCode || spec.unitText ? 'unit' : 'current';
}

function quoteOffers(
  offers: unknown,
  foundIn: FoundIn,
  locator: string,
  quotes: Quotes,
  itemCurrency: string,
  depth = 0,
): void {
  if (depth > 3) return;
  for (const [index, offer] of chosenOffers([offers].flat(4), quotes.page).slice(0, OFFERS_MAX).entries()) {
    if (!isNode(offer)) continue;
    const at = `${locator}[${index}]`;
    const stated = words(offer.priceCurrency) || itemCurrency;
    const quote = (node: SchemaNode, key: string, role: PriceQuote['role']) =>
      quotes.add('prices', {
        text: words(node[key]),
        foundIn,
        locator: `${at}.${key}`,
        currency: words(node.priceCurrency) || stated || null,
        role,
      });
    quote(offer, 'price', 'current');
    quote(offer, 'lowPrice', 'low');
    quote(offer, 'highPrice', 'high');
    for (const spec of [offer.priceSpecification].flat())
      if (isNode(spec)) quote(spec, 'price', roleOf(spec));
    if (offer.offers !== undefined)
      quoteOffers(offer.offers, foundIn, `${at}.offers`, quotes, stated, depth + 1);
  }
}

/** What a thing says of itself, as one item of the reading; its variants' offers are its own. */
export function quoteProduct(node: SchemaNode, foundIn: FoundIn, locator: string, quotes: Quotes): void {
  quotes.beginItem();
  const plain = (list: 'titles' | 'brands' | 'descriptions', key: string) =>
    quotes.add(list, { text: words(node[key]), foundIn, locator: `${locator}.${key}` });
  const labelled = (list: 'masses' | 'materials' | 'identifiers', label: string, text = words(node[label])) =>
    quotes.add(list, { text, foundIn, locator: `${locator}.${label}`, label });
  plain('titles', 'name');
  plain('brands', 'brand');
  plain('descriptions', 'description');
  const category = words(node.category);
  quotes.add('categories', {
    text: category,
    foundIn,
    locator: `${locator}.category`,
    levels: levelsOf(category),
  });
  for (const label of ['countryOfOrigin', 'countryOfAssembly', 'countryOfLastProcessing']) {
    for (const value of [node[label]].flat().slice(0, COUNTRIES_MAX)) {
      quotes.add('origins', { text: words(value), foundIn, locator: `${locator}.${label}`, label });
    }
  }
  for (const label of ['sku', 'gtin13', 'gtin', 'mpn', 'productID', 'isbn']) labelled('identifiers', label);
  const { weight } = node;
  labelled(
    'masses',
    'weight',
    isNode(weight)
      ? plainText(`${words(weight.value)} ${words(weight.unitText ?? weight.unitCode)}`)
      : undefined,
  );
  labelled('materials', 'material');
  for (const property of [node.additionalProperty].flat().slice(0, PROPERTIES_MAX)) {
    if (isNode(property)) quoteNamed(quotes, foundIn, locator, words(property.name), words(property.value));
  }
  const currency = words(node.priceCurrency);
  quoteOffers(
    [node.offers, node.price === undefined ? [] : node],
    foundIn,
    `${locator}.offers`,
    quotes,
    currency,
  );
  const variants = chosenOffers([node.hasVariant, node.model].flat(), quotes.page);
  for (const variant of variants.slice(0, VARIANTS_MAX)) {
    if (isNode(variant)) quoteOffers(variant.offers, foundIn, `${locator}.hasVariant`, quotes, currency);
  }
  quotes.endItem();
}
