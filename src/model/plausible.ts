/** Prices and masses that can be of such a thing; what cannot be is passed over, and a note says so. */
import type { Kind } from './kinds';
import type { ModelProblem } from './types';

/**
 * How many times less or more than usual for its kind a thing may cost or weigh before the number is more likely
 * misread than meant. Food comes in a sachet and in a sack. Judgements (2026).
 */
const PRICE_BELOW = 50;
const PRICE_ABOVE = 200;
const MASS_OFF = 50;
const FOOD_MASS_OFF = 300;

const beyond = (value: number, usual: number, below: number, above: number) =>
  !(value >= usual / below && value <= usual * above);

/** @param kinds those that it may be: a number that fits one of them stands. */
export function plausible(
  kinds: readonly Kind[],
  priceUsd: number | null,
  massKg: number | null,
  notes: ModelProblem[],
): { priceUsd: number | null; massKg: number | null } {
  const priceFits =
    priceUsd === null || kinds.some((kind) => !beyond(priceUsd, kind.priceUsd, PRICE_BELOW, PRICE_ABOVE));
  const massFits =
    massKg === null ||
    kinds.some((kind) => {
      const off = kind.family === 'food' ? FOOD_MASS_OFF : MASS_OFF;
      return !beyond(massKg, kind.massKg, off, off);
    });
  if (!priceFits)
    notes.push({ problem: 'unlikely-price', given: `${Number((priceUsd ?? 0).toPrecision(3))} USD` });
  if (!massFits) notes.push({ problem: 'bad-mass', given: String(massKg) });
  return { priceUsd: priceFits ? priceUsd : null, massKg: massFits ? massKg : null };
}
