/** Making one thing in one place: price at the factory × factor (× province), with its range (METHOD §2, §4). */
import type { CategoryUse } from './categories';
import { findCountry } from './countries';
import { factorOf } from './factor-table';
import type { Place } from './place';
import { findProvince } from './provinces';
import type { Estimate, FactorUse, ModelProblem } from './types';
import { rangeOf } from './uncertainty';

/** The factor for a place, a Chinese province's multiplier applied; or why there is none. */
function factorUse(place: Place, sector: string): FactorUse | ModelProblem {
  if (!findCountry(place.country)) return { problem: 'unknown-country', given: place.country };
  const factor = factorOf(place.country, sector);
  if (!factor) return { problem: 'no-data', given: place.country };
  if (!place.subdivision) return factor;
  const province = findProvince(place.subdivision);
  if (!province || !place.subdivision.startsWith(`${place.country}-`)) {
    return { problem: 'wrong-subdivision', given: place.subdivision };
  }
  // A province without figures (Tibet) is answered for with the country's own factor.
  if (!province.figures) return factor;
  return {
    ...factor,
    kgPerUsd: factor.kgPerUsd * province.figures.multiplier,
    province: { subdivision: province.code, ...province.figures },
  };
}

/** @param producerUsd price at the factory of *this* place, 2023 US dollars. */
export function making(
  place: Place,
  category: CategoryUse,
  producerUsd: number,
  categoryGsd?: number,
): Omit<Estimate, 'freight'> | ModelProblem {
  const factor = factorUse(place, category.sector);
  if ('problem' in factor) return factor;
  return { place, factor, making: rangeOf(producerUsd * factor.kgPerUsd, category.sector, categoryGsd) };
}
