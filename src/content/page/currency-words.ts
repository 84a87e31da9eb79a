/** Whether a text names money: a sign, a code, or a word that shops write for one. Which money is not asked here. */

/** What the browser knows as a currency's code, those of money that is gone among them; asked for when first needed. */
let codes: ReadonlySet<string> | null = null;
const isCode = (word: string): boolean => {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(word);
};
/** Most texts have no such letters, and the pattern of codes is slow to make ready. */
const CAPITALS = /[A-Z]{3}/;
/** Signs that are letters: those that no other word holds, then those that stand by themselves. In lower case. */
export const SIGN =
  /[\p{Sc}\u20c1元円원]|zł|kč|лв|руб|грн|[ء-ي]\.[ء-ي]|ريال|(?:^|[\s\d.,-])(?:kr|lei|ft|tl|rs|rm|rp|fr|km|р|ден|тг|с[уо]м|din|nt|s\/|bs|dhs?|f?cfa|tk|[ktu]sh|so.m|r)(?:$|[\s\d.,:])/u;

/** A code stands beside a number or by itself: "AMD Radeon" is none. */
export const namesMoney = (text: string): boolean =>
  SIGN.test(text.toLowerCase()) ||
  (CAPITALS.test(text) &&
    (
      text.match(
        /(?<![A-Za-z])[A-Z]{3}(?:(?=\P{L}*(?:\p{Nd}|$))|(?<=\p{Nd}\P{L}{0,4}[A-Z]{3})(?![A-Za-z]))/gu,
      ) ?? []
    ).some(isCode));
