/** Quotes a schema.org Product, from JSON-LD or microdata alike. */
import type { PriceQuote, QuotePlace } from '../reading';
import { withoutEntities } from './entities';
import { fold } from './fold';
import { levelsOf } from './levels';
import type { Notes } from './notes';
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

function quoteOffers(offers: unknown, place: QuotePlace, path: string, notes: Notes, depth = 0): void {
  if (depth > 3) return;
  for (const [index, offer] of [offers].flat().slice(0, 20).entries()) {
    if (!isNode(offer)) continue;
    const at = `${path}[${index}]`;
    const currency = words(offer.priceCurrency) || null;
    const quote = (key: string, role: PriceQuote['role']) => {
      const text = words(offer[key]);
      if (text) notes.add('prices', { text, place, path: `${at}.${key}`, currency, role });
    };
    quote('price', 'current');
    quote('lowPrice', 'low');
    quote('highPrice', 'high');
    for (const spec of [offer.priceSpecification].flat()) {
      if (!isNode(spec)) continue;
      const text = words(spec.price);
      const isOwn = !/UnitPrice|Delivery|Payment/.test(String(spec['@type'] ?? ''));
      const role = isOwn && !spec.priceType ? 'current' : 'unit';
      notes.add('prices', {
        text,
        place,
        path: `${at}.priceSpecification`,
        currency: words(spec.priceCurrency) || currency,
        role,
      });
    }
    if (offer.offers !== undefined) quoteOffers(offer.offers, place, `${at}.offers`, notes, depth + 1);
  }
}

export function quoteProduct(node: SchemaNode, place: QuotePlace, path: string, notes: Notes): void {
  const plain = (list: 'titles' | 'brands' | 'descriptions', key: string) =>
    notes.add(list, { text: words(node[key]), place, path: `${path}.${key}` });
  plain('titles', 'name');
  plain('brands', 'brand');
  plain('descriptions', 'description');
  const category = words(node.category);
  notes.add('categories', {
    text: category,
    place,
    path: `${path}.category`,
    levels: levelsOf(category),
  });
  for (const key of ['countryOfOrigin', 'countryOfAssembly', 'countryOfLastProcessing']) {
    notes.add('origins', { text: words(node[key]), place, path: `${path}.${key}`, label: key, kind: 'made' });
  }
  for (const key of ['sku', 'gtin13', 'gtin', 'mpn', 'productID']) {
    notes.add('identifiers', { text: words(node[key]), place, path: `${path}.${key}`, label: key });
  }
  const weight = node.weight;
  if (isNode(weight)) {
    const text = fold(`${words(weight.value)} ${words(weight.unitText ?? weight.unitCode)}`);
    notes.add('masses', { text, place, path: `${path}.weight`, label: 'weight' });
  } else notes.add('masses', { text: words(weight), place, path: `${path}.weight`, label: 'weight' });
  notes.add('materials', { text: words(node.material), place, path: `${path}.material`, label: 'material' });
  quoteOffers(node.offers, place, `${path}.offers`, notes);
}
