/** What a file may hold that is read back: every field checked, addresses only as addresses. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { correctionSchema } from '../../../src/contracts/correction';
import { BACKUP_VERSION, backupHeadSchema, rowSchemas } from '../../../src/records/backup';
import { BackupHead } from '../../../src/records/backup-head';
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
  expect(fits(backupHeadSchema, backup)).toBe(true);
  expect(fits(rowSchemas.history, lookUp)).toBe(true);
  for (const row of backup.pins) expect(fits(rowSchemas.pins, row)).toBe(true);
  for (const row of backup.corrections) expect(fits(rowSchemas.corrections, row)).toBe(true);
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
  { version: 0 },
  { version: 1.5 },
  { version: '2' },
  { format: 'other' },
  { attribution: undefined },
])('refused as a head: %j', (change) => {
  expect(fits(backupHeadSchema, { ...backup, ...change })).toBe(false);
});

test.each([{ massKg: Number.NaN }, { origin: 'Portugal' }, { byAir: 'yes' }, { price: { amount: 1 } }])(
  'refused as a correction: %j',
  (correction) => {
    expect(fits(correctionSchema, correction)).toBe(false);
  },
);

describe('the head of a file as it is read', () => {
  const head = (said: object) => {
    const taken = new BackupHead();
    for (const [name, value] of Object.entries(said))
      taken.take({ name, at: null, text: JSON.stringify(value) });
    taken.check();
  };
  const { history: _, pins: __, corrections: ___, ...ours } = backup;

  test('in any order, and with what nobody knows', () => {
    head(Object.fromEntries(Object.entries({ ...ours, later: { a: 1 } }).reverse()));
  });

  test('a later version says so before its rows are looked at', () => {
    const taken = new BackupHead();
    taken.take({ name: 'format', at: null, text: '"whence-backup"' });
    expect(() => taken.take({ name: 'version', at: null, text: '3' })).toThrow('newer');
  });

  test.each([{ format: 'other' }, { version: '3' }, { dataset: 5 }])('refused: %j', (change) => {
    expect(() => head({ ...ours, ...change })).toThrow('bad-file');
  });

  test('what is no JSON is refused where it stands', () => {
    const taken = new BackupHead();
    expect(() => taken.take({ name: 'version', at: null, text: 'two' })).toThrow('bad-file');
  });
});
