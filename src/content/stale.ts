/**
 * Single-page shops change the address first and the product seconds later: what is read in between is the product
 * that was left, and must not be told as that of the new address.
 */
import type { Reading } from '../contracts/reading';
import { isOtherPage } from '../vocabulary/other-page';

/** A page that says the same for so long under its new address means it. A judgement. */
export const HELD_MS = 30_000;

/** What of a reading is the product: its names, data, prices and numbers; '' where there is none for sale. */
function productIn({ titles, data, prices, identifiers }: Reading): string {
  if (!prices.length && !data?.length) return '';
  return JSON.stringify([titles.filter(({ foundIn }) => foundIn !== 'title'), data, prices, identifiers]);
}

/** Tells readings of what was left from those of what is shown. */
export class LeftBehind {
  private told: { url: string; product: string } | null = null;
  private since = 0;

  /** @returns how many milliseconds the reading must still be held back; 0 where it may be told. */
  heldMs(reading: Reading, now: number): number {
    const { told } = this;
    const product = productIn(reading);
    if (!told || !product || product !== told.product || !isOtherPage(told.url, reading.url)) {
      this.since = 0;
      return 0;
    }
    this.since ||= now;
    return Math.max(0, this.since + HELD_MS - now);
  }

  /** This was told: what comes later is compared with it. */
  note(reading: Reading): void {
    this.told = { url: reading.url, product: productIn(reading) };
    this.since = 0;
  }
}
