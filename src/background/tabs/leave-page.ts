/** A tab's address changed, with a new page or, in single-page shops, without one: what was read before it goes at once. */
import { isOtherPage } from '../../vocabulary/other-page';
import { showBadge } from './badge';
import { forgetPage, keptPage } from './kept-pages';
import { tellPages } from './tell-pages';

/** @returns whether something had been read of another page; then the tab is to be read anew. */
export async function leavePage(tabId: number, url: string): Promise<boolean> {
  const kept = (await keptPage(tabId))?.reading;
  // Read of this very address already, for the page was quicker than the browser's word of it.
  if (!kept || kept.url === url) return false;
  await forgetPage(tabId);
  if (!isOtherPage(kept.url, url)) return false;
  await showBadge(tabId, null, { badge: 'off', units: 'metric' });
  await tellPages(tabId);
  return true;
}
