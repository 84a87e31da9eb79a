/** The mark on shops' pages: its script is registered only while it is switched on. */
import markerScript from '../../marker/main.iife.ts?script';
import { readSettings } from '../../settings/settings';
import { allowedSites, namedSites, privatePages } from './allowed-sites';
import { bringInLine } from './registered-script';

/** Brings the registered script in line with the settings and with what is allowed now. */
export async function placeMarker(): Promise<void> {
  const { marker } = await readSettings();
  await bringInLine(
    'marker',
    marker
      ? {
          js: [markerScript.replace(/^\//, '')],
          matches: [...namedSites(), ...(await allowedSites())],
          excludeMatches: privatePages(),
        }
      : null,
  );
}
