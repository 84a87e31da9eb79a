/** Pure: a request answered by the model, in the shape that `npm run estimate` prints. */
import { categoryRows, consumerSectors, findCategory } from '../../src/model/categories';
import { compare } from '../../src/model/compare';
import { findCountry } from '../../src/model/countries';
import { currencies } from '../../src/model/factory-price';
import { placeCode, placeOf } from '../../src/model/place';
import { findProvince, provinceList } from '../../src/model/provinces';
import type { ModelProblem } from '../../src/model/types';
import type { Request } from './request';

const names = new Intl.DisplayNames('en', { type: 'region' });
const countryName = (code: string) => names.of(code) ?? code;

const ALLOWED: Record<ModelProblem['problem'], (given: string) => string> = {
  'unknown-category': (given) =>
    `--category ${given} is not known. Allowed: ${categoryRows.map(({ id }) => id).join(', ')}; or a sector code: ${consumerSectors.join(', ')}.`,
  'unknown-currency': (given) => `--currency ${given} is not known. Allowed: ${currencies.join(', ')}.`,
  'unknown-country': (given) =>
    `${given} is not a country. Allowed: ISO 3166-1 alpha-2 codes, such as CN, DE, VN; a part of a country goes with --subdivision.`,
  'no-data': (given) => `There is no factor for ${given}, neither its own nor a regional average.`,
  'wrong-subdivision': (given) =>
    `${given} is not a part of that country that we have data for. Allowed, in CN only: ${provinceList.map(({ code }) => code).join(', ')}.`,
  'bad-price': (given) => `--price must be a number above 0, not ${given}.`,
};

/** The whole answer, numbers at full precision; or a refusal. */
export function resultOf(request: Request) {
  const { category, price, currency, shop, origin, subdivision, versus } = request;
  const refuse = ({ problem, given }: ModelProblem) => ({ refusal: ALLOWED[problem](given) });
  for (const code of [shop, origin, ...versus.map((code) => code.slice(0, 2))]) {
    if (!findCountry(code)) return refuse({ problem: 'unknown-country', given: code });
  }
  const place = subdivision ? { country: origin, subdivision } : { country: origin };
  const compared = compare(
    { category, price: { amount: price, currency }, shopCountry: shop },
    place,
    versus.map(placeOf),
  );
  if ('problem' in compared) return refuse(compared);
  const answered = new Set(compared.alternatives.map(({ place }) => placeCode(place)));
  const silent = versus.find((code) => !answered.has(code));
  if (silent) return refuse({ problem: 'no-data', given: silent });
  return {
    dataset: compared.dataset,
    category: {
      id: compared.category.id,
      name: findCategory(category)?.name ?? category,
      sector: compared.category.sector,
    },
    price: { amount: price, currency, producerUsd2023: compared.producerUsd2023 },
    origin: { code: origin, name: countryName(origin), subdivision: subdivision ?? null },
    estimate: {
      kg: compared.origin.making.kg,
      low: compared.origin.making.lowKg,
      high: compared.origin.making.highKg,
    },
    steps: compared.steps,
    province: compared.origin.factor.province ?? null,
    alternatives: compared.alternatives.map((alternative) => {
      const code = placeCode(alternative.place);
      return {
        code,
        name: findProvince(code)?.name ?? countryName(alternative.place.country),
        kg: alternative.making.kg,
        low: alternative.making.lowKg,
        high: alternative.making.highKg,
        differenceKg: alternative.differenceKg,
        ratio: alternative.ratio,
        probabilityLower: alternative.probabilityLower,
        verdict: alternative.verdict,
        sameSpendKg: alternative.sameSpendKg,
        sameProcessKg: alternative.sameProcessKg,
        regionalAverage: alternative.factor.basis === 'region',
        imputed: alternative.factor.imputed,
        why: alternative.why,
        province: alternative.factor.province ?? null,
      };
    }),
  };
}
