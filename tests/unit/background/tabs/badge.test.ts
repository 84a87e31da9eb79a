/** The few characters on the button. */
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../../../src/contracts/answer';

const shown: string[] = [];
const colours = { ground: '', figures: '' };
let coloured = 0;
let closed = false;
let deaf = false;
vi.mock('webextension-polyfill', () => ({
  default: {
    action: {
      setBadgeBackgroundColor: async ({ color, ...of }: { color: string }) => {
        if (deaf) throw new Error('not now');
        expect(of).toEqual({}); // of every tab
        coloured++;
        colours.ground = color;
      },
      setBadgeTextColor: async ({ color }: { color: string }) => {
        colours.figures = color;
      },
      setBadgeText: async ({ text }: { text: string }) => {
        if (closed) throw new Error('no tab with that id');
        shown.push(text);
      },
    },
  },
}));
const { badgeText, showBadge } = await import('../../../../src/background/tabs/badge');

test('its colours are said once for all tabs, and again where that failed', async () => {
  const show = () => showBadge(1, null, { badge: 'kg', units: 'metric' });
  deaf = true;
  await show();
  expect(coloured).toBe(0);
  deaf = false;
  await show();
  await show();
  expect(coloured).toBe(1);
  shown.length = 0;
});

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

/** Relative luminance of #rrggbb, and the contrast of two (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('its figures can be read, and it stands out from toolbars of both themes', async () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  await showBadge(1, null, { badge: 'kg', units: 'metric' });
  expect(contrast(colours.figures, colours.ground)).toBeGreaterThanOrEqual(4.5);
  // Toolbars of Chromium and Firefox. Its edge says nothing, so it need not reach 3 where no colour could with the above.
  for (const light of ['#ffffff', '#f9f9fb', '#dee1e6'])
    expect(contrast(colours.ground, light), light).toBeGreaterThanOrEqual(3);
  for (const dark of ['#35363a', '#2b2a33', '#1c1b22'])
    expect(contrast(colours.ground, dark), dark).toBeGreaterThanOrEqual(2.2);
});

test('a tab closed meanwhile is no fault', async () => {
  closed = true;
  await expect(showBadge(1, null, { badge: 'kg', units: 'metric' })).resolves.toBeUndefined();
});
