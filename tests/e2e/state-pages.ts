/** A page for each state that a page alone brings about. */
import { page, shirt } from './whence';

const made = (words: string) => `<h1>Linen shirt</h1><p>${words}</p>`;
const offer = (price: string) => ({ offers: { '@type': 'Offer', price, priceCurrency: 'EUR' } });
const COVER = 'Wine ring sofa lamp';

/** By the name of the state's picture. */
export const statePages: Record<string, string> = {
  ready: page({ ld: shirt(), body: made('Made in China') }),
  'maker-says': page({
    ld: shirt(),
    body: made('Made in China.</p><p>Carbon footprint: 7.3 kg CO<sub>2</sub>e, cradle to gate.'),
  }),
  'origin-unknown': page({ ld: shirt(), body: made('Soft and light.') }),
  conflict: page({
    ld: shirt(),
    body: '<h1>Linen shirt</h1><table><tr><td>Country of origin</td><td>Poland / Turkey</td></tr></table>',
  }),
  imported: page({ ld: shirt(), body: '<h1>Linen shirt</h1><dl><dt>Origin:</dt><dd>Imported</dd></dl>' }),
  stages: page({ ld: shirt(), body: made('Woven in India, sewn in Portugal.') }),
  'kind-unsure': page({
    title: COVER,
    ld: shirt({ name: COVER, category: undefined }),
    body: `<h1>${COVER}</h1><p>Made in China</p>`,
  }),
  'no-price': page({ ld: shirt({ offers: undefined }), body: made('Made in China') }),
  'price-unusual': page({
    ld: shirt({ name: 'Laptop 14', category: 'Computers > Laptops', ...offer('30.00') }),
    body: '<h1>Laptop 14</h1><p>€30.00</p><p>€899.00</p><p>Made in China</p>',
  }),
  regional: page({ ld: shirt(), body: made('Made in Bosnia and Herzegovina') }),
  imputed: page({
    ld: shirt({ name: 'Laptop', category: 'Computers > Laptops', ...offer('899.00') }),
    body: '<h1>Laptop</h1><p>Made in USA</p>',
  }),
  'no-product': page({
    ld: JSON.stringify({ '@type': 'NewsArticle', headline: 'News' }),
    body: '<h1>News</h1><p>Made in China, they said.</p>',
  }),
};
