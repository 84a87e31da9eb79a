/** All weak evidence of an origin on one page, each with the words it rests on. Never an origin. */
import type { Fact, OriginHint } from '../../contracts/product';
import type { Reading } from '../../contracts/reading';
import { placeNamesIn } from './place-names';
import { quotedHints } from './quoted-hints';
import { unionHint } from './unions';

/** @param title the product's own, as it was chosen. @param shopCountry ISO 3166-1 alpha-2; null = not known. */
export function originHintsFrom(
  reading: Reading,
  title: Fact<string> | null,
  shopCountry: string | null,
): OriginHint[] {
  const { brands, hints, language, origins, url } = reading;
  const brand = brands[0] ?? null;
  const quote = title?.evidence[0];
  return [
    ...placeNamesIn(quote ? { ...quote, text: title?.value ?? quote.text } : null, brand),
    ...unionHint(origins),
    ...quotedHints(hints, { shopCountry, brandKnown: brand !== null, language, url }),
  ];
}
