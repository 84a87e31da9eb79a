import { expect, test } from 'vitest';
import { Allowance } from '../../../../src/background/tabs/allowance';

/** How often in a row a tab may say this much. */
const times = (allowance: Allowance, tabId: number, size: number, nowMs: number) => {
  let count = 0;
  while (count < 1000 && allowance.take(tabId, size, nowMs)) count++;
  return count;
};

test('a page may change a few dozen times at once, then as it regains', () => {
  const allowance = new Allowance();
  const first = times(allowance, 1, 5000, 0);
  expect(first).toBeGreaterThanOrEqual(30);
  expect(first).toBeLessThan(100);
  expect(times(allowance, 1, 5000, 1000)).toBeGreaterThan(0);
  expect(times(allowance, 1, 5000, 1000)).toBe(0);
});

test('what is long uses it up sooner', () => {
  const allowance = new Allowance();
  expect(times(allowance, 1, 400_000, 0)).toBeLessThan(times(allowance, 2, 5000, 0));
});

test('one tab takes nothing from another, and a thousand tabs are no more memory than a few', () => {
  const allowance = new Allowance();
  times(allowance, 1, 5000, 0);
  for (let tab = 2; tab < 1000; tab++) expect(allowance.take(tab, 5000, tab * 10_000)).toBe(true);
  expect(allowance.take(1, 5000, 0)).toBe(true); // forgotten by then: it has all of it again
});
