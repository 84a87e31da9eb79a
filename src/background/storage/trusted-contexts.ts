/**
 * What is kept is for our worker and pages alone: by default a script in a shop's page could read all of it and write
 * it, and that script runs in the page's process, which may be taken over.
 */
import browser from 'webextension-polyfill';

/** As Chromium has it; Firefox keeps the session area to itself by default and has no such switch for the local one. */
interface Lockable {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Called at each start of the worker. */
export async function keepFromPages(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.session] as Lockable[];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
