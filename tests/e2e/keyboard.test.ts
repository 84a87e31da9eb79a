/** The whole flow without a mouse: every control is reached, seen to be, and does its work. */
import type { Page } from '@playwright/test';
import { SHIRT_HEADLINE } from './shirt-figure';
import { expect, page, shirt, test } from './whence';

interface Stop {
  name: string;
  top: number;
  left: number;
  outline: string;
}

/** What has the focus, where it stands and how it is marked; null where the browser's own frame has it. */
const focused = (shown: Page): Promise<Stop | null> =>
  shown.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const label = 'labels' in at && (at.labels as NodeListOf<HTMLLabelElement> | null)?.[0]?.innerText;
    const box = at.getBoundingClientRect();
    return {
      name: (
        at.getAttribute('aria-label') ??
        (label || at.innerText || at.getAttribute('placeholder') || at.id)
      ).trim(),
      top: box.top,
      left: box.left,
      outline: `${outlineStyle} ${outlineWidth}`,
    };
  });

/** Goes on by Tab until a control of this name has the focus; each on the way shows that it has it. */
async function tabTo(shown: Page, name: RegExp, most = 80): Promise<void> {
  const met: string[] = [];
  for (let steps = 0; steps < most; steps++) {
    await shown.keyboard.press('Tab');
    const stop = await focused(shown);
    if (!stop) continue;
    expect(stop.outline, `focus on ${stop.name}`).toMatch(/^(?:solid|auto) [1-9]/);
    met.push(stop.name);
    if (name.test(stop.name)) return;
  }
  throw new Error(`${name} was not reached; met ${met.join(', ')}`);
}

test('the popup from end to end', async ({ shop }) => {
  await shop.visit(page({ ld: shirt({ sku: 'KEY-1' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  const popup = await shop.popup();
  await expect(popup.getByText(SHIRT_HEADLINE)).toBeVisible();

  await tabTo(popup, /Made in China$/);
  await popup.keyboard.press('Enter');
  // The field has the focus at once.
  await expect(popup.getByRole('combobox', { name: 'Where was it made?' })).toBeFocused();
  await popup.keyboard.type('Portugal');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('row', { name: /Portugal/ })).toHaveAttribute('aria-current', 'true');
  await tabTo(popup, /^Undo$/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('row', { name: /China/ })).toHaveAttribute('aria-current', 'true');

  await tabTo(popup, /^Why\?$/);
  await popup.keyboard.press('Enter');
  await expect(
    popup.getByText(/^Made in China it causes about .+ times as much CO₂ as made in/),
  ).toBeVisible();
  await tabTo(popup, /^How do we know\?$/);
  await popup.keyboard.press('Space');
  await expect(popup.getByText('Origin: “made in: China” → China.')).toBeVisible();
  await tabTo(popup, /^Copy as text$/);
  await tabTo(popup, /^Pin to compare$/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Pinned', { exact: true })).toBeVisible();
  await tabTo(popup, /^Compare \(1\)$/);
  await tabTo(popup, /^Settings|^Options/);
  await popup.close();

  const compare = await shop.extension.open('src/compare/compare.html');
  await expect(compare.getByRole('article', { name: 'Linen shirt' }).first()).toBeVisible();
  await tabTo(compare, /^Take Linen shirt off the list$/);
  await compare.keyboard.press('Enter');
  await tabTo(compare, /^Undo$/);
  await compare.keyboard.press('Enter');
  await tabTo(compare, /^Search by name/);
  await compare.keyboard.type('linen');
  await expect(compare.getByRole('searchbox')).toHaveValue('linen');
  await tabTo(compare, /^Take Linen shirt off the list$/);
  await compare.keyboard.press('Enter');
  await compare.close();
});

test('the settings: every control, in the order it stands in', async ({ shop }) => {
  const options = await shop.extension.open('src/options/options.html');
  await tabTo(options, /^Theme$/);
  await options.keyboard.press('ArrowDown');
  const stored = () => options.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  await expect.poll(stored).toMatchObject({ theme: 'light' });
  await options.keyboard.press('ArrowUp');
  await expect.poll(stored).toMatchObject({ theme: 'system' });
  await options.reload();
  const controls = await options
    .locator('main')
    .evaluate(
      (main) =>
        [...main.querySelectorAll('a[href], button, input, select, summary')].filter((one) =>
          one.checkVisibility(),
        ).length,
    );
  const stops: Stop[] = [];
  for (let step = 0; step < controls; step++) {
    await options.keyboard.press('Tab');
    const stop = await focused(options);
    if (!stop) break;
    expect(stop.outline, `focus on ${stop.name}`).toMatch(/^(?:solid|auto) [1-9]/);
    stops.push({ ...stop, top: stop.top + (await options.evaluate(() => scrollY)) });
  }
  expect(stops).toHaveLength(controls);
  // Down the page; within a line, to the right.
  for (const [at, stop] of stops.entries()) {
    const before = stops[at - 1];
    if (before)
      expect(
        stop.top > before.top - 1 || (Math.abs(stop.top - before.top) < 12 && stop.left > before.left),
        `${before.name} before ${stop.name}`,
      ).toBe(true);
  }
  await options.close();
});
