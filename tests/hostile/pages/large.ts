/** Pages that are too much: nodes, depth, text, attributes, blocks. Built by their own scripts, as shops do. */
import { type HostilePage, jsonLd, script, shirtData, shirtPage } from './hostile-page';

/** Not painted: the browser's own work of laying it out is not what is tried here. */
const UNPAINTED = `style.contentVisibility = 'hidden'`;
const many = (count: number, html: string) =>
  script(`{ const box = document.createElement('div'); box.${UNPAINTED}; box.innerHTML = ${JSON.stringify(html)}.repeat(${count});
    document.body.append(box); }`);
/** In a box that is not shown: Chromium itself crashes where it has to lay out such a depth. */
const nested = (depth: number, make: string) =>
  script(`{ let at = document.createElement('div'); at.hidden = true; document.body.append(at); for (let i = 0; i < ${depth}; i++) { const next = ${make};
    at.append(next); at = next; } at.append('Made in China'); }`);

/** Attributes of megabytes are looked through by the browser itself, which cannot be sliced; named in SECURITY.md. */
const LARGE_UNITS_MAX = 100;

export const largePages: HostilePage[] = [
  {
    name: '200,000 nodes after the words',
    html: shirtPage({ after: many(100_000, '<p>word</p>') }),
    outcome: 'either',
  },
  {
    name: '200,000 nodes before the words',
    html: shirtPage({ before: many(100_000, '<p>word</p>') }),
    outcome: 'either',
  },
  {
    name: 'depth 5,000',
    html: shirtPage({ after: nested(5000, `document.createElement('div')`) }),
    outcome: 'right',
  },
  {
    name: 'depth 5,000 in a heading',
    html: shirtPage({
      after: `<h1 id="deep"></h1>${script(
        `{ let at = deep; for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('span')); }`,
      )}`,
    }),
    outcome: 'either',
  },
  {
    name: 'depth 5,000 of products within products',
    html: shirtPage({
      after: nested(
        5000,
        `Object.assign(document.createElement('div'), { innerHTML: '' }); next.setAttribute('itemscope', '');
         next.setAttribute('itemtype', 'https://schema.org/Product'); next.setAttribute('itemprop', 'name')`,
      ),
    }),
    outcome: 'either',
  },
  {
    name: 'a text of 20 MB',
    html: shirtPage({
      after: `<p id="long"></p>${script(`long.${UNPAINTED}; long.textContent = 'made in '.repeat(2_500_000)`)}`,
    }),
    outcome: 'right',
  },
  {
    name: 'a heading of 2 MB that changes',
    html: shirtPage({
      after:
        script(`const heading = document.querySelector('h1'); heading.textContent += ' x'.repeat(1_000_000);
        let n = 0; setInterval(() => { heading.firstChild.data += ' ' + n++ }, 100)`),
    }),
    outcome: 'either',
  },
  {
    name: 'spaces, 20 MB of them, in texts and attributes',
    taskUnitsMax: LARGE_UNITS_MAX,
    html: shirtPage({
      after:
        script(`for (const name of ['p', 'h1', 'button', 'a']) { const one = document.createElement(name);
        one.textContent = ' '.repeat(5_000_000) + 'x'; one.className = 'price ' + ' '.repeat(5_000_000);
        document.body.append(one); }`),
    }),
    outcome: 'either',
  },
  {
    name: '10,000 attributes on one element, a language of 1 MB',
    html: shirtPage({
      after: script(`document.documentElement.lang = 'en'.repeat(500_000);
        for (let i = 0; i < 10_000; i++) document.body.setAttribute('data-price-' + i, '5 EUR');`),
    }),
    outcome: 'right',
  },
  {
    name: '5,000 blocks of data',
    html: shirtPage({ data: jsonLd(shirtData()) + jsonLd({ '@type': 'Thing', name: 'x' }).repeat(5000) }),
    outcome: 'either',
  },
  {
    name: '20,000 price tags and breadcrumbs',
    html: shirtPage({
      after: many(20_000, '<span class="price">7 EUR</span><ol class="breadcrumb"><li>a</li><li>b</li></ol>'),
    }),
    outcome: 'right',
  },
  {
    name: '2,000 rows that name other countries',
    html: shirtPage({
      after: many(2000, '<tr><td>Country of Origin</td><td>India</td></tr><p>Made in Peru.</p>'),
    }),
    outcome: 'either',
  },
];
