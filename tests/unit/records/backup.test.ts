/** What a file may hold that is read back: every field checked, addresses only as addresses. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { correctionSchema } from '../../../src/contracts/correction';
import { BACKUP_VERSION, backupSchema } from '../../../src/records/backup';
import { lookUpSchema } from '../../../src/records/look-up';
import { PINNED_PLACES_MAX, PINS_MAX, pinSchema } from '../../../src/records/pin';

const lookUp = {
  id: 1,
  at: 0,
  key: 'k',
  title: 'Mug',
  shop: 'mugs.example',
  url: 'https://mugs.example/p',
  origin: 'CN-GD',
  kind: null,
  massKg: null,
  material: null,
  price: { amount: 5, currency: 'EUR' },
  shopCountry: null,
  kindGsd: 1,
  kg: null,
  lowKg: null,
  highKg: null,
  dataset: 'd',
};
const place = { place: 'CN', kg: 1, lowKg: 0.5, highKg: 2, verdict: null };
const backup = {
  format: 'whence-backup',
  version: BACKUP_VERSION,
  exportedAt: '2026-11-26T00:00:00Z',
  dataset: 'd',
  attribution: 'CEDA by Watershed',
  history: [lookUp],
  pins: [{ ...lookUp, places: [place] }],
  corrections: [{ key: 'k', correction: { origin: 'PT' }, at: 0 }],
};
const fits = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;

test('a file of ours', () => {
  expect(fits(backupSchema, backup)).toBe(true);
});

test.each([
  { url: 'javascript:alert(1)' },
  { url: 'data:text/html,x' },
  { origin: 'China' },
  { price: { amount: Number.POSITIVE_INFINITY, currency: 'EUR' } },
  { price: { amount: 5, currency: 'euro' } },
  { kindGsd: 0.5 },
  { at: -1 },
  { id: 1.5 },
  { title: 'x'.repeat(1001) },
  { shopCountry: 'DEU' },
])('refused in a look-up: %j', (change) => {
  expect(fits(lookUpSchema, { ...lookUp, ...change })).toBe(false);
});

test.each([{ verdict: 'better' }, { place: 'cn' }, { kg: Number.NaN }])('refused in a pin: %j', (change) => {
  expect(fits(pinSchema, { ...lookUp, places: [{ ...place, ...change }] })).toBe(false);
});

test('a pin has a bounded number of places, a list a bounded number of pins', () => {
  expect(fits(pinSchema, { ...lookUp, places: Array(PINNED_PLACES_MAX + 1).fill(place) })).toBe(false);
  expect(PINS_MAX).toBeGreaterThan(0);
});

test.each([
  { version: BACKUP_VERSION + 1 },
  { format: 'other' },
  { history: [null] },
  { pins: {} },
  { corrections: [{ key: 'k' }] },
])('refused as a file: %j', (change) => {
  expect(fits(backupSchema, { ...backup, ...change })).toBe(false);
});

test.each([{ massKg: Number.NaN }, { origin: 'Portugal' }, { byAir: 'yes' }, { price: { amount: 1 } }])(
  'refused as a correction: %j',
  (correction) => {
    expect(fits(correctionSchema, correction)).toBe(false);
  },
);
