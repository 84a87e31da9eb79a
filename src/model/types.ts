/** What goes into the model and what comes out. Units are in the names; kg are kg CO2e. METHOD in README. */
import type { Place } from './place';

/** What was bought, where, for how much. */
export interface Purchase {
  /** Category id ("clothing") or sector code ("315000"). */
  category: string;
  price: { amount: number; currency: string };
  /** ISO 3166-1 alpha-2 country of the shop: its taxes are in the price. */
  shopCountry: string;
  /** Where the mass comes from; absent = the category's default. */
  mass?: Mass | undefined;
  /** By which way it comes; absent = the usual one. */
  freight?: FreightMode | undefined;
  /** Extra doubt (geometric standard deviation ≥ 1) from an unsure category. */
  categoryGsd?: number | undefined;
}

/** A central figure with its 90 % range. */
export interface Kg {
  kg: number;
  lowKg: number;
  highKg: number;
}

/** The factor that was used and what to say of it. */
export interface FactorUse {
  sector: string;
  kgPerUsd: number;
  /** 'country' = own row; 'region' = the UN subregion's average stands in. */
  basis: 'country' | 'region';
  region: string;
  /** The source's cell was zero or an outlier and was replaced by the subregion's. */
  imputed: boolean;
  /** China by province (METHOD §4); absent for whole countries. */
  province?: {
    subdivision: string;
    multiplier: number;
    /** Grid alone. */
    gridOnly: number;
    /** The raw ratio of industrial CO2 per output. */
    rawRatio: number;
  };
}

export interface Mass {
  massKg: number;
  /** 'default' = typical of the category, right within a factor of two. */
  source: 'page' | 'person' | 'default';
}

export type FreightMode = 'sea' | 'lorry' | 'rail' | 'air';

/** Bringing one thing from where it is made to the shop's country (METHOD §3). */
export interface Freight extends Kg {
  /** The mode of the long part. */
  mode: FreightMode;
  km: number;
  legs: { mode: FreightMode; km: number }[];
  mass: Mass;
}

/** Moving and selling it in the shop's country: the same for every origin (METHOD §3). */
export interface Selling extends Kg {
  transportKg: number;
  wholesaleKg: number;
  retailKg: number;
}

/** Making one thing in one place, from raw material to the factory gate, and bringing it to the shop's country. */
export interface Estimate {
  place: Place;
  making: Kg;
  factor: FactorUse;
  /** A component of its own, never in `making`. Null where mass or distance are not known. */
  freight: Freight | null;
}

export type Verdict =
  | 'clearly-lower'
  | 'probably-lower'
  | 'no-clear-difference'
  | 'probably-higher'
  | 'clearly-higher';

/** ln(I_c/I_o) split into its causes; the parts sum to `total`. */
export interface Why {
  /** ln of carbon per unit of energy, origin over alternative. */
  carbonPerEnergy: number;
  /** ln of energy per unit of output. */
  energyPerOutput: number;
  /** ln of inverse price level. */
  priceLevel: number;
  /** What this industry adds or takes away. */
  industry: number;
  total: number;
  /** gCO2 per kWh of electricity, where known. */
  gridOrigin: number | null;
  gridAlternative: number | null;
}

/** The same thing made elsewhere, beside the stated origin. Lower and higher are the alternative's. */
export interface Alternative extends Estimate {
  /** alternative − origin, same thing. */
  differenceKg: number;
  /** alternative / origin, same thing. */
  ratio: number;
  /** Probability that the alternative is lower. */
  probabilityLower: number;
  verdict: Verdict;
  /** Making, had the same money been spent there. */
  sameSpendKg: number;
  /** The verdict on that: no price level is guessed at, the money is the same. */
  sameSpendVerdict: Verdict;
  /** Making, had the same process run on that place's energy; null where the drivers are absent. */
  sameProcessKg: number | null;
  why: Why | null;
  /**
   * Whether flying changes who is lower, freight counted: the origin's thing flown in while this one comes the usual
   * way, or this one flown in while the origin's comes the usual way. False where freight is not known.
   */
  air: { originFlownOverturns: boolean; alternativeFlownOverturns: boolean };
}

export interface Comparison {
  dataset: string;
  category: { id: string; sector: string };
  /** Price at the factory gate, 2023 US dollars. */
  producerUsd2023: number;
  /** Each step from the shelf to the factory gate, for the ladder of evidence. */
  steps: PriceSteps;
  origin: Estimate;
  alternatives: Alternative[];
  /** The same for every origin; null where the trades' factors are not known. */
  selling: Selling | null;
  /** What of the input could not be used: places left out, a mass or a province passed over. */
  notes: ModelProblem[];
}

/** P = price / (1 + vat) / rate × deflator × producerShare (METHOD §1). */
export interface PriceSteps {
  vat: number;
  unitsPerUsd: number;
  rateDate: string;
  /** CPI(2023) / CPI(now). */
  deflator: number;
  cpiMonth: string;
  producerShare: number;
  producerUsd2023: number;
}

/** Why the model cannot answer: which input, and what is allowed. Never an exception for bad input. */
export interface ModelProblem {
  problem:
    | 'unknown-category'
    | 'unknown-currency'
    | 'unknown-country'
    | 'no-data'
    | 'wrong-subdivision'
    | 'bad-price'
    | 'bad-mass';
  /** The input as given. */
  given: string;
}
