/** Which tab the popup speaks of: the one in its address (tests, a popup in a tab), else the one in front. */
import browser from 'webextension-polyfill';

export async function tabIdToShow(search: string = location.search): Promise<number | null> {
  const given = new URLSearchParams(search).get('tabId');
  if (given && /^\d+$/.test(given)) return Number(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
