/** The mark on shops' pages: its script is registered only while it is switched on. */
import browser from 'webextension-polyfill';
import markerScript from '../../marker/main.iife.ts?script';
import { readSettings } from '../../settings/settings';
import { placeOnShops } from './shops-script';

const file = () => markerScript.replace(/^\//, '');

/** Puts the mark into a page that is open already. Where we may not, it comes with the next page. */
export async function putMarker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file()] }).catch(() => undefined);
}

/** Brings the registered script in line with the settings and with what is allowed now. */
export async function placeMarker(): Promise<void> {
  const { marker } = await readSettings();
  await placeOnShops('marker', file(), marker);
}
