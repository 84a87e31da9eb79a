/** What a reading means, the kind of thing told by the kind model. */
import type { Product } from '../../contracts/product';
import type { Reading } from '../../contracts/reading';
import { interpret } from '../../interpret/product';
import { tables } from '../tables';
import type { KeptPage } from './kept-pages';
import { kindModel, loadedKindModel } from './kind-model';

/** @param home ISO 3166-1 alpha-2 country of the shopper. */
export async function productOf({ reading, read }: KeptPage, home: string): Promise<Product> {
  await tables();
  return read?.home === home ? read.product : interpreted(reading, home);
}

async function interpreted(reading: Reading, home: string): Promise<Product> {
  const loaded = loadedKindModel();
  if (loaded) {
    const product = interpret(reading, { homeCountry: home, kindModel: loaded });
    if (product.isProduct) return product;
  }
  const product = interpret(reading, { homeCountry: home });
  // Most pages sell nothing: the weights need not be read for them.
  if (!product.isProduct) return product;
  return interpret(reading, { homeCountry: home, kindModel: await kindModel() });
}
