/** A list page of ours as a shop has it: pictures, names and prices in a grid, a head that stays. */
import { THINGS, type Thing } from '../unit/lists/list-pages';

export const LIST = 'https://shop-of-ours.de/list';

const picture = (at: number) =>
  `<svg xmlns='http://www.w3.org/2000/svg' width='200' height='150'><rect width='200' height='150' fill='hsl(${at * 40} 30% 80%)'/></svg>`;

export interface Look {
  count?: number;
  dark?: boolean;
  rtl?: boolean;
  /** Of the cards, in px. */
  width?: number;
  /** Each thing has a name that means nothing to anybody. */
  nobodys?: boolean;
}

const things = (count: number, nobodys: boolean): Thing[] =>
  Array.from({ length: count }, (_, at) => {
    const thing = THINGS[at % THINGS.length] as Thing;
    return nobodys ? { ...thing, name: thing.name.replace(/[a-z]+/gi, 'plorbnik') } : thing;
  });

export function listPage({
  count = 12,
  dark = false,
  rtl = false,
  width = 200,
  nobodys = false,
}: Look = {}): string {
  const cards = things(count, nobodys)
    .map(
      ({ name, price }, at) =>
        `<li class="card"><a href="/p/${at}"><img width="${width}" height="150" alt="" src="data:image/svg+xml,${encodeURIComponent(picture(at))}"><h3>${name}</h3></a><div class="price">${price}</div></li>`,
    )
    .join('');
  return `<!doctype html><html lang="en" dir="${rtl ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>List</title><style>
    body { margin: 0; font: 15px/1.4 sans-serif; color-scheme: ${dark ? 'dark' : 'light'}; background: ${dark ? '#181818' : '#fff'}; color: ${dark ? '#eee' : '#222'} }
    header { position: sticky; top: 0; z-index: 10; background: ${dark ? '#333' : '#ddd'}; padding: 16px }
    ul { list-style: none; display: flex; flex-wrap: wrap; gap: 16px; padding: 16px; margin: 0 }
    .card { inline-size: ${width}px } h3 { font-size: 15px; margin: 6px 0 } .price { font-weight: 700 } a { color: inherit }
  </style></head><body><header>Shop of ours</header><ul>${cards}</ul></body></html>`;
}
