/** The weak signs that the page's script quoted: where the item lies, who made it and where they sit, "Imported". */
import type { OriginHint } from '../../contracts/product';
import type { HintQuote } from '../../contracts/reading';
import { placesIn } from '../places/resolve';
import { namesShop } from '../shop-name';
import { HINT_RATIO } from './ratios';

export interface HintContext {
  /** ISO 3166-1 alpha-2; null = not known. */
  shopCountry: string | null;
  brandKnown: boolean;
  language: string | null;
  /** Of the page. */
  url: string;
}

/** The one country that a quotation names; null for none or several. */
function countryOf({ text }: HintQuote, language: string | null): string | null {
  const countries = new Set(placesIn(text, language).map(({ country }) => country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

function judge(quote: HintQuote, context: HintContext): OriginHint | null {
  const { shopCountry, brandKnown, language, url } = context;
  const hint = (countries: string[], ratio: number): OriginHint => ({
    about: quote.kind,
    countries,
    ratio,
    kinds: [],
    evidence: [quote],
  });
  if (quote.kind === 'imported') return shopCountry ? hint([shopCountry], HINT_RATIO.imported) : null;
  const country = countryOf(quote, language);
  if (!country) return null;
  // A warehouse elsewhere holds things from everywhere; one in China hardly does.
  if (quote.kind === 'item-location') return country === 'CN' ? hint(['CN'], HINT_RATIO.itemInChina) : null;
  // Under "Manufacturer" shops put themselves, for what they sell under their own name: where they sit says nothing.
  if (namesShop(quote.text, url)) return null;
  const nameless = country === 'CN' && !brandKnown;
  return hint([country], nameless ? HINT_RATIO.makerAddressNoBrand : HINT_RATIO.makerAddress);
}

/** One hint of each sort at most: a sign that stands on a page twice is no stronger. */
export function quotedHints(quotes: readonly HintQuote[], context: HintContext): OriginHint[] {
  const found = new Map<string, OriginHint>();
  const conflicting = new Set<string>();
  for (const quote of quotes) {
    const hint = judge(quote, context);
    if (!hint) continue;
    const earlier = found.get(hint.about);
    if (!earlier) found.set(hint.about, hint);
    else if (earlier.countries[0] === hint.countries[0]) earlier.evidence.push(quote);
    else conflicting.add(hint.about);
  }
  return [...found.values()].filter(({ about }) => !conflicting.has(about));
}
