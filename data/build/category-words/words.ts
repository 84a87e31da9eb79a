/**
 * What shops call the things on a shelf, by category id: words and short phrases parted by commas, in the singular
 * where the plural only adds an ending. Our own lists and our own judgement (2026).
 */
export type CategoryWords = Partial<Record<string, string>>;
