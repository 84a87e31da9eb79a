/** Pure: a request answered by the model, in the shape that `npm run estimate` prints. */
import { disagreements } from '../../src/model/agreement';
import { categoryRows, consumerSectors, findCategory } from '../../src/model/categories';
import { currencyChoices } from '../../src/model/choices';
import { compare } from '../../src/model/compare';
import { findCountry } from '../../src/model/countries';
import { placeCode, placeOf } from '../../src/model/place';
import { findProvince, provinceList } from '../../src/model/provinces';
import type { Freight, Kg, ModelProblem, Selling } from '../../src/model/types';
import type { Request } from './request';

const names = new Intl.DisplayNames('en', { type: 'region' });
const countryName = (code: string) => names.of(code) ?? code;

const ALLOWED: Record<ModelProblem['problem'], (given: string) => string> = {
  'unknown-category': (given) =>
    `--category ${given} is not known. Allowed: ${categoryRows.map(({ id }) => id).join(', ')}; or a sector code: ${consumerSectors.join(', ')}.`,
  'unknown-currency': (given) => `--currency ${given} is not known. Allowed: ${currencyChoices.join(', ')}.`,
  'unknown-country': (given) =>
    `${given} is not a country. Allowed: ISO 3166-1 alpha-2 codes, such as CN, DE, VN; a part of a country goes with --subdivision.`,
  'no-data': (given) => `There is no factor for ${given}, neither its own nor a regional average.`,
  'wrong-subdivision': (given) =>
    `${given} is not a part of that country that we have data for. Allowed, in CN only: ${provinceList.map(({ code }) => code).join(', ')}.`,
  'bad-price': (given) => `--price must be a number above 0, not ${given}.`,
  'bad-mass': (given) => `--mass must be a number of kg above 0 and at most 100000, not ${given}.`,
};

const rangeLine = ({ kg, lowKg, highKg }: Kg) => ({ kg, low: lowKg, high: highKg });

const freightLine = (freight: Freight | null) =>
  freight && {
    ...rangeLine(freight),
    mode: freight.mode,
    km: freight.km,
    legs: freight.legs,
    massKg: freight.mass.massKg,
    massSource: freight.mass.source,
  };

const tradesOf = ({ transportKg, wholesaleKg, retailKg }: Selling) => ({
  transportKg,
  wholesaleKg,
  retailKg,
});

/** The whole answer, numbers at full precision; or a refusal. */
export function resultOf(request: Request) {
  const { category, price, currency, shop, origin, subdivision, massKg, freight, versus } = request;
  const refuse = ({ problem, given }: ModelProblem) => ({ refusal: ALLOWED[problem](given) });
  for (const code of [shop, origin, ...versus.map((code) => code.slice(0, 2))]) {
    if (!findCountry(code)) return refuse({ problem: 'unknown-country', given: code });
  }
  const place = subdivision ? { country: origin, subdivision } : { country: origin };
  const compared = compare(
    {
      category,
      price: { amount: price, currency },
      shopCountry: shop,
      freight,
      ...(massKg !== undefined && { mass: { massKg, source: 'person' as const } }),
    },
    place,
    versus.map(placeOf),
  );
  if ('problem' in compared) return refuse(compared);
  // On a screen the rest still answers; a command with a wrong argument is refused.
  const [note] = compared.notes;
  if (note) return refuse(note);
  return {
    dataset: compared.dataset,
    category: {
      id: compared.category.id,
      name: findCategory(category)?.name ?? category,
      sector: compared.category.sector,
    },
    price: { amount: price, currency, producerUsd2023: compared.producerUsd2023 },
    origin: { code: origin, name: countryName(origin), subdivision: subdivision ?? null },
    estimate: rangeLine(compared.origin.making),
    steps: compared.steps,
    components: {
      making: rangeLine(compared.origin.making),
      freight: freightLine(compared.origin.freight),
      selling: compared.selling && { ...rangeLine(compared.selling), ...tradesOf(compared.selling) },
    },
    province: compared.origin.factor.province ?? null,
    alternatives: compared.alternatives.map((alternative) => {
      const code = placeCode(alternative.place);
      return {
        code,
        name: findProvince(code)?.name ?? countryName(alternative.place.country),
        ...rangeLine(alternative.making),
        differenceKg: alternative.differenceKg,
        ratio: alternative.ratio,
        probabilityLower: alternative.probabilityLower,
        verdict: alternative.verdict,
        sameSpendKg: alternative.sameSpendKg,
        sameProcessKg: alternative.sameProcessKg,
        disagreements: disagreements(compared.origin, alternative),
        freight: freightLine(alternative.freight),
        air: alternative.air,
        regionalAverage: alternative.factor.basis === 'region',
        imputed: alternative.factor.imputed,
        why: alternative.why,
        province: alternative.factor.province ?? null,
      };
    }),
  };
}
