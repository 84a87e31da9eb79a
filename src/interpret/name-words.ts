/** Names compared by their words. */

/** Letters that are written without blanks between words: pairs of them stand for words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;

export function nameWords(name: string): ReadonlySet<string> {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = (folded.match(UNSPACED) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set([...words, ...pairs]);
}

/**
 * How far two names name the same thing, 0 to 1: the share of the shorter one's words that the longer one has too.
 * One word alone, among several on both sides, is a kind ("scarf") and no name.
 */
export function nameFit(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 1 && Math.max(a.size, b.size) > 2 ? Math.min(0.4, 1 / least) : shared / least;
}
