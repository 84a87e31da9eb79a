/** Differences beside what process studies found for one product in two countries, every group left out (METHOD §10). */
import { WEIGHT } from '../../data/build/difference';
import { blend, fitWeight, type Pair, readPairs, rmse } from '../../data/build/ratios/pairs';
import type { Sources } from '../../data/build/sources';
import { differenceSd } from '../../data/tables/difference';
import { probabilityLower, verdictOf, Z90 } from '../../src/model/uncertainty';

const sdOf = ({ farm }: Pair) => (farm ? differenceSd.food : differenceSd.made);

/** What the words would say of a pair, and whether the study says the same. */
function wordOf(pair: Pair): { word: string; right: boolean } {
  const lnH = blend(pair, WEIGHT);
  const apart = pair.lnThing * pair.lnProcess < 0;
  const word = verdictOf(probabilityLower(lnH, sdOf(pair)), apart).split('-')[0] ?? '';
  return { word, right: lnH * pair.lnStudy > 0 };
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${part} of ${whole}`);

function line(name: string, pairs: readonly Pair[], all: readonly Pair[]): string {
  const words = pairs.map(wordOf);
  const of = (wanted: string) => words.filter(({ word }) => word === wanted);
  const said = words.filter(({ word }) => word !== 'no');
  const holds = pairs.filter(
    (pair) => Math.abs(blend(pair, WEIGHT) - pair.lnStudy) <= Z90 * sdOf(pair),
  ).length;
  const others = all.filter(({ group }) => !pairs.some((pair) => pair.group === group));
  const fitted = name === 'all' || others.length === 0 ? Number.NaN : fitWeight(others);
  const cells = [
    name,
    pairs.length,
    rmse(pairs, () => 0).toFixed(2),
    rmse(pairs, ({ lnThing }) => lnThing).toFixed(2),
    rmse(pairs, ({ lnProcess }) => lnProcess).toFixed(2),
    rmse(pairs, (pair) => blend(pair, WEIGHT)).toFixed(2),
    Number.isFinite(fitted)
      ? `${rmse(pairs, (pair) => blend(pair, fitted)).toFixed(2)} (w ${fitted.toFixed(2)})`
      : '-',
    share(said.filter(({ right }) => right).length, said.length),
    share(of('clearly').filter(({ right }) => right).length, of('clearly').length),
    share(holds, pairs.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

export async function differenceTable(sources: Sources): Promise<string> {
  const { pairs } = await readPairs(sources);
  const groups = [...new Set(pairs.map(({ group }) => group))].sort();
  const goods = pairs.filter(({ farm }) => !farm);
  return [
    '| pairs | n | rmse: no difference | industries | process | H | H, w of the other groups | words right | “clearly” right | range holds |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    line('all', pairs, pairs),
    line('goods and materials', goods, pairs),
    line(
      'farm',
      pairs.filter(({ farm }) => farm),
      pairs,
    ),
    ...groups.map((group) =>
      line(
        group,
        pairs.filter((pair) => pair.group === group),
        pairs,
      ),
    ),
  ].join('\n');
}
