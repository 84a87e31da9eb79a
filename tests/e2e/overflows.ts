/** What sticks out of a page, or does not fit the box it stands in. */
import type { Page } from '@playwright/test';

/** A line for the page, if it is wider than its window, and for each text that is wider than its box. */
export function overflows(shown: Page): Promise<string[]> {
  return shown.evaluate(() => {
    const found =
      document.documentElement.scrollWidth > innerWidth
        ? [`the page: ${document.documentElement.scrollWidth}`]
        : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const style = getComputedStyle(element);
      // What scrolls, what is cut with an ellipsis on purpose, and what only screen readers get may be wider.
      if (!own || style.overflowX !== 'visible' || style.display === 'inline' || element.closest('.unseen'))
        continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.tagName} ${element.textContent?.slice(0, 60)}`);
    }
    return found;
  });
}
