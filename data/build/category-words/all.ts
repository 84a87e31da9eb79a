/** Every language's list, by its ISO 639-1 code; the long lists stand in three files. */
import { cs } from './cs';
import { deHome } from './de-home';
import { deLeisure } from './de-leisure-care-food';
import { deWear } from './de-wear-electrical';
import { enHome } from './en-home';
import { enLeisure } from './en-leisure-care-food';
import { enWear } from './en-wear-electrical';
import { esHome } from './es-home';
import { esLeisure } from './es-leisure-care-food';
import { esWear } from './es-wear-electrical';
import { fi } from './fi';
import { frHome } from './fr-home';
import { frLeisure } from './fr-leisure-care-food';
import { frWear } from './fr-wear-electrical';
import { itHome } from './it-home';
import { itLeisure } from './it-leisure-care-food';
import { itWear } from './it-wear-electrical';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sk } from './sk';
import { sv } from './sv';
import type { CategoryWords } from './words';
import { zh } from './zh';

export const wordsByLanguage: Record<string, CategoryWords> = {
  cs,
  de: { ...deHome, ...deLeisure, ...deWear },
  en: { ...enHome, ...enLeisure, ...enWear },
  es: { ...esHome, ...esLeisure, ...esWear },
  fi,
  fr: { ...frHome, ...frLeisure, ...frWear },
  it: { ...itHome, ...itLeisure, ...itWear },
  ja,
  nl,
  pl,
  pt,
  ru,
  sk,
  sv,
  zh,
};
