/** `data/tables/levels.ts`: how much making one usual thing of each kind causes (METHOD §1). */
import { kindLines } from './kinds/kind-list';
import { type Reference, readReferences } from './kinds/references';
import { type Evidence, readEvidence } from './levels/evidence';
import { centres, type Exponents, fitExponents } from './levels/exponents';
import { type Fit, fitLevels, groupOf, type KindToFit, usualPlace } from './levels/fit';
import { eachMakerLeftOut, predictiveVariance, WIDENED } from './levels/left-out';
import { priceAndMassPrior, type Slopes, spendPrior } from './levels/priors';
import { type StateVariances, stateVariances } from './levels/states';
import { tallyLine, tallyOf } from './levels/tally';
import { readTextileLevels } from './levels/textiles';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

/** What the levels are fitted from; also what `npm run validate` leaves makers out of. */
export interface LevelInputs {
  evidence: Evidence[];
  /** Kinds that measured things speak for; textiles have a table of their own. */
  kinds: KindToFit[];
  references: Map<string, Reference>;
}

export async function readLevelInputs(sources: Sources): Promise<LevelInputs> {
  const textiles = new Set((await readTextileLevels(sources)).map(({ kind }) => kind));
  const kinds = kindLines.filter(({ id, family }) => !textiles.has(id) && family !== 'clothing');
  return { evidence: await readEvidence(sources), kinds, references: await readReferences(sources) };
}

const GROUPS = ['made', 'food'] as const;
const four = (value: number) => Number(value.toPrecision(4));

function statesOf({ evidence, references }: LevelInputs, fit: Fit, group: 'made' | 'food'): StateVariances {
  return stateVariances(
    evidence.filter(({ family, kinds: [kind = ''] }) => groupOf(family) === group && fit.levels.has(kind)),
    references,
    fit.exponents[group],
    (kind) => fit.levels.get(kind)?.mean ?? 0,
  );
}

function groupLine(group: string, exponents: Exponents, states: StateVariances): string {
  const numbers = { ...exponents, ...states };
  const cells = Object.entries(numbers).map(([name, value]) => `${name}: ${Number(value.toFixed(4))}`);
  return `  ${group}: { ${cells.join(', ')} },`;
}

export async function buildLevels(sources: Sources): Promise<Table> {
  const inputs = await readLevelInputs(sources);
  const { evidence, kinds, references } = inputs;
  let slopes: Record<'made' | 'food', Slopes> | undefined;
  const prior = priceAndMassPrior(references, (found) => {
    slopes = found;
  });
  const fit = fitLevels(evidence, kinds, references, prior);
  const fitted = slopes;
  const names = [...new Set([...fit.levels.values()].flatMap((level) => level.sources))].sort();
  const lines = kinds.map(({ id, family }) => {
    const level = fit.levels.get(id);
    if (!level) throw new Error(`no level for ${id}`);
    const sd = WIDENED * Math.sqrt(predictiveVariance(fit, id, family));
    const from = level.sources.map((name) => names.indexOf(name)).join(', ');
    return `  ['${id}', '${groupOf(family)}', ${four(Math.exp(level.mean))}, ${sd.toFixed(3)}, '${level.origin ?? usualPlace(family)}', '${level.basis}', ${level.makers}, ${level.products}, [${from}]],`;
  });
  const leftOut = eachMakerLeftOut(evidence, kinds, references, prior);
  const withSpend = eachMakerLeftOut(evidence, kinds, references, await spendPrior(sources, references));
  const used = evidence.filter(({ checkOnly }) => !checkOnly);
  const families = [...new Set(leftOut.map(({ family }) => family))];
  const count = (basis: string) => [...fit.levels.values()].filter((level) => level.basis === basis).length;
  return {
    file: 'levels.ts',
    content: moduleText(
      {
        source:
          'contains data of Boavizta (github.com/Boavizta/environmental-footprint-data); Carbon Catalogue; RIVM; UK DESNZ; makers and papers, single facts; fitted by data/build/levels/',
        year: '2013-2026; prices of 2026',
        unit: 'kg CO2e, cradle to gate, of one usual thing; sd of ln kg of one product of a maker not seen',
        licence:
          'ODbL 1.0 (opendatacommons.org/licenses/odbl/1-0); sources ODbL 1.0, CC0, CC BY 4.0, OGL v3; no factor of CEDA is in it',
      },
      `export type LevelGroup = 'made' | 'food';
/** What a level rests on: two makers' products or more, one maker's, bills of materials and single figures, neighbours. */
export type LevelBasis = 'measured' | 'few' | 'built-up' | 'borrowed';
/** Powers of price and mass over the usual ones, by what is known; and the variance that comes on top of sd². */
export const levelGroups: Readonly<
  Record<
    LevelGroup,
    {
      price: number;
      mass: number;
      priceAlone: number;
      massAlone: number;
      massUnknown: number;
      priceUnknown: number;
      neitherKnown: number;
    }
  >
> = {
${GROUPS.map((group) => groupLine(group, fit.exponents[group], statesOf(inputs, fit, group))).join('\n')}
};
export const levelSources: readonly string[] = [
${names.map((name) => `  ${JSON.stringify(name)},`).join('\n')}
];
/** Kind, group, kg at its usual price and mass, sd of ln kg, where that is made, basis, makers, products, sources. */
export const levelRows: readonly (readonly [
  string,
  LevelGroup,
  number,
  number,
  string,
  LevelBasis,
  number,
  number,
  readonly number[],
])[] = [
${lines.join('\n')}
];
`,
    ),
    report: [
      `${used.length} rows in the fit, ${evidence.length - used.length} check only; ${kinds.length} kinds: ${count('measured')} measured, ${count('few')} few, ${count('built-up')} built up, ${count('borrowed')} borrowed`,
      ...GROUPS.flatMap((group) => {
        const rows = used.filter(({ family }) => groupOf(family) === group);
        const show = ({ price, mass, priceAlone, massAlone }: Exponents) =>
          `price ${price.toFixed(2)} and mass ${mass.toFixed(2)}; price alone ${priceAlone.toFixed(2)}; mass alone ${massAlone.toFixed(2)}`;
        return [
          `exponents, ${group}: ${show(fit.exponents[group])}`,
          `  METHOD 2: ${show(centres[group])}; the rows alone: ${show(fitExponents(rows, group, true))}`,
          `  from kind to kind: price ${fitted?.[group].price}, mass ${fitted?.[group].mass}`,
        ];
      }),
      'sd of ln kg between kinds, makers, products (METHOD 2: makers .5, products .4):',
      ...[...fit.spreads].map(
        ([family, { kindSd, makerSd, productSd }]) =>
          `  ${family} ${kindSd.toFixed(2)} ${makerSd.toFixed(2)} ${productSd.toFixed(2)}`,
      ),
      'each maker left out:',
      `  ${tallyLine('as shipped, without CEDA', tallyOf(leftOut))}`,
      `  ${tallyLine('with the spend estimate as prior', tallyOf(withSpend))}`,
      ...families.map(
        (family) => `  ${tallyLine(family, tallyOf(leftOut.filter((one) => one.family === family)))}`,
      ),
    ],
  };
}
