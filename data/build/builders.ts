/** Every table and the function that makes it, in the order of the report. */
import { buildCategories } from './categories';
import { buildChoices } from './choices';
import { buildCountries } from './countries';
import { buildDrivers } from './drivers';
import { buildEquivalents } from './equivalents';
import { buildFactors } from './factors';
import { buildFreight } from './freight';
import { buildGazetteer } from './gazetteer';
import { buildManufacturing } from './manufacturing';
import { buildMargins } from './margins';
import { buildMoney } from './money';
import { buildOrigins } from './origins';
import { buildProvinces } from './provinces';
import { buildSpread } from './spread';
import { buildStudy } from './study';
import type { Builder } from './table';
import { buildTaxonomyWords } from './taxonomy-words';
import { buildTitleModel } from './title-model';
import { buildTrade } from './trade';
import { buildUsualPrices } from './usual-prices';

export const builders: Record<string, Builder> = {
  'factors.ts': buildFactors,
  'spread.ts': buildSpread,
  'categories.ts': buildCategories,
  'choices.ts': buildChoices,
  'margins.ts': buildMargins,
  'money.ts': buildMoney,
  'countries.ts': buildCountries,
  'drivers.ts': buildDrivers,
  'provinces.ts': buildProvinces,
  'freight.ts': buildFreight,
  'trade.ts': buildTrade,
  'manufacturing.ts': buildManufacturing,
  'origins.ts': buildOrigins,
  'study.ts': buildStudy,
  'equivalents.ts': buildEquivalents,
  'gazetteer.ts': buildGazetteer,
  'taxonomy-words.ts': buildTaxonomyWords,
  'title-model.bin': buildTitleModel,
  'usual-prices.ts': buildUsualPrices,
};
