/** What stands around a product's name in headings and titles and is no part of it. */

/** "[Shop] Name": shops put themselves before the name so. */
const BRACKETED = /^\[[^[\]]{1,30}\]\s*/;
const SEPARATOR = /\s[|·•:–—-]\s|｜/;
/** What a market adds to a name that it translated. */
const TAIL =
  /[-–—|(] ?(?:show original title|see original|mostra il titolo originale|originaltitel anzeigen|afficher le titre (?:d['’]origine|original)|(?:ver|mostrar) (?:el )?t[ií]tulo original|originele titel (?:bekijken|tonen|weergeven)|pokaż oryginalny tytuł|показать исходный заголовок)\)?$/i;
/** Numbers of books and goods before or behind a name. */
const IDENTIFIER = '(?:(?:ISBN|EAN|UPC|SKU|ASIN)(?:[- ]?1[03])?[\\s:#.]{0,3})';
const LEADING = new RegExp(`^${IDENTIFIER}?\\d{8,14}[\\dXx]?(?:\\s*[:|–-]\\s*|$)`, 'i');
const TRAILING = new RegExp(`\\s?[:|(–-]\\s?${IDENTIFIER}?\\d{8,14}[\\dXx]?\\)?$`, 'i');

const letters = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** Whether a part is the shop's own name: as its host has it, with or without its ending. */
export function isShopName(part: string, host: string): boolean {
  const name = letters(part);
  const whole = host.replace(/^www\./, '');
  return (
    name !== '' &&
    (name === letters(whole) ||
      whole
        .split('.')
        .slice(0, -1)
        .some((one) => letters(one) === name))
  );
}

/** The parts of a title that dashes and bars part, without those that are empty. */
export const partsOf = (text: string): string[] =>
  text
    .replace(BRACKETED, '')
    .split(SEPARATOR)
    .map((part) => part.replace(/^[|\s]+/, '').trim())
    .filter(Boolean);

/** " by Maker" at the end of a name. */
const MAKER =
  /\s(?:by|von|par|por|door|от)\s[\p{L}\p{N}][^\s,;|]{0,60}(?:\s[\p{L}\p{N}][^\s,;|]{0,60}){0,3}\s?$/iu;

/** A heading without the maker behind it, where the document's own title has the name and not him. */
export function withoutMaker(heading: string, pageTitle: string): string {
  const at = heading.search(MAKER);
  const name = heading.slice(0, Math.max(0, at));
  const title = pageTitle.toLowerCase();
  const nameAt = name ? title.indexOf(name.toLowerCase()) : -1;
  const goesOn = /^\s*\p{L}/u.test(title.slice(nameAt + name.length));
  return nameAt < 0 || goesOn || title.includes(heading.slice(at).trim().toLowerCase()) ? heading : name;
}

/** A name without what a market, a book trade or the shop itself put around it; '' where nothing is left. */
export function bareName(text: string, host: string): string {
  const plain = text.trim().replace(TAIL, '').replace(LEADING, '').trim();
  const at = [...plain.matchAll(/\s[|·•–—-]\s|｜/g)].at(-1);
  const isSigned = at !== undefined && isShopName(plain.slice(at.index + at[0].length), host);
  return (isSigned ? plain.slice(0, at.index) : plain).replace(TRAILING, '').trim();
}

/** A name before which the shop put the brand that it begins with anyhow: "Acme Acme Kettle" is an "Acme Kettle". */
export function brandedOnce(name: string, brands: readonly string[]): string {
  const folded = name.toLowerCase();
  const twice = brands.find((brand) => {
    const one = `${brand.trim().toLowerCase()} `;
    return one.length > 1 && folded.startsWith(one + one);
  });
  return twice === undefined ? name : name.slice(twice.trim().length + 1);
}
