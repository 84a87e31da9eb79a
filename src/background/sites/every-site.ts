/** Once the person allows a site (or all of them), its pages are read like the named shops'. */
import browser from 'webextension-polyfill';
import { allowedSites, namedSites } from './allowed-sites';
import { contentFile } from './content-file';

const ID = 'allowed-sites';

/** Brings the registered content script in line with what is allowed now. */
export async function readAllowedSites(): Promise<void> {
  const allowed = await allowedSites();
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined); // not registered yet
  if (!allowed.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [contentFile()],
      matches: allowed,
      excludeMatches: namedSites(),
      runAt: 'document_idle',
      persistAcrossSessions: false,
    },
  ]);
}
