/** What was recalled of where things are made: its files, its text in the table, and what comes out of it again. */
import { describe, expect, test } from 'vitest';
import { packRecalled, RECALLED_STEP } from '../../data/build/origins/pack-recalled';
import { readRecalled, recalledFrom } from '../../data/build/origins/recalled';
import { goodsGroups, tradeDestinations } from '../../data/tables/origins';
import { countryCodes } from '../../src/model/countries';
import { recalledIn } from '../../src/model/likely-origins/recalled-table';

describe('a file of recalled shares', () => {
  test('says for each country of sale where its articles come from', () => {
    expect(recalledFrom('# a comment\nDE\tCN 40, IT 12.5\nFR\tFR 50\n', 'cups')).toEqual(
      new Map([
        [
          'DE',
          new Map([
            ['CN', 0.4],
            ['IT', 0.125],
          ]),
        ],
        ['FR', new Map([['FR', 0.5]])],
      ]),
    );
  });

  test.each([
    ['a place of sale that is none', 'DEU\tCN 40', '"DEU"'],
    ['a place of sale twice', 'DE\tCN 40\nDE\tCN 30', '"DE"'],
    ['an origin that is none', 'DE\tCNN 40', '"CNN 40"'],
    ['an origin twice', 'DE\tCN 40, CN 10', '"CN 10"'],
    ['no share', 'DE\tCN', '"CN"'],
    ['nothing left for the rest', 'DE\tCN 60, IT 40', '1.000'],
  ])('%s is refused by name', (_, text, said) => {
    expect(() => recalledFrom(text, 'cups')).toThrow(/^recalled\/cups\.tsv: /);
    expect(() => recalledFrom(text, 'cups')).toThrow(said);
  });
});

test('of more origins than letters the rarest are left out', () => {
  const many = new Map(countryCodes.slice(0, 100).map((code, at) => [code, at === 99 ? 0.4 : 0.0101]));
  const [origins = '', words = ''] = packRecalled([new Map([['DE', many]])], ['DE', 'FR']).split(':');
  expect(origins.split(' ')).toHaveLength(87);
  expect(origins.split(' ')[0]).toBe(countryCodes[99]);
  expect(words.split(' ').map((word) => word.length)).toEqual([174, 0]);
});

test('the table gives back what the files say, within its rounding, for every group and country', async () => {
  const groups = goodsGroups.map(([group]) => group);
  const files = await readRecalled(groups);
  for (const [at, group] of groups.entries()) {
    const byDestination = files.get(group);
    expect([...(byDestination?.keys() ?? [])].sort(), group).toEqual([...tradeDestinations].sort());
    for (const destination of tradeDestinations) {
      const shares = recalledIn(at, destination);
      const given = [...(byDestination?.get(destination) ?? [])].filter(([, share]) => share >= 0.01);
      expect(given.length, `${group} ${destination}`).toBeGreaterThan(0);
      for (const [origin, share] of given)
        expect(
          Math.abs(Math.log((shares?.get(origin) ?? 0) / share)),
          `${group} ${destination} ${origin}`,
        ).toBeLessThan(RECALLED_STEP * 0.51);
      const named = [...(shares?.values() ?? [])].reduce((sum, share) => sum + share, 0);
      expect(named, `${group} ${destination}`).toBeLessThan(1.05);
    }
  }
});

test('nothing was recalled of a country of sale that has no column', () => {
  expect(recalledIn(0, 'AQ')).toBeNull();
});
