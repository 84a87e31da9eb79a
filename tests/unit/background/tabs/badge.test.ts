/** The few characters on the button. */
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../../../src/contracts/answer';

const shown: string[] = [];
let closed = false;
vi.mock('webextension-polyfill', () => ({
  default: {
    action: {
      setBadgeBackgroundColor: async () => {
        if (closed) throw new Error('no tab with that id');
      },
      setBadgeText: async ({ text }: { text: string }) => {
        shown.push(text);
      },
    },
  },
}));
const { badgeText, showBadge } = await import('../../../../src/background/tabs/badge');

test.each([
  [0.04, '<.1'],
  [0.1, '0.1'],
  [0.94, '0.94'],
  [1.26, '1.3'],
  [15.4, '15'],
  [99.6, '100'],
  [994, '990'],
  [996, '1t'],
  [1249, '1.2t'],
  [12_345, '12t'],
  [5e6, '999t'],
])('%d kg: %s', (kg, text) => {
  expect(badgeText(kg)).toBe(text);
});

test.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])('%d kg: nothing', (kg) => {
  expect(badgeText(kg)).toBe('');
});

test('never more than four characters', () => {
  for (let kg = 0.011; kg < 1e8; kg *= 1.07) expect(badgeText(kg).length, String(kg)).toBeLessThanOrEqual(4);
});

test('as the person wants it: figure, dot, nothing; nothing without a figure', async () => {
  const answer = { comparison: { origin: { making: { kg: 15.4 } } } } as Answer;
  await showBadge(1, answer, { badge: 'kg', units: 'metric' });
  await showBadge(1, answer, { badge: 'dot', units: 'metric' });
  await showBadge(1, answer, { badge: 'off', units: 'metric' });
  await showBadge(1, { comparison: null } as Answer, { badge: 'dot', units: 'metric' });
  await showBadge(1, null, { badge: 'kg', units: 'metric' });
  expect(shown).toEqual(['15', '•', '', '', '']);
});

test('a typical figure is marked as one', async () => {
  expect(badgeText(6.2, true)).toBe('~6.2');
  expect(badgeText(1234, true)).toBe('~1.2t');
  expect(badgeText(Number.NaN, true)).toBe('');
  shown.length = 0;
  await showBadge(1, { comparison: null, typical: { making: { kg: 15.4 } } } as Answer, {
    badge: 'kg',
    units: 'metric',
  });
  expect(shown).toEqual(['~15']);
});

test.each([
  [0.04, '<.1'],
  [0.5, '1.1'],
  [7, '15'],
  [400, '880'],
  [600, '1.3k'],
])('%d kg in pounds: %s', (kg, text) => {
  expect(badgeText(kg, false, 'imperial')).toBe(text);
});

test('in pounds where the person reads pounds', async () => {
  shown.length = 0;
  const answer = { comparison: { origin: { making: { kg: 10 } } } } as Answer;
  await showBadge(1, answer, { badge: 'kg', units: 'imperial' });
  expect(shown).toEqual(['22']);
});

test('a tab closed meanwhile is no fault', async () => {
  closed = true;
  await expect(showBadge(1, null, { badge: 'kg', units: 'metric' })).resolves.toBeUndefined();
});
