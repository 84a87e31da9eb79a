/** A category that the person wants for all of a shop's shelf. Kept beside the corrections of single products. */
import type { Correction } from '../answer';
import type { Product } from '../product';
import { correctionFor, setCorrection } from './corrections';

/** No product's key begins so: those begin with a host. */
const MARK = '>';

/** The key of the product's shelf; null where the page names none. */
export function shelfKey({ shop, shelf }: Pick<Product, 'shop' | 'shelf'>): string | null {
  return shelf === null ? null : `${MARK}${shop} ${shelf}`.slice(0, 300);
}

/** The category said of the product's whole shelf; undefined where none was. */
export async function shelfCategory(product: Product, incognito: boolean): Promise<string | undefined> {
  const key = shelfKey(product);
  return key === null ? undefined : (await correctionFor(key, incognito)).category;
}

/** Remembers the correction's category for the shelf, or forgets it where the correction has none. */
export async function setShelfCategory(
  product: Product,
  { category }: Correction,
  incognito: boolean,
): Promise<void> {
  const key = shelfKey(product);
  if (key !== null) await setCorrection(key, { category }, incognito);
}
