/** A kind that the person wants for all of a shop's shelf. Kept beside the corrections of single products. */
import type { Correction } from '../../contracts/correction';
import type { Product } from '../../contracts/product';
import { correctionFor, setCorrection } from './corrections';

/** No product's key begins so: those begin with a host. */
const MARK = '>';

/** The key of the product's shelf; null where the page names none. */
export function breadcrumbKey({ shop, breadcrumb }: Pick<Product, 'shop' | 'breadcrumb'>): string | null {
  return breadcrumb === null ? null : `${MARK}${shop} ${breadcrumb}`.slice(0, 300);
}

/** The kind said of the product's whole shelf; undefined where none was. */
export async function breadcrumbKind(product: Product, incognito: boolean): Promise<string | undefined> {
  const key = breadcrumbKey(product);
  return key === null ? undefined : (await correctionFor(key, incognito)).kind;
}

/** Remembers the correction's kind for the shelf, or forgets it where the correction has none. */
export async function setBreadcrumbKind(
  product: Product,
  { kind }: Correction,
  incognito: boolean,
): Promise<void> {
  const key = breadcrumbKey(product);
  if (key !== null) await setCorrection(key, { kind }, incognito);
}
