/** A picture of all of a page, however long: in a window as high as the page, so that what sticks to an edge is there. */
import type { Page } from '@playwright/test';
import { picture, takesPictures } from './picture';

export async function wholePicture(page: Page, path: string): Promise<void> {
  if (!takesPictures) return;
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size) await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await picture(page, path, { fullPage: true });
  if (size) await page.setViewportSize(size);
}
