/** The product's name on a page that makes it no heading: what its box calls a name and the page says once more. */
import { fold } from '../fold';
import { shownText } from './shown-text';

const CANDIDATES =
  '.h1, [itemprop="name"], [class*="title" i], [class*="name" i], [class*="head" i], [id*="name" i], [id*="title" i]';
const LOOKED_AT_MAX = 200;
const NAME_MAX = 200;
const LETTERS_MIN = 3;
/** Words of an address that make a name; fewer are a shelf's. */
const WORDS_MIN = 3;
const SHARE_MIN = 0.8;

const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of an address's path; one that is ill written has none. */
function slugOf(url: string): ReadonlySet<string> {
  try {
    return new Set(wordsOf(decodeURIComponent(new URL(url).pathname).replace(/_/g, ' ')));
  } catch {
    return new Set();
  }
}

/** What pictures and their links are called. */
function picturesSay(document: Document): ReadonlySet<string> {
  const elements = [...document.querySelectorAll('img[alt], a[title] img')];
  return new Set(
    elements
      .slice(0, LOOKED_AT_MAX)
      .flatMap((one) => [one.getAttribute('alt'), one.closest('a')?.getAttribute('title')])
      .map((text) => fold(text, NAME_MAX).toLowerCase()),
  );
}

/** The element that holds the name; null where none does, or several things are named alike: they are a list's. */
export function repeatedName(document: Document, url: string): Element | null {
  const slug = slugOf(url);
  const pictures = picturesSay(document);
  const seen = new Map<string, Element>();
  const named = new Map<string, Element>();
  for (const element of [...document.querySelectorAll(CANDIDATES)].slice(0, LOOKED_AT_MAX)) {
    // A link names something else.
    if (element.childElementCount > 2 || element.closest('a, nav, label') || element.querySelector('a'))
      continue;
    const text = fold(shownText(element), NAME_MAX);
    const key = text.toLowerCase();
    const words = wordsOf(text);
    if (words.join('').length < LETTERS_MIN || !/\p{L}/u.test(key)) continue;
    const inSlug = words.filter((word) => slug.has(word)).length;
    if (words.length >= WORDS_MIN && inSlug >= SHARE_MIN * words.length) return element;
    const before = seen.get(key);
    if (pictures.has(key) || (before && !before.contains(element))) named.set(key, before ?? element);
    if (!before) seen.set(key, element);
  }
  const [only, ...more] = named.values();
  return more.length ? null : (only ?? null);
}
