/** Every table and the function that makes it, in the order of the report. */
import { buildChoices } from './choices';
import { buildCountries } from './countries';
import { buildDifference } from './difference';
import { buildDrivers } from './drivers';
import { buildEquivalents } from './equivalents';
import { buildFactors } from './factors';
import { buildFreight } from './freight';
import { buildGazetteer } from './gazetteer';
import { buildKindModel } from './kind-model';
import { buildKindWords } from './kind-words';
import { buildKinds } from './kinds';
import { buildLevels } from './levels';
import { buildManufacturing } from './manufacturing';
import { buildMargins } from './margins';
import { buildMaterials } from './materials';
import { buildMoney } from './money';
import { buildOrigins } from './origins';
import { buildPlaceNames } from './place-names';
import { buildPriceLimits } from './price-limits';
import { buildProvinces } from './provinces';
import { buildStudy } from './study';
import type { Builder } from './table';
import { buildTextileLevels } from './textile-levels';
import { buildTrade } from './trade';

export const builders: Record<string, Builder> = {
  'factors.ts': buildFactors,
  'kinds.ts': buildKinds,
  'price-limits.ts': buildPriceLimits,
  'levels.ts': buildLevels,
  'textile-levels.ts': buildTextileLevels,
  'materials.ts': buildMaterials,
  'difference.ts': buildDifference,
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
  'place-names.ts': buildPlaceNames,
  'study.ts': buildStudy,
  'equivalents.ts': buildEquivalents,
  'gazetteer.ts': buildGazetteer,
  'kind-words.json': buildKindWords,
  'kind-model.bin': buildKindModel,
};
