/** What a reading means, with the title model's help where its words alone do not settle the kind. */

import type { Product } from '../../contracts/product';
import type { Reading } from '../../contracts/reading';
import { interpret } from '../../interpret/product';
import { titleModel } from './title-model';

/** Surer than this, the model would change nothing that anyone sees, and its weights need not be read. */
const SETTLED = 0.97;

function isSettled({ isProduct, kind }: Product): boolean {
  return !isProduct || (kind.state === 'known' && kind.fact.confidence >= SETTLED);
}

/** @param home ISO 3166-1 alpha-2 country of the shopper. */
export async function productOf(reading: Reading, home: string): Promise<Product> {
  const product = interpret(reading, { homeCountry: home });
  if (isSettled(product)) return product;
  return interpret(reading, { homeCountry: home, titleModel: await titleModel() });
}
