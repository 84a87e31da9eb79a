/** Every table and the function that makes it, in the order of the report. */
import { buildCategories } from './categories';
import { buildCountries } from './countries';
import { buildDrivers } from './drivers';
import { buildFactors } from './factors';
import { buildManufacturing } from './manufacturing';
import { buildMargins } from './margins';
import { buildMoney } from './money';
import { buildProvinces } from './provinces';
import { buildSpread } from './spread';
import type { Builder } from './table';
import { buildTaxonomyWords } from './taxonomy-words';

export const builders: Record<string, Builder> = {
  'factors.ts': buildFactors,
  'spread.ts': buildSpread,
  'categories.ts': buildCategories,
  'margins.ts': buildMargins,
  'money.ts': buildMoney,
  'countries.ts': buildCountries,
  'drivers.ts': buildDrivers,
  'provinces.ts': buildProvinces,
  'manufacturing.ts': buildManufacturing,
  'taxonomy-words.ts': buildTaxonomyWords,
};
