/** Countries by whose money shared signs are read where the page does not name the shop's: by language and address. */
import type { Reading } from '../../contracts/reading';

/** Languages that one country's shops write, for the sake of "kr", "¥", "Rs". ISO 639-1 to ISO 3166-1 alpha-2. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  am: 'ET',
  be: 'BY',
  bn: 'BD',
  da: 'DK',
  fo: 'DK',
  hi: 'IN',
  is: 'IS',
  ja: 'JP',
  kk: 'KZ',
  ky: 'KG',
  nb: 'NO',
  ne: 'NP',
  nn: 'NO',
  no: 'NO',
  si: 'LK',
  sv: 'SE',
  ur: 'PK',
  uz: 'UZ',
  zh: 'CN',
};
/** Endings that the whole world uses, of countries whose sign the whole world does not. */
const OWN_SIGN: Readonly<Record<string, string>> = { is: 'IS', la: 'LA', ly: 'LY' };
const HAN = /\p{Script=Han}/u;
const KANA = /\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Chinese where no language is stated: Han characters and no kana in the titles. */
function writtenIn({ titles, buttons }: Reading): string | null {
  const text = [...titles, ...buttons].map((quote) => quote.text).join(' ');
  if (KANA.test(text)) return 'JP';
  return HAN.test(text) ? 'CN' : null;
}

/** @param home ISO alpha-2 of the shopper's own country, which comes last. */
export function signCountries(reading: Reading, url: URL, home: string | null): (string | null)[] {
  const [language = '', script] = (reading.language ?? '').toLowerCase().split(/[-_]/);
  const isTraditional = language === 'zh' && script === 'hant';
  return [
    OWN_SIGN[url.hostname.split('.').at(-1) ?? ''] ?? null,
    isTraditional ? 'TW' : (COUNTRY_OF_LANGUAGE[language] ?? null),
    writtenIn(reading),
    home,
  ];
}
