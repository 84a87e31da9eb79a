/** Every pattern in src takes time in proportion to its text, whatever the text: no page can make us wait. */
import { expect, test, vi } from 'vitest';
import { type Attack, attacksOn } from './attacks';
import { patternsBuiltBy } from './built-patterns';
import { growth } from './growth';
import { type Pattern, patternsInSource } from './patterns';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/** Between linear (4) and quadratic (16), nearer to neither. */
const GROWTH_MAX = 9;

const { literals, builders } = patternsInSource();
const built = await patternsBuiltBy(async () => {
  await import('../../src/content/read');
  await import('../../src/vocabulary/private-path');
  await import('../../src/content/first-look/may-be-bought');
  const { priceFrom } = await import('../../src/interpret/price/price');
  const { interpret } = await import('../../src/interpret/product');
  void interpret;
  const { originFrom } = await import('../../src/interpret/origin/origin');
  const { languages } = await import('../../src/vocabulary/language');
  const made = { text: 'made in China', foundIn: 'prose', locator: '', label: '' } as const;
  for (const language of languages) originFrom([made], language);
  for (const text of ['5 usd', '5 eur']) {
    const quote = { text, foundIn: 'price-tag', locator: '', currency: null, role: 'current' } as const;
    priceFrom([quote], null, null);
  }
});

/** An attack under which the pattern's time grows faster than its text; null where none of ours does it. */
function weakness({ source, flags }: Omit<Pattern, 'at'>): Attack | null {
  const pattern = new RegExp(source, flags);
  const grows = (attack: Attack) => growth(pattern, attack) > GROWTH_MAX;
  // A busy machine may disturb one measurement, not three.
  return attacksOn(source, flags).find((attack) => grows(attack) && grows(attack) && grows(attack)) ?? null;
}

test.each(['^(?:a+)+$', '\\s+$', '(\\d+)-?(\\d+)x', 'a.*b.*c'])(
  'the measure tells that %s is slow',
  (source) => {
    expect(weakness({ source, flags: '' })).not.toBeNull();
  },
);

test.each(['^\\s*a*b', '[a-z]{2,10};', '(?<!\\s)\\s+$'])('the measure tells that %s is quick', (source) => {
  expect(weakness({ source, flags: '' })).toBeNull();
});

test('every pattern built at run time has been seen', () => {
  const seen = new Set(built.map(({ at }) => at));
  expect(literals.length).toBeGreaterThan(40);
  expect(builders.map((at) => at.replace(/:\d+$/, '')).filter((at) => !seen.has(at))).toEqual([]);
});

test.each([...literals, ...built])('$at /$source/$flags', { timeout: 180_000 }, (pattern) => {
  expect(weakness(pattern)).toBeNull();
});
