/** How many shops can be taught, and when a rule is said to have stopped working. */

/** Shops that can be taught; each is looked up at every reading. */
export const TAUGHT_MAX = 200;
/** Product pages in a row on which a rule found nothing: it no longer fits its shop. A judgement. */
export const MISSES_MAX = 3;
