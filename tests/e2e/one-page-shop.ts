/** A single-page shop's product, and the script that puts another in its place; for both browsers' tests. */

export interface Thing {
  name: string;
  price: string;
  sku: string;
}

export const SOFA: Thing = { name: 'Corner sofa of oak', price: '900.00', sku: 'ART-1001-N-2' };

/** In the page: puts another product in the place of the one shown, as a shop's script does. Its address stays. */
export function drawThing({ name, price, sku }: Thing): void {
  const data = document.querySelector('script[type="application/ld+json"]');
  const offers = { '@type': 'Offer', price, priceCurrency: 'EUR' };
  const thing = { '@context': 'https://schema.org', '@type': 'Product', name, sku, offers };
  if (data) data.textContent = JSON.stringify(thing);
  document.title = `${name} | Shop`;
  document.querySelector('h1')?.replaceChildren(name);
  document.querySelector('.price')?.replaceChildren(`${price} EUR`);
}
