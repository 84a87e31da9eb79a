/** Levels beside measured products, every maker left out: METHOD 1, kg per item and METHOD 2 in one table (METHOD §10). */
import { type LevelInputs, readLevelInputs } from '../../data/build/levels';
import type { Evidence } from '../../data/build/levels/evidence';
import { fitLevels, groupOf } from '../../data/build/levels/fit';
import {
  fitsWithoutEachMaker,
  judge,
  type LeftOut,
  type MakerLeftOut,
  Z90,
} from '../../data/build/levels/left-out';
import { priceAndMassPrior } from '../../data/build/levels/priors';
import { stateVariances } from '../../data/build/levels/states';
import { type Tally, tallyOf } from '../../data/build/levels/tally';
import type { Sources } from '../../data/build/sources';
import { findKind } from '../../src/model/kinds';
import { standingOf } from '../../src/model/standing';
import { shiftVariance } from '../../src/model/uncertainty';

/** ln H from the place that the level is for to where the product was made; 0 where nobody says. */
function lnShift(kind: string, from: string | null, to: string | null): number {
  const sector = findKind(kind)?.sector;
  if (!from || !to || !sector) return 0;
  const [here, there] = [standingOf({ country: from }, sector), standingOf({ country: to }, sector)];
  return 'problem' in here || 'problem' in there ? 0 : there.lnKg - here.lnKg;
}

/** What the extension says of each product: the level moved to where the product was made. */
function moved(one: MakerLeftOut, judged: readonly LeftOut[]): LeftOut[] {
  return judged.map((result, i) => {
    const { origin } = one.rows[i] ?? { origin: null };
    const shift = lnShift(result.kind, one.fit.levels.get(result.kind)?.origin ?? null, origin);
    const sd = Math.sqrt(result.sd ** 2 + shiftVariance(shift));
    return { ...result, lnRatio: result.lnRatio - shift, sd };
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The geometric mean of the other makers' things of the kind, or of the family where there are none. */
function perItem({ maker, rows }: MakerLeftOut, all: readonly Evidence[]): LeftOut[] {
  return rows.map((row) => {
    const others = all.filter((other) => other.maker !== maker && other.family === row.family);
    const alike = others.filter((other) => other.kinds[0] === row.kinds[0]);
    const logs = (alike.length > 0 ? alike : others).map(({ kg }) => Math.log(kg));
    const middle = mean(logs);
    const family = others.map(({ kg }) => Math.log(kg));
    const spread = (alike.length > 2 ? logs : family).map(
      (value) => (value - mean(alike.length > 2 ? logs : family)) ** 2,
    );
    return {
      maker,
      family: row.family,
      kind: row.kinds[0] ?? '',
      lnRatio: Math.log(row.kg) - middle,
      sd: Math.sqrt(mean(spread)),
    };
  });
}

/** METHOD 1's figures as the shared table keeps them, by maker and product. */
async function firstMethod(sources: Sources, known: ReadonlySet<string>): Promise<LeftOut[]> {
  const rows = await sources.rows('footprints/priced_dev.csv');
  return rows.flatMap((row) => {
    const maker = (row.maker_key ?? '').replace(/^.*\//, '');
    if (!known.has(`${maker} ${row.product}`)) return [];
    const [kg, spend, high] = [row.kg_cradle_to_gate, row.spend_kg_today, row.spend_high].map(Number);
    if (!kg || !spend || !high) return [];
    const family = row.family as LeftOut['family'];
    return [
      {
        maker,
        family,
        kind: row.kind ?? '',
        lnRatio: Math.log(kg / spend),
        sd: Math.log(high / spend) / Z90,
      },
    ];
  });
}

export interface LevelReport {
  methods: { name: string; results: LeftOut[] }[];
  states: { name: string; results: LeftOut[] }[];
  /** Rows that the fit never sees, against the whole fit. */
  checks: LeftOut[];
}

function checksOf(inputs: LevelInputs): LeftOut[] {
  const { evidence, kinds, references } = inputs;
  const known = new Set(kinds.map(({ id }) => id));
  const rows = evidence.filter(({ checkOnly, kinds: [kind = ''] }) => checkOnly && known.has(kind));
  const fit = fitLevels(evidence, kinds, references, priceAndMassPrior(references));
  const whole = { maker: 'ADEME', rows, fit };
  return moved(whole, judge(whole, references));
}

export async function levelReport(sources: Sources): Promise<LevelReport> {
  const inputs = await readLevelInputs(sources);
  const { evidence, kinds, references } = inputs;
  const folds = fitsWithoutEachMaker(evidence, kinds, references, priceAndMassPrior(references));
  const tested = folds.flatMap(({ rows }) => rows);
  const named = new Set(tested.map(({ maker, product }) => `${maker} ${product}`));
  /** What not knowing brings on top, from the fold's own products alone. */
  const extra = (fold: MakerLeftOut) => {
    const others = evidence.filter(
      (row) => row.maker !== fold.maker && fold.fit.levels.has(row.kinds[0] ?? ''),
    );
    const of = (group: 'made' | 'food') =>
      stateVariances(
        others.filter(({ family }) => groupOf(family) === group),
        references,
        fold.fit.exponents[group],
        (kind) => fold.fit.levels.get(kind)?.mean ?? 0,
      );
    const groups = { made: of('made'), food: of('food') };
    return ({ priceUsd, massKg, family }: Evidence) => {
      const { massUnknown, priceUnknown, neitherKnown } = groups[groupOf(family)];
      if (priceUsd === null) return massKg === null ? neitherKnown : priceUnknown;
      return massKg === null ? massUnknown : 0;
    };
  };
  const judged = (hidden: Partial<Evidence>) =>
    folds.flatMap((fold) => moved(fold, judge(fold, references, hidden, extra(fold))));
  return {
    methods: [
      { name: 'METHOD 1', results: await firstMethod(sources, named) },
      { name: 'kg per item', results: folds.flatMap((fold) => perItem(fold, tested)) },
      { name: 'METHOD 2', results: judged({}) },
    ],
    states: [
      { name: 'price and, where stated, mass', results: judged({}) },
      { name: 'price alone', results: judged({ massKg: null }) },
      { name: 'mass alone', results: judged({ priceUsd: null }) },
      { name: 'the kind alone', results: judged({ priceUsd: null, massKg: null }) },
    ],
    checks: checksOf(inputs),
  };
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** A Markdown table, one line a family and a line for all. */
export function levelTable(first: string, parts: readonly { name: string; results: LeftOut[] }[]): string {
  const lines = parts.flatMap(({ name, results }) => {
    const families = [...new Set(results.map(({ family }) => family))].sort();
    return [
      { family: 'all', list: results },
      ...families.map((family) => ({ family, list: results.filter((one) => one.family === family) })),
    ].map(({ family, list }) => {
      const tally: Tally = tallyOf(list);
      return row([
        name,
        family,
        tally.products,
        tally.makers,
        tally.medianOursOverTheirs.toFixed(2),
        tally.rms.toFixed(2),
        tally.coverage.toFixed(2),
        tally.coverageByMaker.toFixed(2),
        `×÷ ${tally.width.toFixed(1)}`,
      ]);
    });
  });
  return [
    row([
      first,
      'family',
      'products',
      'makers',
      'ours / theirs',
      'rms of ln',
      'range holds',
      'by maker',
      'width',
    ]),
    '| --- | --- | --: | --: | --: | --: | --: | --: | --: |',
    ...lines,
  ].join('\n');
}
