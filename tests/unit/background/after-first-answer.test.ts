/** What waits for the first answer is done once, and done where no answer is asked for, fails or never comes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterFirstAnswer } from '../../../src/background/after-first-answer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const LONG_MS = 10_000;

test('not before the answer, soon after it, and once', async () => {
  const work = vi.fn();
  const later = afterFirstAnswer(work);
  let say: (value?: unknown) => void = () => undefined;
  later.after(
    new Promise((resolve) => {
      say = resolve;
    }),
  );
  await vi.advanceTimersByTimeAsync(500);
  expect(work).not.toHaveBeenCalled();
  say();
  later.after(Promise.resolve());
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(1);
  later.after(Promise.resolve());
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(work).toHaveBeenCalledTimes(1);
});

test.each([
  ['nobody asks', undefined],
  ['the answer never comes', () => new Promise(() => undefined)],
  ['the answer fails', () => Promise.reject(new Error('no'))],
])('%s: it is done all the same', async (_, answer) => {
  const work = vi.fn();
  const later = afterFirstAnswer(work);
  if (answer) later.after(answer());
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(work).toHaveBeenCalledTimes(1);
});
