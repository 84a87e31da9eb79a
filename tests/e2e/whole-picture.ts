/**
 * A picture of all of a page, however long: in a window as high as the page, so that what sticks to an edge is there.
 * For people only, so taken only where they ask for it: WHENCE_PICTURES=1.
 */
import type { Page } from '@playwright/test';

export async function wholePicture(page: Page, path: string): Promise<void> {
  if (!process.env.WHENCE_PICTURES) return;
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size) await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.screenshot({ path, fullPage: true });
  if (size) await page.setViewportSize(size);
}
