/**
 * Which of its pages a tab shows, by a number that grows as pages are left. What was said of a page is worked on for a
 * while; by then the tab may show another. In a variable: whoever works on it ends with the worker.
 */
const pages = new Map<number, number>();

/** To be compared with itself later. */
export function shownPage(tabId: number): number {
  return pages.get(tabId) ?? 0;
}

/** The tab left its page, or was closed. */
export function turnPage(tabId: number): void {
  pages.set(tabId, shownPage(tabId) + 1);
}
