/** Pure: the sample shop's page with another product on it, for pictures that want more than one. */

export interface OtherProduct {
  url: string;
  title: string;
  /** As the shop's menu has it. */
  shelf: 'Shirts' | 'Jeans';
  material: 'linen' | 'cotton';
  price: string;
  /** Null where the page does not say. */
  origin: string | null;
}

/** Two of one kind from two shops, and one of another: what a comparison is for. */
export const otherProducts: readonly OtherProduct[] = [
  {
    url: 'https://other-shop.fr/linen-shirt',
    title: 'Linen shirt, short sleeve',
    shelf: 'Shirts',
    material: 'linen',
    price: '44.00',
    origin: 'Portugal',
  },
  {
    url: 'https://third-shop.it/jeans',
    title: 'Straight jeans',
    shelf: 'Jeans',
    material: 'cotton',
    price: '79.00',
    origin: 'Bangladesh',
  },
  {
    url: 'https://fourth-shop.nl/jeans',
    title: 'Slim jeans',
    shelf: 'Jeans',
    material: 'cotton',
    price: '89.90',
    origin: null,
  },
];

/** The sample's own shirt where the page is silent about its origin. */
export const silentShirt: OtherProduct = {
  url: 'https://sample-shop.de/silent-shirt',
  title: 'Linen shirt, long sleeve',
  shelf: 'Shirts',
  material: 'linen',
  price: '49.99',
  origin: null,
};

/** @throws where the sample no longer says what is to be replaced. */
export function pageOf(sample: string, { title, shelf, material, price, origin }: OtherProduct): string {
  const row = /\s*<dt>Country of Origin:<\/dt><dd>China<\/dd>/;
  if (!row.test(sample) || !sample.includes('49.99') || !sample.includes('Linen shirt, long sleeve'))
    throw new Error('the sample page has changed');
  return sample
    .replace(row, origin ? `\n      <dt>Country of Origin:</dt><dd>${origin}</dd>` : '')
    .replaceAll('Linen shirt, long sleeve', title)
    .replaceAll('49.99', price)
    .replaceAll('Shirts', shelf)
    .replace('100 % linen', `100 % ${material}`)
    .replace(/("sku":\s*")[^"]*/, `$1${title.replace(/\W+/g, '-')}-${price}`);
}
