// @vitest-environment happy-dom
/** A shop taught on one of its pages is read right on another: pages of ours, in forms that shops give their rows. */
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { readPage, type TaughtReader } from '../../../src/content/read';
import { readingSchema } from '../../../src/contracts/reading';
import { type ShopRule, shopRuleSchema } from '../../../src/contracts/shop-rule';
import { interpret } from '../../../src/interpret/product';
import { quoteByRule } from '../../../src/teach/quote-by-rule';
import { FACTS, ruleFor } from '../../../src/teach/rule-from';

interface Goods {
  name: string;
  price: string;
  place: string;
}
const JUG: Goods = { name: 'Blue jug', price: '24,90 €', place: 'Portugal' };
const RUG: Goods = { name: 'Striped rug', price: '130,00 €', place: 'India' };

/** A shop that is read badly: its data name another thing, its row of origin has a label of its own. */
const shopPage = ({ name, price, place }: Goods, row: (place: string) => string) => `
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Voucher",
    "offers":{"@type":"Offer","price":"1.00","priceCurrency":"EUR"}}</script>
  <div class="trail css-1x2y3z"><span>Home</span><span>Kitchen</span><span>${name}s</span></div>
  <div class="stage"><div class="goods-name" data-is="title">${name}</div>
  <div class="tag"><b data-is="price">${price}</b></div>
  ${row(place)}</div>
  <div class="also"><div class="tag"><b>9,00 €</b></div></div>`;

const ROWS: [string, (place: string) => string][] = [
  [
    'a table',
    (place) =>
      `<table class="facts"><tr><td>Weight</td><td>1 kg</td></tr><tr><td>Comes from the hands of</td><td data-is="origin">${place}</td></tr></table>`,
  ],
  [
    'a list of terms',
    (place) =>
      `<dl class="facts"><dt>Weight</dt><dd>1 kg</dd><dt>Comes from the hands of</dt><dd data-is="origin">${place}</dd></dl>`,
  ],
  [
    'a line with a colon',
    (place) =>
      `<ul class="facts"><li>Weight: 1 kg</li><li data-is="origin">Comes from the hands of: ${place}</li></ul>`,
  ],
  [
    'the label pointed at',
    (place) =>
      `<div class="facts"><div class="fact"><i>Weight</i><i>1 kg</i></div><div class="fact"><i data-is="origin">Comes from the hands of</i><i>${place}</i></div></div>`,
  ],
];

beforeEach(() => {
  document.body.replaceChildren();
});

/** The page, with its marks for the test taken off: what each fact stands in. */
function show(body: string): Map<string, Element> {
  document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  const marked = new Map<string, Element>();
  for (const element of document.querySelectorAll('[data-is]')) {
    marked.set(element.getAttribute('data-is') ?? '', element);
    element.removeAttribute('data-is');
  }
  const trail = document.querySelector('.trail span');
  if (trail) marked.set('breadcrumb', trail);
  return marked;
}

const world = globalThis as typeof globalThis & { whenceTaught?: TaughtReader | undefined };
const read = (rule?: ShopRule) => {
  world.whenceTaught = rule && ((...page) => quoteByRule(rule, ...page));
  const reading = readPage(document, 'https://shop-of-ours.de/x/1');
  expect(v.safeParse(readingSchema, reading).success).toBe(true);
  return { reading, product: interpret(reading) };
};

test.each(ROWS)('%s', (_name, row) => {
  const marked = show(shopPage(JUG, row));
  const parts = FACTS.map((fact) => {
    const pointed = marked.get(fact);
    return pointed ? ruleFor(fact, pointed) : null;
  });
  expect(parts).not.toContain(null);
  const rule = v.parse(shopRuleSchema, Object.assign({ host: 'shop-of-ours.de' }, ...parts));

  show(shopPage(RUG, row));
  expect(read().product.origin.state).toBe('unknown'); // read badly without it
  const { reading, product } = read(rule);
  expect(reading.taught).toBe(true);
  expect(product).toMatchObject({
    isProduct: true,
    title: { value: 'Striped rug' },
    price: { value: { amount: 130, currency: 'EUR' } },
    origin: { state: 'known', claim: { place: { country: 'IN' } } },
    breadcrumb: 'Home › Kitchen › Striped rugs',
  });
});

test('a page on which the rule finds nothing is read as if there were none', () => {
  const rule = { host: 'shop-of-ours.de', title: 'h1.gone', prices: { current: 'b.gone' } };
  show(shopPage(JUG, () => ''));
  const { taught, readMs: _, ...reading } = read(rule).reading;
  expect(taught).toBe(false);
  const { readMs: __, ...generic } = read().reading;
  expect(reading).toEqual(generic);
});

test('a list on which the name’s selector finds many is no product for it', () => {
  const rule = { host: 'shop-of-ours.de', title: 'div.goods-name' };
  show('<div class="goods-name">A</div><div class="goods-name">B</div>');
  expect(read(rule).reading.taught).toBe(false);
});
