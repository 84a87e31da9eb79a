/** What goes into the model and what comes out. Units are in the names; kg are kg CO2e. METHOD in README. */
import type { LevelBasis } from './levels';
import type { MaterialPart } from './material';
import type { Place } from './place';

/** One kind it may be. */
export interface KindGuess {
  /** Kind id. */
  id: string;
  /** 0 to 1. */
  probability: number;
}

/** What was bought, where, for how much. What is not known is taken as usual for its kind, and said so. */
export interface Purchase {
  /** Kind id ("laptop"); a category of the first round ("computers") or a sector code ("334111") means all its kinds. */
  kind: string;
  /** Absent = sure. */
  kindProbability?: number | undefined;
  /** What else it may be: they make the range wider. */
  rivals?: readonly KindGuess[] | undefined;
  /** No kind stands: the figure is that of all of them together, each as likely as it is. */
  kindUnsure?: boolean | undefined;
  /** Doubt about the kind that was worked out before, a geometric standard deviation (>= 1): in place of rivals. */
  kindGsd?: number | undefined;
  /** As the shopper pays it. Absent = the kind's usual one. */
  price?: { amount: number; currency: string; source?: 'page' | 'person' | undefined } | undefined;
  /** ISO 3166-1 alpha-2 country of the shop: its taxes are in the price. */
  shopCountry: string;
  /** Absent = the kind's usual one. */
  mass?: { massKg: number; source: 'page' | 'person' } | undefined;
  /** What it is made of; counts for clothing and textiles. */
  material?: readonly MaterialPart[] | undefined;
  /** By which way it comes; absent = the usual one. */
  freight?: FreightMode | undefined;
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
  /** China by province (METHOD §2); absent for whole countries. */
  province?: {
    subdivision: string;
    multiplier: number;
    /** Grid alone. */
    gridOnly: number;
    /** The raw ratio of industrial CO2 per output. */
    rawRatio: number;
  };
}

/** Where a number comes from: the page, the person, or what is usual for the kind. */
export type Source = 'page' | 'person' | 'usual';

export interface Mass {
  massKg: number;
  source: Source;
}

/** Shelf price without tax, US dollars of today. */
export interface ShelfPrice {
  usd: number;
  source: Source;
}

export const freightModes = ['sea', 'lorry', 'rail', 'air'] as const;
export type FreightMode = (typeof freightModes)[number];

/** Bringing one thing from where it is made to the shop's country (METHOD §6). */
export interface Freight extends Kg {
  /** The mode of the long part. */
  mode: FreightMode;
  km: number;
  legs: { mode: FreightMode; km: number }[];
  mass: Mass;
}

/** Moving and selling it in the shop's country: the same for every origin (METHOD §6). */
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
  /** A component of its own, never in `making`. Null where distance is not known. */
  freight: Freight | null;
}

/** From the lowest to the highest. */
export const verdicts = [
  'clearly-lower',
  'probably-lower',
  'no-clear-difference',
  'probably-higher',
  'clearly-higher',
] as const;
export type Verdict = (typeof verdicts)[number];

/** ln of kg at the origin over kg at the alternative, split into its causes; the parts sum to `total` (METHOD §7). */
export interface Why {
  /** The process on each place's electricity, and on its fuels. */
  grid: number;
  fuel: number;
  /** Whole economies: carbon per unit of energy, energy per unit of output. 0 where they are not known. */
  carbonPerEnergy: number;
  energyPerOutput: number;
  /** A dollar buys more where prices are low, less what of it reaches the factory gates. */
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
  /** alternative − origin, with its 90 % range. */
  differenceKg: number;
  differenceLowKg: number;
  differenceHighKg: number;
  /** H: alternative / origin, with its 90 % range. */
  ratio: number;
  ratioLow: number;
  ratioHigh: number;
  /** Probability that the alternative is lower. */
  probabilityLower: number;
  verdict: Verdict;
  /** The two sides of H point apart, so no word is said. */
  sidesDisagree: boolean;
  /** The two sides of H, alternative / origin: how industries differ per thing; the same process on the other's energy. */
  thingRatio: number;
  processRatio: number;
  /** What the industries emit per dollar, alternative / origin: background for Why, never a headline. */
  spendRatio: number;
  why: Why;
  /**
   * Whether flying changes who is lower, freight counted: the origin's thing flown in while this one comes the usual
   * way, or this one flown in while the origin's comes the usual way. False where freight is not known.
   */
  air: { originFlownOverturns: boolean; alternativeFlownOverturns: boolean };
}

/** What the level rests on, for the words on screen. */
export interface KindUse {
  /** As given. */
  id: string;
  /** The kind whose sector and level were used. */
  kind: string;
  sector: string;
  basis: LevelBasis;
  /** Makers and products of this kind that were measured. */
  makers: number;
  products: number;
  sources: readonly string[];
  /** Several kinds it may be, the likeliest first; empty where it is one. */
  mixedOf: readonly KindGuess[];
  /** What doubt about the kind adds to the range, a geometric standard deviation (>= 1). */
  gsd: number;
}

/** The level that the figure starts from (METHOD §1): the usual thing of its kind, and the way to this one. */
export interface LevelUse {
  /** kg CO2e of a thing of usual price and mass, made in `place` (ISO alpha-2). */
  kg: number;
  place: string;
  priceUsd: number;
  massKg: number;
  /** This thing over the usual one, both made there: its price, mass and material. */
  ratio: number;
}

/** What one thing of the kind usually causes, price and mass not looked at, and where this one stands (METHOD §4). */
export interface Usual extends Kg {
  /** Part of such things that cause less than this one, 0 to 1. */
  share: number;
  position: 'low' | 'usual' | 'high';
}

/** What is the same for every place of making. */
export interface Thing {
  dataset: string;
  kind: KindUse;
  level: LevelUse;
  /** What one thing of the kind usually causes, price and mass not looked at; made where its level is for. */
  usualKg: Kg;
  price: ShelfPrice;
  mass: Mass;
  /** Factor of its material over the usual one of its kind; null where it is not known or plays no part. */
  materialRatio: number | null;
  /** Each step from the shelf to the factory gate; null where no price is known. */
  steps: PriceSteps | null;
  /** The same for every origin; null where no price or no factors of the trades are known. */
  selling: Selling | null;
  /** What of the input could not be used: places left out, a price, a mass or a province passed over. */
  notes: ModelProblem[];
}

export interface Comparison extends Thing {
  origin: Estimate;
  alternatives: Alternative[];
  usual: Usual;
  /** METHOD 1's estimate, money × factor at the origin: background. Null where no price is known. */
  spend: { kg: number } | null;
}

/** A place that a thing may come from whose origin is not stated. */
export interface LikelyPlace {
  place: Place;
  /** Probability, 0 to 1; all of a list sum to 1. */
  share: number;
  /** kg CO2e where it is made there; the same figure once that place is stated. */
  kg: number;
}

/** One likely place beside all that such things come from. */
export interface IfMadeIn {
  place: Place;
  /** What is to be said of it beside the usual; never more than "probably", for it is an if. */
  probably: 'less' | 'more';
}

/** Origin not stated: what such a thing typically causes, made where such things usually are. Never a reading. */
export interface Typical extends Thing {
  /** ISO 3166-1 alpha-2 country where such things are sold; null = not known, and the world's trade stands in. */
  shopCountry: string | null;
  /** Mean, 5 % and 95 % points of the mixture over all likely places (METHOD §3). */
  making: Kg;
  /** Every place with a share, the largest first. */
  likelyOrigins: LikelyPlace[];
  /** A likely place that would be probably more or less than this; null where no likely one is. */
  ifMadeIn: IfMadeIn | null;
  /** The same thing at the same level made in each of the places asked for; no verdicts. */
  places: Estimate[];
}

/** P = price / (1 + vat) / rate × deflator × producerShare: what the spend estimate and the selling rest on. */
export interface PriceSteps {
  vat: number;
  unitsPerUsd: number;
  rateDate: string;
  /** Shelf price without tax, US dollars of today. */
  shelfUsd: number;
  /** CPI(2023) / CPI(now). */
  deflator: number;
  cpiMonth: string;
  producerShare: number;
  producerUsd2023: number;
}

/** Why the model cannot answer: which input, and what is allowed. Never an exception for bad input. */
export interface ModelProblem {
  problem:
    | 'unknown-kind'
    | 'unknown-currency'
    | 'unknown-country'
    | 'unknown-material'
    | 'no-data'
    | 'wrong-subdivision'
    | 'bad-price'
    | 'unlikely-price'
    | 'bad-mass';
  /** The input as given. */
  given: string;
}
