/** How do we know? The steps behind a typical figure: where such things come from, and each hint as what it is. */
import type { OriginHint, Product } from '../contracts/product';
import { placeCode } from '../model/place';
import type { Typical } from '../model/types';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { percentText } from '../ui/number-format';
import { countryName, listText, placeInSentence, placeName } from '../ui/place-name';
import { t } from '../ui/words';
import { evidenceText } from './evidence-text';

const NAMED = 5;
/** Whole percent: the shares are no better known. */
const rounded = (share: number) => Math.round(share * 100) / 100;

function hintText({ about, countries, ratio, evidence }: OriginHint): string {
  const places =
    about === 'union' ? countryName('EU') : listText(countries.map((code) => placeInSentence(code)));
  return t(ratio < 1 ? 'stepHintAgainst' : 'stepHint', evidenceText(evidence.slice(0, 1)), places);
}

export function typicalSteps(
  { originHints }: Pick<Product, 'originHints'>,
  { likelyOrigins, making, shopCountry }: Typical,
  units: Units,
): string[] {
  const shares = likelyOrigins
    .slice(0, NAMED)
    .map(({ place, share }) => `${placeName(placeCode(place))} ${percentText(rounded(share))}`);
  const scale = massScale(making.kg, units);
  return [
    ...originHints.map(hintText),
    ...(shopCountry ? [t('stepUsually', placeInSentence(shopCountry), listText(shares))] : []),
    t('stepResult', massText(making.kg, scale), massRange(making.lowKg, making.highKg, scale)),
  ];
}
