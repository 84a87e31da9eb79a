/** The file of the content script, as the build named it: a path from the extension's root. */
import browser from 'webextension-polyfill';

/** Firefox's manifest tells whole addresses, Chrome's paths; both engines take a path. Throws where none is named. */
export function contentFile(): string {
  const file = browser.runtime.getManifest().content_scripts?.[0]?.js?.[0];
  if (!file) throw new Error('the manifest names no content script');
  return new URL(file, browser.runtime.getURL('')).pathname.slice(1);
}
