/** `data/tables/textile-levels.ts`: clothing and textiles, from Ecobalyse's formula and what makers published. */
import { kindLines } from './kinds/kind-list';
import { readReferences } from './kinds/references';
import { readTextileLevels, type TextileLevel } from './levels/textiles';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

/**
 * Powers of price and mass, by what is known (METHOD §1): judgements of the source, for its formula gives .98 for the
 * mass and the published garments .84, and prices cannot be fitted there. Variances that come on top of sd²: a price
 * differs by .6, a mass by .4 within a kind (sd of ln); judgements.
 */
const EXPONENTS = { price: 0.2, mass: 0.75, priceAlone: 0.4, massAlone: 0.75 };
const PRICE_SD = 0.6;
const MASS_SD = 0.4;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A kind of clothing that stands for all: what the others cause per kg, at its own usual mass; wider by their scatter. */
function pooled(levels: readonly TextileLevel[], massOf: (kind: string) => number, massKg: number) {
  const perKg = levels.map(({ kind, kg }) => Math.log(kg / massOf(kind)));
  const middle = mean(perKg);
  const scatter = mean(perKg.map((value) => (value - middle) ** 2));
  const variance = mean(levels.map(({ sdWithMass }) => sdWithMass ** 2)) + scatter;
  const massUnknown = mean(
    levels.map(({ sdWithMass, sdWithoutMass }) => sdWithoutMass ** 2 - sdWithMass ** 2),
  );
  return {
    kg: massKg * Math.exp(middle),
    sdWithMass: Math.sqrt(variance),
    sdWithoutMass: Math.sqrt(variance + massUnknown + (EXPONENTS.mass * MASS_SD) ** 2),
  };
}

export async function buildTextileLevels(sources: Sources): Promise<Table> {
  const levels = await readTextileLevels(sources);
  const references = await readReferences(sources);
  const massOf = (kind: string) => references.get(kind)?.massKg ?? Number.NaN;
  const clothing = levels.filter(
    ({ kind }) => kindLines.find(({ id }) => id === kind)?.family === 'clothing',
  );
  const all: TextileLevel[] = [
    ...levels,
    ...kindLines
      .filter(({ id, family }) => family === 'clothing' && !levels.some(({ kind }) => kind === id))
      .map(({ id }) => ({
        kind: id,
        ...pooled(clothing, massOf, massOf(id)),
        basis: 'borrowed' as const,
        makers: 0,
        usualMaterialFactor: 1,
      })),
  ];
  const lines = all.map(
    ({ kind, kg, sdWithMass, sdWithoutMass, basis, makers, usualMaterialFactor }) =>
      `  ['${kind}', ${Number(kg.toPrecision(3))}, ${sdWithMass.toFixed(3)}, ${sdWithoutMass.toFixed(3)}, '${basis}', ${makers}, ${usualMaterialFactor}],`,
  );
  return {
    file: 'textile-levels.ts',
    content: moduleText(
      {
        source:
          'Ecobalyse (Ministeres de la Transition ecologique): formula, products, process energies; single published garments; shared source "textiles"',
        year: '2024-2026; prices of 2026',
        unit: 'kg CO2e, cradle to gate, of one usual thing made in China of its usual material; sd of ln kg',
        licence: 'MIT (Ecobalyse); single facts',
      },
      `/** Powers of price and mass over the usual ones; judgements. */
export const textileExponents = { price: ${EXPONENTS.price}, mass: ${EXPONENTS.mass}, priceAlone: ${EXPONENTS.priceAlone}, massAlone: ${EXPONENTS.massAlone} } as const;
/** Variance of ln kg where the price is not known. */
export const textilePriceUnknown = ${Number(((EXPONENTS.price * PRICE_SD) ** 2).toFixed(4))};
/** The same where the mass is not known either: what the price alone would have told. */
export const textileNeitherKnown = ${Number(((EXPONENTS.priceAlone * PRICE_SD) ** 2).toFixed(4))};
/** Kind, kg at its usual price and mass, sd of ln kg with the mass known, without, basis, makers, factor of its usual material. */
export const textileRows: readonly (readonly [
  string,
  number,
  number,
  number,
  'measured' | 'few' | 'built-up' | 'borrowed',
  number,
  number,
])[] = [
${lines.join('\n')}
];
`,
    ),
    report: [
      `${all.length} kinds, ${clothing.length} of clothing; ${all.length - levels.length} stand for the rest`,
    ],
  };
}
