/**
 * How much the scripts in each tab may say: a page cannot keep the worker busy for the others. Kept in a variable: a
 * worker that was stopped meanwhile was not busy.
 */

/** Characters that a tab may say at once: about sixteen of the largest pages, whose data come whole. */
const AT_ONCE = 2_400_000;
/** What it regains a second, in characters. */
const A_SECOND = 400_000;
/** What any message costs, however short. */
const LEAST = 50_000;
/** Tabs remembered before those that have all of it again are dropped. */
const TABS_MAX = 200;

export class Allowance {
  readonly #tabs = new Map<number, { left: number; atMs: number }>();

  /** Whether this tab may say so much now; if so, it has said it. `nowMs` never goes back. */
  take(tabId: number, size: number, nowMs: number): boolean {
    const cost = Math.max(LEAST, size);
    const left = this.#leftAt(tabId, nowMs);
    if (left < cost) return false;
    if (this.#tabs.size >= TABS_MAX) this.#drop(nowMs);
    this.#tabs.set(tabId, { left: left - cost, atMs: nowMs });
    return true;
  }

  /** The tab was closed. */
  forget(tabId: number): void {
    this.#tabs.delete(tabId);
  }

  #leftAt(tabId: number, nowMs: number): number {
    const before = this.#tabs.get(tabId);
    return before ? Math.min(AT_ONCE, before.left + ((nowMs - before.atMs) / 1000) * A_SECOND) : AT_ONCE;
  }

  #drop(nowMs: number): void {
    for (const tabId of this.#tabs.keys())
      if (this.#leftAt(tabId, nowMs) >= AT_ONCE) this.#tabs.delete(tabId);
  }
}
