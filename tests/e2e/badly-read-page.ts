/** Product pages of a shop of ours that nobody reads rightly untaught. */
export interface Goods {
  name: string;
  price: string;
  place: string;
  shelf: string;
}
export const JUG: Goods = { name: 'Blue jug of stoneware', price: '24,90', place: 'Portugal', shelf: 'Jugs' };
export const SHIRT: Goods = { name: 'Linen shirt', price: '50,00', place: 'India', shelf: 'Shirts' };

const DATA = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Voucher',
  offers: { '@type': 'Offer', price: '1.00', priceCurrency: 'EUR' },
});

/** Its data are of a voucher, its row of origin has words of its own, its price is in two parts. */
export function badPage({ name, price, place, shelf }: Goods): string {
  const [whole, hundredths] = price.split(',');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our shop</title>
    <script type="application/ld+json">${DATA}</script></head><body>
      <div class="way"><a href="/a">Home</a> <a href="/b">All things</a> <a href="/c">${shelf}</a></div>
      <div class="stage"><p class="goods-name css-1x2y3z">${name}</p>
      <p class="tag"><b>${whole},</b><sup>${hundredths}</sup> <i>€</i></p>
      <table class="facts"><tr><td>Care</td><td>by hand</td></tr>
      <tr><td>Comes from the hands of</td><td id="cell-81273">${place}</td></tr></table></div>
      <p class="tag"><b>9,</b><sup>00</sup> <i>€</i></p></body></html>`;
}
