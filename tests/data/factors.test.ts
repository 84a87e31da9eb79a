/** The packed factors against the source, cell by cell, and their size. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readConsumerSectors, readCountryFactors, readRegionFactors } from '../../data/build/ceda';
import { readIsoCodes } from '../../data/build/iso-codes';
import { badCells } from '../../data/build/mends';
import { Sources } from '../../data/build/sources';
import {
  factorCountries,
  factorLevels,
  factorRegions,
  factorSectors,
  imputedCells,
} from '../../data/tables/factors';
import { findCountry } from '../../src/model/countries';
import { factorOf } from '../../src/model/factor-table';
import { sourceFolder, whyNot } from './source-folder';

test('121 sectors, 148 countries, 21 subregions, two bytes each, at most 60 kB zipped', async () => {
  expect([factorSectors.length, factorCountries.length, factorRegions.length]).toEqual([121, 148, 21]);
  expect(Buffer.from(factorLevels, 'base64')).toHaveLength(121 * 169 * 2);
  const file = await readFile(join(import.meta.dirname, '../../data/tables/factors.ts'));
  expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

// Open CEDA 2025, column 315000.
test.each([
  ['CN', 1.023347],
  ['DE', 0.191517],
  ['US', 0.151968],
])('apparel in %s: %f kg per USD', (country, kgPerUsd) => {
  expect(factorOf(country, '315000')?.kgPerUsd).toBeCloseTo(kgPerUsd, 4);
});

test('a mended cell holds the value of its subregion and says so', () => {
  // United States, computers: .043442 in the source, robust z -5.4; Northern America .067645.
  expect(factorOf('US', '334111')).toMatchObject({ imputed: true, basis: 'country' });
  expect(factorOf('US', '334111')?.kgPerUsd).toBeCloseTo(0.067645, 5);
  expect(factorOf('BM', '334111')?.kgPerUsd).toBe(factorOf('US', '334111')?.kgPerUsd);
  expect(imputedCells).toHaveLength(22);
});

test('a sector or country that is none has no factor', () => {
  expect(factorOf('CN', '111200')).toBeNull();
  expect(factorOf('ZZ', '315000')).toBeNull();
});

describe.skipIf(!sourceFolder)(`against the source (skipped where ${whyNot})`, () => {
  const sources = new Sources(sourceFolder ?? '');

  test('27 of 17,433 cells are mended, counting the rest-of-world row (METHOD §9), and 2 of the four sectors of our own', async () => {
    const factors = await readCountryFactors(sources);
    const sectors = await readConsumerSectors(sources);
    expect(factors.size * sectors.length).toBe(17_433 + 4 * 149);
    const bad = badCells(factors, sectors);
    expect(bad.filter(({ sector }) => sector !== '336390')).toHaveLength(27);
    expect(bad).toHaveLength(29);
    expect(bad.filter(({ z }) => z === null)).toHaveLength(7);
  });

  test('no cell is off by more than 0.1 %', async () => {
    const regions = await readRegionFactors(sources);
    const alpha2 = await readIsoCodes(sources);
    let worst = 0;
    for (const [iso3, row] of await readCountryFactors(sources)) {
      const code = alpha2.get(iso3);
      if (!code) continue;
      for (const sector of factorSectors) {
        const ours = factorOf(code, sector);
        const source = ours?.imputed ? regions.get(findCountry(code)?.region ?? '') : row;
        worst = Math.max(worst, Math.abs((ours?.kgPerUsd ?? 0) / (source?.get(sector) ?? 0) - 1));
      }
    }
    expect(worst).toBeLessThan(0.001);
    expect(worst).toBeGreaterThan(0);
  });
});
