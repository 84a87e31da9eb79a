/** Tells readings that are worth sending from those that repeat the last. */
import type { Reading } from '../contracts/reading';
import { fingerprint } from './fingerprint';

/** A title that changes more often than this at one address flashes ("(1) new message"): it is let be. */
const TITLE_CHANGES_MAX = 3;

export class News {
  private last = { title: '', rest: '', url: '' };
  private titleChanges = 0;

  /** Whether the reading says something that the last one for which this was true did not. */
  isIn(reading: Reading): boolean {
    const now = { ...fingerprint(reading), url: reading.url };
    if (now.url !== this.last.url) this.titleChanges = 0;
    const isTitleOnly = now.rest === this.last.rest;
    if (isTitleOnly && (now.title === this.last.title || ++this.titleChanges > TITLE_CHANGES_MAX))
      return false;
    this.last = now;
    return true;
  }
}
