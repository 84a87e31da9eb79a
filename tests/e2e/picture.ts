/** Pictures are for people only, so taken only where they ask for them: WHENCE_PICTURES=1. */
import type { Page, PageScreenshotOptions } from '@playwright/test';

export const takesPictures = Boolean(process.env.WHENCE_PICTURES);

/** What the window of a page shows, at this size, into a file. */
export async function picture(page: Page, path: string, options: PageScreenshotOptions = {}): Promise<void> {
  if (takesPictures) await page.screenshot({ ...options, path });
}
