/** An eye of its own on whether a country is named in some words, apart from the code under test's way of reading. */
import { placeNames } from '../../src/interpret/places/names';

/** Letters, marks and digits only, case and compatibility forms folded: how a name is written does not matter. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Names of a country with all their spellings; Cyrillic ones also by the stem that their case endings leave. */
function spellings(country: string): string[] {
  return [...placeNames()]
    .filter(([, place]) => place.country === country)
    .flatMap(([name]) => {
      const plain = letters(name);
      const declined = /^\p{Script=Cyrillic}+$/u.test(plain) && plain.length > 4;
      return declined ? [plain, plain.slice(0, Math.max(4, plain.length - 2))] : [plain];
    });
}

const known = new Map<string, string[]>();

/** Whether a name or the bare two-letter code of `country` stands in `text`. */
export function isNamedIn(country: string, text: string): boolean {
  const forms = known.get(country) ?? spellings(country);
  known.set(country, forms);
  const words = letters(text);
  return new RegExp(`\\b${country}\\b`).test(text) || forms.some((form) => words.includes(form));
}
