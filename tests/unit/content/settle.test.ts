// @vitest-environment happy-dom
/** The page is looked at again once it has changed, not where something was laid over it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenSettled } from '../../../src/content/settle';

let life: AbortController;
const settled = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>Linen shirt</p></main>';
  life = new AbortController();
  settled.mockClear();
  whenSettled(document, life.signal, settled);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const html = () => document.documentElement;
const newBody = () => Object.assign(document.createElement('body'), { innerHTML: '<p>Wool coat</p>' });

test.each<[string, () => void]>([
  ['a text', () => document.querySelector('p')?.firstChild?.replaceWith('Wool coat')],
  ['an element', () => document.querySelector('main')?.append(document.createElement('b'))],
  ['another body', () => document.body.replaceWith(newBody())],
  ['head and body put in anew', () => html().replaceChildren(document.head, newBody())],
  [
    'something laid over the page, and a text',
    () => {
      html().append(document.createElement('div'));
      document.querySelector('p')?.append('s');
    },
  ],
])('%s: once, when it is still', async (_, change) => {
  change();
  await vi.advanceTimersByTimeAsync(150);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(settled).toHaveBeenCalledTimes(1);
});

test('a page that never rests: now and then', async () => {
  const text = document.querySelector('p') as Element;
  for (let ms = 0; ms < 6000; ms += 100) {
    text.append('s');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(settled.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(settled.mock.calls.length).toBeLessThanOrEqual(4);
});

test('something laid over the page: never', async () => {
  html().append(document.createElement('div'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(settled).not.toHaveBeenCalled();
});
