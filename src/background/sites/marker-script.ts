/** The mark on shops' pages: its script is registered only while it is switched on. */
import browser from 'webextension-polyfill';
import markerScript from '../../marker/main.iife.ts?script';
import { readSettings } from '../../settings/settings';
import { allowedSites, namedSites } from './allowed-sites';

const ID = 'marker';

/** Brings the registered script in line with the settings and with what is allowed now. */
export async function placeMarker(): Promise<void> {
  const { marker } = await readSettings();
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined); // not registered yet
  if (!marker) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [markerScript.replace(/^\//, '')],
      matches: [...namedSites(), ...(await allowedSites())],
      runAt: 'document_idle',
      persistAcrossSessions: false,
    },
  ]);
}
