/** "By air" where the page says so, and only there. */
import { expect, test, vi } from 'vitest';
import type { Product } from '../../../src/contracts/product';
import { answer } from '../../../src/estimate/answer-product';
import { byAirFrom } from '../../../src/interpret/by-air';
import { settingsFrom } from '../../../src/settings/settings';
import { readingOf } from './kind/reading-of';

// The settings' module asks for a browser when it is loaded; their defaults need none.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const say = (text: string) =>
  byAirFrom({ ...readingOf('Roses'), descriptions: [{ text, foundIn: 'meta', locator: 'description' }] });

test.each([
  'Fresh roses, air-freighted twice a week.',
  'Sent by air from Nairobi.',
  'Ships via air mail.',
  'Wird per Luftpost verschickt',
  'Transport: Luftfracht',
  'Livré par avion en cinq jours',
  'Se envía por vía aérea',
  'Spedito per via aerea',
  'Enviado por via aérea',
  'Verzonden per luchtpost',
  'Wysyłka drogą lotniczą',
  'Skickas med flyg',
  '航空便でお届けします',
  '空运到货',
  '항공편으로 배송',
])('%s', (text) => {
  expect(say(text)).toMatchObject({ value: 'air', source: 'page', evidence: [{ text }] });
});

test.each([
  'Never by air: our coffee comes under sail.',
  'Shipped by sea rather than by air freight.',
  'Ohne Luftfracht zu Ihnen',
  'Jamais expédié par avion',
  'Max Air 90 trainers with air cushion',
  'An airmail envelope, Par Avion print',
  'Air fryer, 5 litres',
  '',
])('not: %s', (text) => {
  expect(say(text)).toBeNull();
});

test('the page’s word makes it fly; the person’s word goes before the page’s', () => {
  const shirt: Product = {
    isProduct: true,
    productConfidence: 1,
    url: 'https://shop.example/p',
    shop: 'shop.example',
    key: 'shop.example/p',
    title: null,
    brand: null,
    price: {
      value: { amount: 50, currency: 'EUR' },
      confidence: 1,
      evidence: [],
      source: 'page',
    },
    origin: {
      state: 'known',
      claim: { place: { country: 'CN' }, confidence: 1, evidence: [] },
      source: 'page',
    },
    material: null,
    kind: {
      state: 'known',
      fact: { value: 'clothing', confidence: 1, evidence: [], source: 'page' },
      rivals: [],
    },
    otherPrices: [],
    breadcrumb: null,
    massKg: null,
    publishedFootprint: null,
    freight: say('Sent by air'),
    originHints: [],
    language: null,
    shopCountry: null,
  };
  const mode = (product: Product, correction = {}) =>
    answer(product, correction, settingsFrom({}), 'DE').comparison?.origin.freight?.mode;
  expect(mode(shirt)).toBe('air');
  expect(mode(shirt, { byAir: false })).toBe('sea');
  expect(mode({ ...shirt, freight: null })).toBe('sea');
});
