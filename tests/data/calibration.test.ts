/**
 * Do ranges and words mean what they say? Every maker left out in turn: the 90 % range must hold what makers measured;
 * METHOD 1's held a third. And what process studies found for one product in two countries must agree with the words.
 */
import { describe, expect, test } from 'vitest';
import { WEIGHT } from '../../data/build/difference';
import { tallyOf } from '../../data/build/levels/tally';
import { blend, readPairs, rmse, rmseGroupLeftOut } from '../../data/build/ratios/pairs';
import { Sources } from '../../data/build/sources';
import { differenceSd } from '../../data/tables/difference';
import { probabilityLower, verdictOf } from '../../src/model/uncertainty';
import { levelReport } from '../../tools/validate/levels';
import { sourceFolder, whyNot } from './source-folder';

describe.skipIf(!sourceFolder)(`calibration (skipped where ${whyNot})`, () => {
  const sources = new Sources(sourceFolder ?? '');

  test('levels: the range holds as it says, over all, by maker, in every family', async () => {
    const { methods, states } = await levelReport(sources);
    const of = (name: string) => methods.find((method) => method.name === name)?.results ?? [];
    const [ours, first] = [of('METHOD 2'), tallyOf(of('METHOD 1'))];
    const all = tallyOf(ours);
    expect([all.products, all.makers]).toEqual([209, 30]);
    expect(all.coverage).toBeGreaterThanOrEqual(0.85);
    expect(all.coverageByMaker).toBeGreaterThanOrEqual(0.85);
    expect(all.rms).toBeLessThanOrEqual(0.8);
    expect(all.rms).toBeLessThan(first.rms / 2);
    for (const family of new Set(ours.map((one) => one.family)))
      expect(tallyOf(ours.filter((one) => one.family === family)).coverage, family).toBeGreaterThanOrEqual(
        0.75,
      );
    for (const family of ['electronics', 'food', 'furniture']) {
      const { medianOursOverTheirs } = tallyOf(ours.filter((one) => one.family === family));
      expect(Math.abs(Math.log(medianOursOverTheirs)), family).toBeLessThan(Math.log(1.25));
    }
    for (const { name, results } of states) {
      const tally = tallyOf(results);
      expect(tally.coverage, name).toBeGreaterThanOrEqual(0.85);
      expect(tally.coverageByMaker, name).toBeGreaterThanOrEqual(0.85);
    }
  }, 180_000);

  test('differences: a word is right nine times of ten, "clearly" always; the blend beats either side', async () => {
    const { pairs } = await readPairs(sources);
    const goods = pairs.filter(({ farm }) => !farm);
    const words = pairs.map((pair) => {
      const lnH = blend(pair, WEIGHT);
      const sd = pair.farm ? differenceSd.food : differenceSd.made;
      const word = verdictOf(probabilityLower(lnH, sd), pair.lnThing * pair.lnProcess < 0);
      return { word, right: lnH * pair.lnStudy > 0 };
    });
    const said = words.filter(({ word }) => word !== 'no-clear-difference');
    expect(said.length).toBeGreaterThan(25);
    expect(said.filter(({ right }) => right).length / said.length).toBeGreaterThanOrEqual(0.9);
    const clearly = said.filter(({ word }) => word.startsWith('clearly'));
    expect(clearly.length).toBeGreaterThan(5);
    expect(clearly.every(({ right }) => right)).toBe(true);
    expect(rmse(goods, (pair) => blend(pair, WEIGHT))).toBeLessThanOrEqual(0.42);
    expect(rmseGroupLeftOut(goods)).toBeLessThanOrEqual(0.42);
    for (const worse of [() => 0, (pair: (typeof goods)[number]) => pair.lnThing])
      expect(rmse(goods, (pair) => blend(pair, WEIGHT))).toBeLessThan(rmse(goods, worse));
  });
});
