/** What must hold for the tables whatever the sources say. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindLines } from '../../data/build/kinds/kind-list';
import { countryChoices, currencyChoices, kindChoices, ratesDay } from '../../data/tables/choices';
import { countryLines } from '../../data/tables/countries';
import { driverRows } from '../../data/tables/drivers';
import { factorSectors } from '../../data/tables/factors';
import { kindRows } from '../../data/tables/kinds';
import { levelRows, levelSources } from '../../data/tables/levels';
import { sectorMargins } from '../../data/tables/margins';
import { cpi2023, cpiNow, ratesDate, unitsPerUsd, vatRates } from '../../data/tables/money';
import { provinceRows } from '../../data/tables/provinces';
import { textileRows } from '../../data/tables/textile-levels';

const folder = join(import.meta.dirname, '../../data/tables');
const files = await readdir(folder);

test.each(files.filter((file) => file.endsWith('.ts')))(
  '%s names source, year, unit, licence',
  async (file) => {
    const head = (await readFile(join(folder, file), 'utf8')).slice(0, 1500);
    for (const field of ['Source', 'Year', 'Unit', 'Licence'])
      expect(head).toMatch(new RegExp(`^ \\* ${field}: \\S`, 'm'));
  },
);

test.each(files)('%s has its line in data/README.md', async (file) => {
  expect(await readFile(join(folder, '../README.md'), 'utf8')).toContain(`\`${file}\``);
});

test('kinds: those of the list, known sectors, a usual price and mass each', () => {
  expect(kindRows.map(([id]) => id)).toEqual(kindLines.map(({ id }) => id));
  for (const [id, , , sector, , , priceUsd, massKg] of kindRows) {
    expect(factorSectors, id).toContain(sector);
    expect(priceUsd, id).toBeGreaterThan(0);
    expect(massKg, id).toBeGreaterThan(0);
  }
});

test('every kind has its level once: from measured things, or from the textiles’ formula', () => {
  const levels = [...levelRows.map(([id]) => id), ...textileRows.map(([id]) => id)];
  expect(levels.sort()).toEqual(kindRows.map(([id]) => id).sort());
});

test('no level rests on CEDA, whose licence is another, nor on what is for checking only', () => {
  for (const source of levelSources) expect(source).not.toMatch(/CEDA|ADEME|impactco2/i);
});

test('margins: every consumer sector once, in the order of the factors', () => {
  expect(sectorMargins.map(([sector]) => sector)).toEqual(factorSectors);
});

test('margins: the four shares make a whole, but for rounding in a market of 3 million dollars', () => {
  for (const [sector, , ...rest] of sectorMargins) {
    const sum = rest.slice(0, 4).reduce<number>((total, share) => total + Number(share), 0);
    if (sector === '337127') continue;
    expect(Math.abs(sum - 1)).toBeLessThan(0.015);
  }
});

// METHOD §1 quotes these shares.
test.each([
  ['315000', 0.34],
  ['316000', 0.37],
  ['339930', 0.33],
  ['334220', 0.38],
  ['334300', 0.45],
  ['334111', 0.6],
  ['325620', 0.46],
  ['511130', 0.66],
  ['326190', 0.72],
])('producers of %s get %f of the price', (sector, share) => {
  const row = sectorMargins.find(([code]) => code === sector);
  expect(row?.[2]).toBeCloseTo(share, 2);
});

test('large appliances take BEA’s 335220; cars do not take their own', () => {
  const basis = (sector: string) => sectorMargins.find(([code]) => code === sector)?.at(-1);
  expect(['335221', '335222', '335224', '335228'].map(basis)).toEqual(Array(4).fill('335220'));
  expect(basis('336111')).toBe('336');
});

test('money: dollars are one, rates are positive, prices have risen', () => {
  expect(unitsPerUsd.USD).toBe(1);
  for (const rate of Object.values(unitsPerUsd)) expect(rate).toBeGreaterThan(0);
  expect(cpiNow).toBeGreaterThan(cpi2023);
});

// Standard rates in force in 2026, from the tax authorities' own pages as we know them.
test.each(
  Object.entries({
    US: 0,
    CA: 0,
    DE: 0.19,
    FR: 0.2,
    GB: 0.2,
    CH: 0.081,
    NO: 0.25,
    JP: 0.1,
    CN: 0.13,
    IN: 0.18,
    IT: 0.22,
    ES: 0.21,
    PT: 0.23,
    PL: 0.23,
    SE: 0.25,
    HU: 0.27,
    EE: 0.24,
    SK: 0.23,
    FI: 0.255,
    RO: 0.21,
    AU: 0.1,
  }),
)('VAT of %s is %f', (country, rate) => {
  expect(vatRates[country]).toBe(rate);
});

test('what the pages offer is what the tables have', () => {
  expect(countryChoices).toEqual(countryLines.map((line) => line.slice(0, 2)));
  expect(currencyChoices).toEqual(Object.keys(unitsPerUsd));
  expect(kindChoices).toEqual(kindRows.map(([id]) => id));
  expect(ratesDay).toBe(ratesDate);
});

test('every country has a line of drivers with a price level', () => {
  const codes = countryLines.map((line) => line.slice(0, 2));
  expect(Object.keys(driverRows)).toEqual(codes);
  for (const row of Object.values(driverRows)) expect(row[4]).toBeGreaterThan(0);
});

test('provinces: the multiplier lies between the bounds', () => {
  for (const [, , , multiplier, gridOnly, rawRatio] of provinceRows) {
    if (multiplier === null || gridOnly === null || rawRatio === null) continue;
    expect(multiplier).toBeGreaterThan(Math.min(gridOnly, rawRatio));
    expect(multiplier).toBeLessThan(Math.max(gridOnly, rawRatio));
  }
});
