import { expect, test } from 'vitest';
import { evidenceOf, isTitleAlone } from '../../../../src/interpret/kind/evidence';
import { measuredRow } from '../../../../src/interpret/kind/measured-rows';
import { traitsOf } from '../../../../src/interpret/kind/traits';
import { kindList } from '../../../../src/model/kinds';
import { readingOf } from './reading-of';

const kinds = (label: string, value: string) => measuredRow(label, value)?.kinds ?? [];

test.each([
  ['capacity', '1 TB', 'storage', 'flask'],
  ['speicherkapazität', '256GB', 'smartphone', 'flask'],
  ['capacité', '512 Go', 'laptop', 'batteries'],
  ['ёмкость', '5000 мАч', 'power-banks', 'storage'],
  ['battery capacity', '4,000 mAh', 'smartphone', 'storage'],
  ['fassungsvermögen', '1,7 l', 'small-appliances', 'laptop'],
  ['capacity', '20 litres', 'backpack', 'storage'],
  ['容量', '500ml', 'flask', 'batteries'],
  ['容量', '64GB', 'storage', 'flask'],
  ['resolution', '1920 x 1080', 'monitor', 'printer'],
  ['auflösung', '3840 × 2160 Pixel', 'tv-projector', 'printer'],
  ['resolución', 'Full HD', 'tv-projector', 'printer'],
  ['解像度', '2400万画素', 'cameras', 'printer'],
  ['résolution', '4800 x 1200 dpi', 'printer', 'monitor'],
])('%s: %s speaks for %s and not for %s', (label, value, one, other) => {
  expect(kinds(label, value)).toContain(one);
  expect(kinds(label, value)).not.toContain(other);
});

test.each([
  ['capacity', '4 persons'],
  ['capacity', '2 to 4 persons'],
  ['capacity', '2 To 4'],
  ['capacity', 'Large'],
  ['capacity', '12 lamps'],
  ['capacity', '8 kg'],
  ['resolution', 'good'],
  ['resolution', '12 months'],
  ['weight', '1 TB'],
  ['constructor', '1 TB'],
  ['capacity', ''],
])('%s: %s says nothing', (label, value) => expect(measuredRow(label, value)).toBeUndefined());

test('every kind that is spoken for is a kind of ours', () => {
  const ours = new Set(kindList.map(({ id }) => id));
  for (const [label, value] of [
    ['resolution', '600 dpi'],
    ['resolution', '4K'],
    ['capacity', '1 TB'],
    ['capacity', '99 Wh'],
    ['capacity', '2 l'],
  ] as const) {
    expect(kinds(label, value).length).toBeGreaterThan(1);
    expect(kinds(label, value).filter((id) => !ours.has(id))).toEqual([]);
  }
});

test('a vessel’s litres do not bear a title out, a memory’s bytes do', () => {
  const alone = (text: string) =>
    isTitleAlone(
      evidenceOf({
        ...readingOf('Zuma'),
        traits: [{ label: 'Capacity', text, foundIn: 'row' as const, locator: 'Capacity' }],
      }),
    );
  expect([alone('2 l'), alone('99 Wh'), alone('4 persons'), alone('1 TB')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('a row of the page is a trait, quoted as it stands, whatever its letters’ case', () => {
  const row = (label: string, text: string) =>
    traitsOf({
      ...readingOf('Zuma'),
      traits: [{ label, text, foundIn: 'row' as const, locator: label }],
    });
  expect(row('Storage Capacity', '1 TB')[0]).toMatchObject({ quote: { text: '1 TB' } });
  expect(row('Capacity', '4 persons')).toEqual([]);
});
