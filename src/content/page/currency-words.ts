/** Whether a text names money: a sign, a code, or a word that shops write for one. Which money is not asked here. */

/** What the browser knows as a currency's code, those of money that is gone among them; asked for when first needed. */
let codes: ReadonlySet<string> | null = null;
const isCode = (word: string): boolean => {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(word);
};
/** Beside a number or by itself: "AMD Radeon" is none. */
const CODE = /(?<![A-Za-z])[A-Z]{3}(?:(?=\P{L}*(?:\p{Nd}|$))|(?<=\p{Nd}\P{L}{0,4}[A-Z]{3})(?![A-Za-z]))/gu;
/** Signs that are letters: those that no other word holds, then those that stand by themselves. */
const SIGN =
  /[\p{Sc}\u20c1元円원]|zł|Kč|лв|руб|грн|[ء-ي]\.[ء-ي]|ريال|(?:^|[\s\d.,-])(?:kr|lei|Ft|TL|Rs|RM|Rp|Fr|KM|р|ден|тг|с[уо]м|din|NT|S\/|Bs|Dhs?|F?CFA|Tk|[KTU]Sh|so.m|R)(?:$|[\s\d.,:])/iu;

export const namesMoney = (text: string): boolean => SIGN.test(text) || (text.match(CODE) ?? []).some(isCode);
