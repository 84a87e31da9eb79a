/** Quotes a schema.org Product, from JSON-LD or microdata alike. */
import type { FoundIn, PriceQuote } from '../../contracts/reading';
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { splitBreadcrumb } from '../split-breadcrumb';
import { withoutEntities } from './entities';
import { isNode, type SchemaNode } from './schema-node';

/** The words of a value: a string or number itself, a node's name or value, the first of several. */
function words(value: unknown, depth = 0): string {
  if (typeof value === 'string' || typeof value === 'number')
    return fold(withoutEntities(String(value).slice(0, 4000)));
  if (depth > 3) return '';
  if (Array.isArray(value)) return words(value[0], depth + 1);
  if (isNode(value)) return words(value.name ?? value.value ?? value['@value'] ?? value['@id'], depth + 1);
  return '';
}

function quoteOffers(
  offers: unknown,
  foundIn: FoundIn,
  locator: string,
  builder: ReadingBuilder,
  depth = 0,
): void {
  if (depth > 3) return;
  for (const [index, offer] of [offers].flat().slice(0, 20).entries()) {
    if (!isNode(offer)) continue;
    const at = `${locator}[${index}]`;
    const currency = words(offer.priceCurrency) || null;
    const quote = (key: string, role: PriceQuote['role']) => {
      const text = words(offer[key]);
      if (text) builder.add('prices', { text, foundIn, locator: `${at}.${key}`, currency, role });
    };
    quote('price', 'current');
    quote('lowPrice', 'low');
    quote('highPrice', 'high');
    for (const spec of [offer.priceSpecification].flat()) {
      if (!isNode(spec)) continue;
      const text = words(spec.price);
      const isOwn = !/UnitPrice|Delivery|Payment/.test(String(spec['@type'] ?? ''));
      const role = isOwn && !spec.priceType ? 'current' : 'unit';
      builder.add('prices', {
        text,
        foundIn,
        locator: `${at}.priceSpecification`,
        currency: words(spec.priceCurrency) || currency,
        role,
      });
    }
    if (offer.offers !== undefined) quoteOffers(offer.offers, foundIn, `${at}.offers`, builder, depth + 1);
  }
}

export function quoteProduct(
  node: SchemaNode,
  foundIn: FoundIn,
  locator: string,
  builder: ReadingBuilder,
): void {
  const plain = (list: 'titles' | 'brands' | 'descriptions', key: string) =>
    builder.add(list, { text: words(node[key]), foundIn, locator: `${locator}.${key}` });
  plain('titles', 'name');
  plain('brands', 'brand');
  plain('descriptions', 'description');
  const category = words(node.category);
  builder.add('categories', {
    text: category,
    foundIn,
    locator: `${locator}.category`,
    levels: splitBreadcrumb(category),
  });
  for (const key of ['countryOfOrigin', 'countryOfAssembly', 'countryOfLastProcessing']) {
    builder.add('origins', {
      text: words(node[key]),
      foundIn,
      locator: `${locator}.${key}`,
      label: key,
      kind: 'made',
    });
  }
  for (const key of ['sku', 'gtin13', 'gtin', 'mpn', 'productID']) {
    builder.add('identifiers', { text: words(node[key]), foundIn, locator: `${locator}.${key}`, label: key });
  }
  const weight = node.weight;
  if (isNode(weight)) {
    const text = fold(`${words(weight.value)} ${words(weight.unitText ?? weight.unitCode)}`);
    builder.add('masses', { text, foundIn, locator: `${locator}.weight`, label: 'weight' });
  } else
    builder.add('masses', { text: words(weight), foundIn, locator: `${locator}.weight`, label: 'weight' });
  builder.add('materials', {
    text: words(node.material),
    foundIn,
    locator: `${locator}.material`,
    label: 'material',
  });
  quoteOffers(node.offers, foundIn, `${locator}.offers`, builder);
}
