/** Makes page text fit to quote: white space folded, marks that show nothing taken out, cut to a length. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Most texts need no folding inside; one look costs a third of two replacements. */
const UNFOLDED = new RegExp(`${INVISIBLE.source}|\\s\\s|[^\\S ]`);

/** Longest quotation; the reading's schema refuses longer ones. */
const QUOTE_MAX = 1000;

export function fold(text: string | null | undefined, most: number = QUOTE_MAX): string {
  // Cut first: a text node may hold megabytes.
  const cut = (text ?? '').slice(0, 4 * most).trim();
  const folded = UNFOLDED.test(cut) ? cut.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : cut;
  return folded.slice(0, most);
}
