/**
 * The answer about a page: the one that was given before where nothing that it rests on has changed, else a new one. Only
 * for the latter is the page interpreted, by the kind model, and reckoned.
 */
import type { Answer } from '../../contracts/answer';
import type { Correction } from '../../contracts/correction';
import type { Product } from '../../contracts/product';
import type { Reading } from '../../contracts/reading';
import { datasetName } from '../../model/dataset';
import { homeCountryOf } from '../../settings/home-country';
import type { Settings } from '../../settings/settings';
import { lateCode } from '../late-code';
import { breadcrumbKind } from '../storage/breadcrumb-corrections';
import { correctionFor } from '../storage/corrections';
import type { KeptPage, ReadProduct } from './kept-pages';
import { kindModel, loadedKindModel } from './kind-model';
import { undoable } from './undo-stack';

export interface Answered {
  answer: Answer;
  /** The very one of the page where it says all of this already. */
  read: ReadProduct;
  /** Whether the person said something of it that can be taken back. */
  canUndo: boolean;
}

async function interpreted(reading: Reading, home: string): Promise<Product> {
  const { interpret } = await lateCode();
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

/** All that an answer rests on besides the product as read; whole, so that nothing can be forgotten. */
const restsOn = (settings: Settings, correction: Correction, kindOfBreadcrumb: string | undefined) =>
  JSON.stringify([datasetName, settings, correction, kindOfBreadcrumb ?? null]);

/** @param versus place codes to compare with besides the usual ones; an answer to these is given once and not kept. */
export async function answerTo(
  { reading, read }: KeptPage,
  incognito: boolean,
  settings: Settings,
  versus: readonly string[] = [],
): Promise<Answered> {
  const home = homeCountryOf(settings);
  const known = read?.home === home ? read : { home, product: await interpreted(reading, home), given: null };
  const { product, given } = known;
  const [kindOfBreadcrumb, correction, canUndo] = await Promise.all([
    breadcrumbKind(product, incognito),
    correctionFor(product.key, incognito),
    undoable(product.key, incognito),
  ]);
  const to = restsOn(settings, correction, kindOfBreadcrumb);
  if (given?.to === to && versus.length === 0) return { answer: given.answer, read: known, canUndo };
  const late = await lateCode();
  const onShelf = late.onBreadcrumb(product, kindOfBreadcrumb);
  const answer = late.answer(onShelf, correction, settings, home, [...versus]);
  return { answer, read: versus.length > 0 ? known : { ...known, given: { to, answer } }, canUndo };
}
