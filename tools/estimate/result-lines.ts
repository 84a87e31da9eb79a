/** Pure: the parts of what `npm run estimate` prints. */
import { datasetName } from '../../src/model/dataset';
import { findKind } from '../../src/model/kinds';
import { placeCode } from '../../src/model/place';
import { findProvince } from '../../src/model/provinces';
import type {
  Alternative,
  Comparison,
  Freight,
  Kg,
  LikelyPlace,
  Selling,
  Thing,
} from '../../src/model/types';
import type { KindChosen } from './kind';
import type { Request } from './request';

const names = new Intl.DisplayNames('en', { type: 'region' });
/** Remembered: a catalogue asks for the same few countries again and again. */
const known = new Map<string, string>();
function countryName(code: string): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const name = names.of(code) ?? code;
  known.set(code, name);
  return name;
}

export const rangeLine = ({ kg, lowKg, highKg }: Kg) => ({ kg, low: lowKg, high: highKg });

export const likelyOriginLine = ({ place, share, kg }: LikelyPlace) => ({
  code: placeCode(place),
  share,
  kg,
});

export const originLine = (code: string, subdivision: string | undefined) => ({
  code,
  name: countryName(code),
  subdivision: subdivision ?? null,
});

export function kindLine({ kind }: Thing, { meant, confidence }: KindChosen) {
  const { basis, sector, makers, products, sources } = kind;
  return {
    id: meant.id,
    name: meant.name,
    /** The kind whose level and sector were used, where the word was wider. */
    ...(kind.kind !== meant.id && { likeliest: findKind(kind.kind)?.name ?? kind.kind }),
    sector,
    basis,
    makers,
    products,
    sources,
    confidence,
  };
}

export const priceLine = ({ price }: Request, thing: Thing, currency: string) =>
  price === undefined
    ? null
    : {
        amount: price,
        currency,
        usdWithoutTax: thing.price.usd,
        source: thing.price.source,
        producerUsd2023: thing.steps?.producerUsd2023 ?? null,
      };

/** What such a thing usually causes; made where its level is for. */
export function usualLine(thing: Thing, comparison: Comparison | null) {
  if (comparison) {
    const { share, position } = comparison.usual;
    return { ...rangeLine(comparison.usual), share, position };
  }
  return rangeLine(thing.usualKg);
}

const freightLine = (freight: Freight | null) =>
  freight && {
    ...rangeLine(freight),
    mode: freight.mode,
    km: freight.km,
    legs: freight.legs,
    massKg: freight.mass.massKg,
    massSource: freight.mass.source,
  };

const sellingLine = (selling: Selling | null) =>
  selling && {
    ...rangeLine(selling),
    transportKg: selling.transportKg,
    wholesaleKg: selling.wholesaleKg,
    retailKg: selling.retailKg,
  };

export const componentsOf = ({ origin, selling }: Comparison) => ({
  making: rangeLine(origin.making),
  freight: freightLine(origin.freight),
  selling: sellingLine(selling),
});

export function alternativeLine(alternative: Alternative) {
  const code = placeCode(alternative.place);
  const { making, factor, freight, place, ...rest } = alternative;
  return {
    code,
    name: findProvince(code)?.name ?? countryName(place.country),
    ...rangeLine(making),
    differenceKg: rest.differenceKg,
    differenceLow: rest.differenceLowKg,
    differenceHigh: rest.differenceHighKg,
    ratio: rest.ratio,
    ratioLow: rest.ratioLow,
    ratioHigh: rest.ratioHigh,
    probabilityLower: rest.probabilityLower,
    verdict: rest.verdict,
    sidesDisagree: rest.sidesDisagree,
    spendRatio: rest.spendRatio,
    thingRatio: rest.thingRatio,
    processRatio: rest.processRatio,
    freight: freightLine(freight),
    air: rest.air,
    regionalAverage: factor.basis === 'region',
    imputed: factor.imputed,
    province: factor.province ?? null,
    why: rest.why,
  };
}

/** Nothing is known of the kind: the shape stands, and says so. */
export const nothing = (request: Request) => ({
  ...(request.id !== undefined && { id: request.id }),
  dataset: datasetName,
  kind: null,
  rivals: [],
  price: null,
  massKg: null,
  massSource: null,
  materialRatio: null,
  origin: request.origin ? originLine(request.origin, request.subdivision) : null,
  estimate: null,
  usual: null,
  typical: null,
  likelyOrigins: null,
  spend: null,
  steps: null,
  components: null,
  province: null,
  alternatives: [],
  why: null,
});
