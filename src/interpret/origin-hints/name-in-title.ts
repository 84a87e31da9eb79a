/** Pure: names out of a list that stand in a title as words of their own. */

const PLAIN = /^[\x20-\x7e]*$/;

/** Case, accents, and marks between words do not tell names apart. */
export function titleKey(text: string): string {
  // As most titles are.
  if (PLAIN.test(text)) return ` ${(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ')} `;
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
  return ` ${(folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** @param name as `titleKey` writes it. */
export function standsIn(title: string, name: string): boolean {
  return UNSPACED.test(name) ? title.includes(name.trim()) : title.includes(name);
}

/** "Feta style", "nach Art von Parma", "vegan": named after it, not of it. */
const LIKE =
  / (?:style|styled|type|typ|inspired|art|stil|facon|stile|estilo|gusto|sabor|saveur|flavou?red?|geschmack|alternative|ersatz|imitation|replica|vegan\p{L}*|glass|glasses|glaser|recipe|rezept) /u;

export const isLikeness = (title: string): boolean => LIKE.test(title);
