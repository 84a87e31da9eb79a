/** What the cards of a list typically cause: by title and price alone, null where the kind is not sure. */
import { expect, test } from 'vitest';
import { CARDS_MAX } from '../../../src/contracts/card-bounds';
import { cardFigures } from '../../../src/estimate/card-figures';
import { kindOf } from '../../../src/interpret/kind/kind';
import { typical } from '../../../src/model/likely-origins/typical';
import { shirtReading } from '../background/shirt-reading';
import { shippedModel } from '../interpret/kind/shipped-model';

const page = { url: 'https://www.shop-of-ours.de/list/laptops', language: 'en' };
const figures = (cards: { title: string; prices: string[] }[], at = page) =>
  cardFigures(cards, at, 'DE', shippedModel);

test('in their order; each with its range; a word of nobody’s has none', () => {
  const [shirt, nothing, laptop] = figures([
    { title: 'Linen shirt with long sleeves', prices: ['€ 49,99'] },
    { title: 'Qwxzv plorbnik', prices: ['€ 12,00'] },
    { title: 'Laptop 14 inch, 16 GB, 512 GB SSD', prices: ['€ 899,00'] },
  ]);
  expect(nothing).toBeNull();
  for (const one of [shirt, laptop]) {
    expect(one?.lowKg).toBeLessThan(one?.kg ?? 0);
    expect(one?.highKg).toBeGreaterThan(one?.kg ?? 0);
  }
  expect(laptop?.kg).toBeGreaterThan(10 * (shirt?.kg ?? Number.POSITIVE_INFINITY));
});

test('it is the model’s own typical figure, as doubtful as the kind is, in that shop’s country', () => {
  const [shirt] = figures([{ title: 'Linen shirt', prices: ['€ 50'] }]);
  const at = { foundIn: 'heading', locator: '' } as const;
  const kind = kindOf(
    { ...shirtReading(), titles: [{ ...at, text: 'Linen shirt' }], categories: [] },
    shippedModel,
  );
  if (kind.state !== 'known') throw new Error('the model does not know a shirt');
  const expected = typical({
    kind: 'shirt',
    kindProbability: kind.fact.confidence,
    rivals: kind.rivals.map(({ id, confidence }) => ({ id, probability: confidence })),
    price: { amount: 50, currency: 'EUR', source: 'page' },
    shopCountry: 'DE',
  });
  expect(expected).toMatchObject({ making: { ...shirt } });
});

test('the price counts, the new one of two; none, or one that can’t be read, is taken as usual', () => {
  const [cheap, dear, both, none, unread] = figures([
    { title: 'Wool coat', prices: ['€ 90'] },
    { title: 'Wool coat', prices: ['€ 400'] },
    { title: 'Wool coat', prices: ['was € 400', '€ 90'] },
    { title: 'Wool coat', prices: [] },
    { title: 'Wool coat', prices: ['€ ???'] },
  ]);
  expect(dear?.kg).toBeGreaterThan(cheap?.kg ?? Number.POSITIVE_INFINITY);
  expect(both).toEqual(cheap);
  expect(unread).toEqual(none);
  expect(none).not.toBeNull();
});

test('the list’s address is no evidence of a card', () => {
  const card = [{ title: 'Qwxzv plorbnik', prices: ['€ 12,00'] }];
  expect(figures(card)).toEqual([null]);
});

test('whatever is said: one answer a card, finite or null, no address needed, no model no figure', () => {
  const odd = ['', '<img src=x onerror=1>', '\u202e\u0000', 'x'.repeat(200), '衬衫', '__proto__', 'Laptop'];
  const cards = Array.from({ length: CARDS_MAX }, (_, at) => ({
    title: odd[at % odd.length] ?? '',
    prices: [['€ 1e308'], ['-5 €'], [], ['€ 0'], ['$$$']][at % 5] ?? [],
  }));
  const all = cardFigures(cards, { url: '', language: null }, 'XX', shippedModel);
  expect(all).toHaveLength(CARDS_MAX);
  for (const one of all) if (one) for (const kg of Object.values(one)) expect(Number.isFinite(kg)).toBe(true);
  expect(cardFigures(cards, page, 'DE', undefined)).toEqual(Array(CARDS_MAX).fill(null));
});
