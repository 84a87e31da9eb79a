/** English nouns before words that nobody has: what they modify may be anything, so hardly any kind may be named. */
import { expect, test } from 'vitest';
import { kindOf } from '../../../../src/interpret/kind/kind';
import { readingOf } from './reading-of';
import { shippedModel } from './shipped-model';

const STARTS =
  'b bl br cl cr d dr f fl g gl gr h j k l m n p pl pr qu r s sk sl sn sp st t th tr v w z'.split(' ');
const MIDDLES = 'a e i o u ai ea oo ou'.split(' ');
const ENDS = 'b ck d ft g l m mp nd ng nk p rd rk rn rp ss st t x z'.split(' ');
const NOUNS =
  'wine coffee beer chocolate laptop phone camera watch sofa lamp carpet shirt dress shoe sock cotton dog baby bicycle guitar piano book oven knife perfume'.split(
    ' ',
  );
const WORDS_EACH = 40;

/** Invented words of one to three syllables, the same ones each time. */
function* invented(): Generator<string> {
  let seed = 20261127;
  const one = (of: readonly string[]) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return of[Math.floor((seed / 2 ** 32) * of.length)] as string;
  };
  for (let syllables = 1; ; syllables = (syllables % 3) + 1)
    yield Array.from({ length: syllables }, () => one(STARTS) + one(MIDDLES)).join('') + one(ENDS);
}

test('of known nouns before invented words at most three in a hundred are named', () => {
  const words = invented();
  const titles = NOUNS.flatMap((noun) =>
    Array.from({ length: WORDS_EACH }, () => `${noun} ${words.next().value}`),
  );
  const named = titles.filter((title) => kindOf(readingOf(title, [], 'en'), shippedModel).state === 'known');
  expect(named.length / titles.length, named.join(', ')).toBeLessThan(0.03);
  const alone = NOUNS.filter((noun) => kindOf(readingOf(noun, [], 'en'), shippedModel).state === 'known');
  expect(alone.length).toBeGreaterThan(NOUNS.length / 2);
});
