/** Mixtures of lognormals: several places or kinds it may be, each with its own kg and spread (METHOD §3). */
import { normalCdf } from './uncertainty';

export interface Component {
  /** Any positive weight; they need not sum to 1. */
  weight: number;
  lnKg: number;
  /** sd of ln kg. */
  sd: number;
}

/** Σ weight · kg / Σ weight, kg CO2e; NaN of an empty list. */
export function mixtureKg(components: readonly Component[]): number {
  let [kg, total] = [0, 0];
  for (const { weight, lnKg } of components) {
    kg += weight * Math.exp(lnKg);
    total += weight;
  }
  return kg / total;
}

/** Beyond this many sd nothing of a component is left. */
const FAR = 8;
const HALVINGS = 40;

/** kg below which a part of the mixture lies. @param part 0 to 1. NaN of an empty list. */
export function mixtureQuantile(components: readonly Component[], part: number): number {
  if (components.length === 0) return Number.NaN;
  const total = components.reduce((sum, { weight }) => sum + weight, 0);
  let low = Math.min(...components.map(({ lnKg, sd }) => lnKg - FAR * sd));
  let high = Math.max(...components.map(({ lnKg, sd }) => lnKg + FAR * sd));
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    const below = components.reduce(
      (sum, { weight, lnKg, sd }) => sum + weight * normalCdf((middle - lnKg) / Math.max(sd, 1e-9)),
      0,
    );
    if (below < part * total) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
