/** Pure: a product as read, the person's correction and the settings in; what the popup shows out. */
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { placeOfOrigin } from '../contracts/known-origin';
import type { Product } from '../contracts/product';
import { compare } from '../model/compare';
import { datasetName } from '../model/dataset';
import { defaultOrigins } from '../model/default-origins';
import { typical } from '../model/likely-origins/typical';
import { type Place, placeCode, placeOf } from '../model/place';
import type { Typical } from '../model/types';
import type { Settings } from '../settings/settings';
import { questionToShop } from '../vocabulary/shop-question';
import { corrected } from './corrected';
import { cluesOf, hintsThatHold } from './origin-clues';
import { purchaseOf } from './purchase';
import { agree, rivalFigures } from './rival-figures';
import { priceIsUnusual } from './unusual-price';

/** The places to compare with: the person's own, else sensible ones; never the origin itself, nothing twice. */
function placesBeside(
  origin: Place | null,
  kind: string,
  settings: Settings,
  home: string,
  versus: string[],
): Place[] {
  const usual = settings.comparisonOrigins.length ? settings.comparisonOrigins : defaultOrigins(kind, home);
  return [...new Set([...usual, ...settings.alsoCompare, ...versus])]
    .filter((code) => !origin || code !== placeCode(origin))
    .map(placeOf);
}

/** Likeliest places that a row of their own is kept for. */
const LIKELIEST = 5;

/** What is claimed, else the likeliest places; then home and what the person compares with. Nothing twice. */
function placesOfTypical(
  { origin }: Product,
  { likelyOrigins }: Typical,
  chosen: readonly Place[],
  home: string,
): Place[] {
  const first =
    origin.state === 'conflict'
      ? origin.claims.map(({ place }) => place)
      : likelyOrigins.slice(0, LIKELIEST).map(({ place }) => place);
  const all = [...first, { country: home }, ...chosen];
  return [...new Set(all.map(placeCode))].map(placeOf);
}

/**
 * @param home ISO 3166-1 alpha-2 country of the shopper; stands in where the page does not give the shop's.
 * @param versus place codes to compare with besides the usual ones.
 */
export function answer(
  read: Product,
  correction: Correction,
  settings: Settings,
  home: string,
  versus: string[] = [],
): Answer {
  const asSaid = corrected(read, correction);
  const product = { ...asSaid, originHints: hintsThatHold(asSaid) };
  const origin = placeOfOrigin(product.origin);
  const missing: Answer['missing'] = [];
  if (!origin) missing.push('origin');
  if (product.kind.state !== 'known') missing.push('kind');
  if (!product.price) missing.push('price');

  const result: Answer = {
    format: 1,
    dataset: datasetName,
    product,
    correction,
    priceIsUnusual: priceIsUnusual(product),
    missing,
    comparison: null,
    rivals: [],
    typical: null,
    shopQuestion: !origin && product.title ? questionToShop(product.title.value, product.language) : null,
    problem: null,
  };
  const byAir = correction.byAir ?? (product.freight !== null || settings.freight === 'air');
  const purchase = purchaseOf(product, home, byAir);
  if (!purchase) return result;

  const places = placesBeside(origin, purchase.kind, settings, home, versus);
  const clues = cluesOf(product);
  const rivals = rivalFigures(purchase, origin, clues);
  // No kind stands and they differ: which one it is has to be said first.
  if (purchase.kindUnsure && !agree(rivals)) return { ...result, rivals };
  if (origin) {
    const compared = compare(purchase, origin, places);
    return 'problem' in compared
      ? { ...result, rivals, problem: compared }
      : { ...result, rivals, comparison: compared };
  }
  const expected = typical(purchase, [], clues);
  if ('problem' in expected) return { ...result, rivals, problem: expected };
  const beside = placesOfTypical(product, expected, places, home);
  const shown = typical(purchase, beside, clues);
  return 'problem' in shown ? { ...result, rivals, problem: shown } : { ...result, rivals, typical: shown };
}
