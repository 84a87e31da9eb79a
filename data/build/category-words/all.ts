/** Every language's list, by its ISO 639-1 code; the long lists stand in three files. */
import { ar } from './ar';
import { bg } from './bg';
import { cs } from './cs';
import { da } from './da';
import { deHome } from './de-home';
import { deLeisure } from './de-leisure-care-food';
import { deWear } from './de-wear-electrical';
import { el } from './el';
import { enHome } from './en-home';
import { enLeisure } from './en-leisure-care-food';
import { enWear } from './en-wear-electrical';
import { esHome } from './es-home';
import { esLeisure } from './es-leisure-care-food';
import { esWear } from './es-wear-electrical';
import { et } from './et';
import { fi } from './fi';
import { frHome } from './fr-home';
import { frLeisure } from './fr-leisure-care-food';
import { frWear } from './fr-wear-electrical';
import { he } from './he';
import { hr } from './hr';
import { hu } from './hu';
import { itHome } from './it-home';
import { itLeisure } from './it-leisure-care-food';
import { itWear } from './it-wear-electrical';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { lv } from './lv';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import type { CategoryWords } from './words';
import { zh } from './zh';

export const wordsByLanguage: Record<string, CategoryWords> = {
  ar,
  bg,
  cs,
  da,
  de: { ...deHome, ...deLeisure, ...deWear },
  el,
  en: { ...enHome, ...enLeisure, ...enWear },
  es: { ...esHome, ...esLeisure, ...esWear },
  et,
  fi,
  fr: { ...frHome, ...frLeisure, ...frWear },
  he,
  hr,
  hu,
  it: { ...itHome, ...itLeisure, ...itWear },
  ja,
  ko,
  lt,
  lv,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  tr,
  uk,
  zh,
};
