/** The product's name: as the page's own heading gives it, for that is what the shopper sees. */
import type { Fact } from '../contracts/product';
import type { Quote, TitleQuote } from '../contracts/reading';
import { bareName, brandedOnce, partsOf, withoutMaker } from './title-parts';

/** A first heading with fewer letters is a logo's or a menu's. */
const LETTERS_MIN = 3;
const ORDER: readonly Quote['foundIn'][] = [
  'shop',
  'heading',
  'json-ld',
  'microdata',
  'rdfa',
  'meta',
  'title',
];
/** A judgement: a heading that shares fewer of its words with the document's title names something else. */
const SHARED_MIN = 0.3;
const FITS = 0.6;
/** Many headings of the first level head many things; the product's is then repeated nearly whole. */
const MANY = 6;
const SHARED_OF_MANY_MIN = 0.95;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of a quotation's words the document's own title has too, and what share of them that is. */
function shared(text: string, pageTitle: ReadonlySet<string>): { count: number; share: number } {
  const own = new Set(wordsOf(text));
  const count = [...own].filter((word) => pageTitle.has(word)).length;
  return { count, share: own.size ? count / own.size : 0 };
}

/** What the document's title and the metas' both say, without the shop's name at either end. */
function withoutShop(text: string, others: Quote[]): string {
  const parts = partsOf(text);
  if (parts.length < 2) return parts[0] ?? text;
  const named = parts.filter((part) => {
    const folded = wordsOf(part).join(' ');
    return folded && others.every((other) => wordsOf(other.text).join(' ').includes(folded));
  });
  const [longest] = [...named].sort((a, b) => b.length - a.length);
  return longest && others.length ? longest.trim() : text;
}

/** A heading of the first level that fits goes before a name found elsewhere. */
const rank = ({ quote, share }: { quote: TitleQuote; share: number }) =>
  quote.headingLevel === 1 && share >= FITS ? 1 : 0;

/**
 * @param host of the shop: its name at either end of a title is no part of the product's.
 * @param brands as the page names them.
 */
export function titleFrom(
  quotes: TitleQuote[],
  host = '',
  brands: readonly string[] = [],
): Fact<string> | null {
  const pageTitle = quotes.find(({ foundIn }) => foundIn === 'title')?.text ?? '';
  const titleWords = new Set(wordsOf(pageTitle));
  const usable = quotes.filter(
    ({ text }) => (bareName(text, host).match(/\p{L}/gu)?.length ?? 0) >= LETTERS_MIN,
  );
  for (const foundIn of ORDER) {
    const here = usable.filter((quote) => quote.foundIn === foundIn);
    // Of several headings the one of which the document's title repeats most.
    const [best] = here
      .map((quote) => ({ quote, ...shared(quote.text, titleWords) }))
      .sort((a, b) => rank(b) - rank(a) || b.count - a.count || b.share - a.share);
    if (!best) continue;
    const least = here.length > MANY ? SHARED_OF_MANY_MIN : SHARED_MIN;
    const { quote } = best;
    // What is no heading by its tag was found by what the page repeats: its own title need not.
    const isHeading = foundIn === 'heading' && (here.length > 1 || quote.headingLevel !== undefined);
    if (isHeading && pageTitle !== '' && best.share < least) continue;
    const others = usable.filter((other) => /^(?:meta|title)$/.test(other.foundIn) && other !== quote);
    return {
      value: brandedOnce(
        bareName(
          foundIn === 'meta' || foundIn === 'title'
            ? withoutShop(quote.text, others)
            : withoutMaker(quote.text, pageTitle),
          host,
        ),
        brands,
      ),
      confidence: foundIn === 'title' ? 0.6 : 0.9,
      evidence: [quote],
      source: 'page',
    };
  }
  return null;
}
