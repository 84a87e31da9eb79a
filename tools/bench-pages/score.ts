/** What the extension read beside what a person labelled. */
import type { ReadLine } from '../read/lines';
import type { Label } from './label';
import { Tally } from './tally';

export type Scored = Pick<ReadLine, 'isProduct' | 'title' | 'price' | 'origin' | 'statedCountries'>;

/** A page that could not be read at all is a miss in every row. */
export const UNREAD: Scored = {
  isProduct: false,
  title: null,
  price: null,
  origin: null,
  statedCountries: [],
};

/** Half a cent: amounts are compared as money, not as floating-point numbers. */
const AMOUNT_TOLERANCE = 0.005;

/** Words without case, accents of composition and punctuation, in order. */
export const sameWords = (text: string) =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');

export class Scores {
  readonly price = new Tally();
  readonly isProduct = new Tally();
  readonly title = new Tally();
  /** Pages whose label names a country. */
  readonly origin = new Tally();
  /** The same pages; where several countries are stated, right is to read all of them and to pick none. */
  readonly stated = new Tally();
  /** Pages that state no country: right is "unknown". */
  readonly noOrigin = new Tally();

  add(label: Label, read: Scored): void {
    this.addPrice(label, read);
    if (label.isProduct !== null) {
      const wanted = label.isProduct ? 'product' : null;
      const got = read.isProduct ? 'product' : null;
      this.isProduct.count(label.file, wanted, got, wanted === got);
    }
    if (label.isProduct && label.title !== null) {
      const isRight = read.title !== null && sameWords(read.title) === sameWords(label.title);
      this.title.count(label.file, label.title, read.title, isRight);
    }
    const code = read.origin?.code ?? null;
    if (label.origins.length) {
      this.origin.count(
        label.file,
        label.origins.join(),
        code,
        code !== null && label.origins.includes(code),
      );
      const stated = read.statedCountries.join();
      const isRight =
        stated === [...label.origins].sort().join() || (code !== null && label.origins.includes(code));
      this.stated.count(label.file, label.origins.join(), stated || null, isRight);
    } else this.noOrigin.count(label.file, null, code, code === null);
  }

  private addPrice({ file, isProduct, amounts, currency }: Label, { price }: Scored): void {
    // As in the public benchmark: only pages that sell something are scored.
    if (amounts === null || isProduct === false) return;
    const wanted = amounts.length ? `${amounts.join(' or ')} ${currency}` : null;
    const got = price ? `${price.amount} ${price.currency}` : null;
    const isRight = price
      ? price.currency === currency &&
        amounts.some((amount) => Math.abs(amount - price.amount) < AMOUNT_TOLERANCE)
      : wanted === null;
    this.price.count(file, wanted, got, isRight);
  }
}
