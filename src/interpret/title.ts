/** The product's name. */
import type { Fact } from '../product';
import type { Quote } from '../reading';

/** A first heading with fewer letters is a logo's or a menu's. */
const LETTERS_MIN = 3;
const ORDER: readonly Quote['place'][] = ['json-ld', 'microdata', 'heading', 'meta', 'title'];
const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of a quotation's words that the document's own title has too. */
function shared(text: string, pageTitle: string): number {
  const own = [...words(text)];
  const title = words(pageTitle);
  return own.length ? own.filter((word) => title.has(word)).length / own.length : 0;
}

export function titleFrom(quotes: Quote[]): Fact<string> | null {
  const pageTitle = quotes.find(({ place }) => place === 'title')?.text ?? '';
  const usable = quotes.filter(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= LETTERS_MIN);
  for (const place of ORDER) {
    const here = usable.filter((quote) => quote.place === place);
    // Several headings: the one that the document's title repeats.
    const best = here.sort((a, b) => shared(b.text, pageTitle) - shared(a.text, pageTitle))[0];
    const unfit = place === 'heading' && best && shared(best.text, pageTitle) < 0.3 && pageTitle !== '';
    if (best && !unfit)
      return {
        value: best.text,
        confidence: place === 'title' ? 0.6 : 0.9,
        evidence: [best],
        source: 'page',
      };
  }
  return null;
}
