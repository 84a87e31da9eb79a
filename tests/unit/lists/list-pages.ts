/** Lists of ours in the layouts that shops have: things with a price each, in boxes of five sorts. */

export interface Thing {
  name: string;
  price: string;
}

export const THINGS: readonly Thing[] = [
  { name: 'Linen shirt with long sleeves', price: '€ 49,99' },
  { name: 'Laptop 14 inch, 16 GB, 512 GB SSD', price: '€ 899,00' },
  { name: 'Three-seat sofa in grey cloth', price: '€ 749,00' },
  { name: 'Running shoes for women', price: '€ 119,95' },
  { name: 'Qwxzv plorbnik', price: '€ 12,00' },
  { name: 'Dark chocolate 70 %, 100 g', price: '€ 2,99' },
];

const many = (things: readonly Thing[], write: (thing: Thing, at: number) => string) =>
  things.map(write).join('');
/** Words and boxes around a list, that are none of it. */
const MENU =
  '<nav><ul><li><a href="/a">Women</a></li><li><a href="/b">Men</a></li><li><a href="/c">Sale from € 5</a></li></ul></nav>';

/** Layouts by name: each holds all the things, in their order. */
export const layouts: Record<string, (things?: readonly Thing[]) => string> = {
  'a list of items, picture and name each a link': (things = THINGS) =>
    `${MENU}<ul class="grid">${many(
      things,
      ({ name, price }, at) =>
        `<li class="card"><a href="/p/${at}"><img src="/i.png" alt=""></a><a href="/p/${at}">${name}</a><p>${price}</p></li>`,
    )}</ul>`,
  'cards that are one link as a whole': (things = THINGS) =>
    `${MENU}<div class="grid">${many(
      things,
      ({ name, price }, at) =>
        `<a class="tile" href="/p/${at}"><img src="/i.png" alt="${name}"><h3>${name}</h3><span>4.5 (12)</span><div>${price}</div></a>`,
    )}</div>`,
  'rows of cards, boxes in boxes, the price split': (things = THINGS) => {
    const rows: string[] = [];
    for (let at = 0; at < things.length; at += 3)
      rows.push(
        `<div class="row">${many(things.slice(at, at + 3), ({ name, price }, beside) => {
          const [sign, amount = ''] = price.split(' ');
          const [whole, part] = amount.split(',');
          return `<div class="col"><article><div class="top"><a href="/p/${at + beside}"><img src="/i.png"></a></div><div class="text"><span class="brand-name">A maker of many fine things for the house</span><a href="/p/${at + beside}"><span class="product-title">${name}</span></a><span class="price"><span>${sign}</span><span>${whole}</span><sup>,${part}</sup></span></div></article></div>`;
        })}</div>`,
      );
    return MENU + rows.join('');
  },
  'a table': (things = THINGS) =>
    `${MENU}<table>${many(things, ({ name, price }, at) => `<tr><td><a href="/p/${at}">${name}</a></td><td>${price}</td></tr>`)}</table>`,
  'an old price beside the new, an advertisement between': (things = THINGS) =>
    `${MENU}<section>${many(
      things,
      ({ name, price }, at) =>
        `${at === 2 ? '<div class="ad">Free delivery from € 20</div>' : ''}<div class="item"><h2><a href="/p/${at}">${name}</a></h2><del>€ 9999</del> <b>${price}</b><button>Add</button></div>`,
    )}</section>`,
};
