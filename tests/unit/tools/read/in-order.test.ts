import { expect, test } from 'vitest';
import { inOrder } from '../../../../tools/read/in-order';

test('results come in the order of the items, whichever hand is first', async () => {
  const release: (() => void)[] = [];
  const started: string[] = [];
  const work = (item: string, hand: number) => {
    started.push(item);
    return new Promise<string>((resolve) => release.push(() => resolve(`${item}${hand}`)));
  };
  const results = inOrder(['a', 'b', 'c'], [1, 2], work);
  const first = results.next();
  await Promise.resolve();
  expect(started).toEqual(['a', 'b']);
  release[1]?.(); // b is done first, and its hand takes c
  await new Promise((resolve) => setTimeout(resolve));
  expect(started).toEqual(['a', 'b', 'c']);
  release[2]?.();
  release[0]?.();
  expect((await first).value).toBe('a1');
  expect((await results.next()).value).toBe('b2');
  expect((await results.next()).value).toBe('c2');
  expect((await results.next()).done).toBe(true);
});

test('a failure is told in its place', async () => {
  const results = inOrder([1, 2], ['hand'], async (item) => {
    if (item === 1) throw new Error('no');
    return item;
  });
  await expect(results.next()).rejects.toThrow('no');
});
