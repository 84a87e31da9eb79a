/** A page looked at in light and dark, wide and narrow: axe finds nothing, nothing sticks out; pictures for people. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './whence';

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Screenshots go to out/states as NAME-light.png, NAME-dark.png, NAME-320.png, NAME-rtl.png. */
export async function inspect(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `out/states/${name}-${colorScheme}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  /** By how many pixels the page, or what scrolls in it, is wider than its room. */
  const tooWide = () =>
    page.evaluate(() => {
      const inside = [...document.querySelectorAll('main, main > *')].filter(
        (element) => getComputedStyle(element).overflowX !== 'visible' || element.matches('main'),
      );
      const over = inside.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      return Math.max(document.documentElement.scrollWidth - innerWidth, ...over);
    });
  await page.screenshot({ path: `out/states/${name}-320.png`, fullPage: true });
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await page.screenshot({ path: `out/states/${name}-rtl.png`, fullPage: true });
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  if (size) await page.setViewportSize(size);
}
