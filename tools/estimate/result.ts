/** Pure: a request answered by the model, in the shape that `npm run estimate` prints. */
import { materialsIn } from '../../src/interpret/material';
import { currencyChoices } from '../../src/model/choices';
import { compare } from '../../src/model/compare';
import { findCountry } from '../../src/model/countries';
import { datasetName } from '../../src/model/dataset';
import { typical } from '../../src/model/likely-origins/typical';
import { placeOf } from '../../src/model/place';
import { findProvince, provinceList } from '../../src/model/provinces';
import type { Comparison, KindGuess, ModelProblem, Purchase, Typical } from '../../src/model/types';
import { type Classify, type KindChosen, kindOf } from './kind';
import type { Request } from './request';
import {
  alternativeLine,
  componentsOf,
  kindLine,
  likelyOriginLine,
  nothing,
  originLine,
  priceLine,
  rangeLine,
  usualLine,
} from './result-lines';

const NOTES: Record<ModelProblem['problem'], (given: string) => string> = {
  'unknown-kind': (given) => `${given} is no kind of thing that we know`,
  'unknown-currency': (given) => `there is no exchange rate for ${given}`,
  'unknown-country': (given) => `${given} is not a country`,
  'unknown-material': (given) => `there is no data for the material ${given}`,
  'no-data': (given) => `there is no factor for ${given}, neither its own nor a regional average`,
  'wrong-subdivision': (given) => `${given} is not a part of that country that we have data for`,
  'bad-price': (given) => `${given} is no price; the kind's usual one stands in`,
  'unlikely-price': (given) => `${given} can hardly be the price of such a thing; the usual one stands in`,
  'bad-mass': (given) => `${given} kg can hardly be the mass of such a thing; the usual one stands in`,
};
const noteOf = ({ problem, given }: ModelProblem) => `${problem}: ${NOTES[problem](given)}`;

/** What cannot be meant: the command is refused, a line gets an error. */
function refusalOf({ shop, origin, subdivision, versus, currency }: Request): string | null {
  const codes = [shop, ...(origin ? [origin] : []), ...versus.map((code) => code.slice(0, 2))];
  for (const code of codes) {
    if (!findCountry(code)) {
      return `${code} is not a country. Allowed: ISO 3166-1 alpha-2 codes, such as CN, DE, VN; a part of a country goes with --subdivision.`;
    }
  }
  const parts = [...(subdivision ? [subdivision] : []), ...versus.filter((code) => code.length > 2)];
  for (const part of parts) {
    const fits = findProvince(part) && (part !== subdivision || part.startsWith(`${origin}-`));
    if (!fits) {
      return `${part} is not a part of that country that we have data for. Allowed, in CN only: ${provinceList.map(({ code }) => code).join(', ')}.`;
    }
  }
  if (currency && !currencyChoices.includes(currency)) {
    return `--currency ${currency} is not known. Allowed: ${currencyChoices.join(', ')}.`;
  }
  return null;
}

/** The shop's own currency where none is said. */
const currencyOf = ({ currency, shop }: Request): string => currency ?? findCountry(shop)?.currency ?? 'USD';

function purchaseOf(request: Request, chosen: KindChosen, notes: string[]): Purchase {
  const { price, massKg, freight, shop, material } = request;
  const materials = material === undefined ? [] : materialsIn(material);
  if (material !== undefined && materials.length === 0) {
    notes.push(noteOf({ problem: 'unknown-material', given: material }));
  }
  return {
    kind: chosen.meant.id,
    kindProbability: chosen.confidence,
    rivals: chosen.rivals,
    kindUnsure: chosen.unsure,
    shopCountry: shop,
    ...(price !== undefined && {
      price: { amount: price, currency: currencyOf(request), source: 'person' as const },
    }),
    ...(massKg !== undefined && { mass: { massKg, source: 'person' as const } }),
    ...(materials.length > 0 && { material: materials }),
    ...(freight && { freight }),
  };
}

/** The whole answer, numbers at full precision; or a refusal. */
export function resultOf(request: Request, classify: Classify) {
  const refusal = refusalOf(request);
  if (refusal) return { refusal };
  const { origin, subdivision, versus } = request;
  const notes: string[] = [];
  const { chosen, unknown } = kindOf(request, classify);
  if (unknown) notes.push(noteOf({ problem: 'unknown-kind', given: request.kind ?? '' }));
  if (!chosen) return { ...nothing(request), notes };
  const purchase = purchaseOf(request, chosen, notes);
  const place = origin ? { country: origin, ...(subdivision && { subdivision }) } : null;
  const answer: Comparison | Typical | ModelProblem = place
    ? compare(purchase, place, versus.map(placeOf))
    : typical(purchase);
  if ('problem' in answer) return { refusal: NOTES[answer.problem](answer.given) };
  const comparison = 'alternatives' in answer ? answer : null;
  const expected = 'likelyOrigins' in answer ? answer : null;
  const rivals: KindGuess[] =
    chosen.unsure || answer.kind.mixedOf.length > 0 ? [...answer.kind.mixedOf] : chosen.rivals;
  return {
    ...(request.id !== undefined && { id: request.id }),
    dataset: datasetName,
    kind: chosen.unsure ? null : kindLine(answer, chosen),
    rivals,
    price: priceLine(request, answer, currencyOf(request)),
    massKg: answer.mass.massKg,
    massSource: answer.mass.source,
    materialRatio: answer.materialRatio,
    origin: origin ? originLine(origin, subdivision) : null,
    estimate: comparison && rangeLine(comparison.origin.making),
    usual: usualLine(answer, comparison),
    typical: expected && rangeLine(expected.making),
    likelyOrigins: expected?.likelyOrigins.map(likelyOriginLine) ?? null,
    spend: comparison?.spend ?? null,
    steps: answer.steps,
    components: comparison && componentsOf(comparison),
    province: comparison?.origin.factor.province ?? null,
    alternatives: comparison ? comparison.alternatives.map(alternativeLine) : [],
    why: comparison?.alternatives[0]?.why ?? null,
    notes: [...notes, ...answer.notes.map(noteOf)],
  };
}
