/** Typical figures on shops' lists: their script is registered only while they are switched on. */
import listsScript from '../../lists/main.iife.ts?script';
import { readSettings } from '../../settings/settings';
import { placeOnShops } from './shops-script';

/** Brings the registered script in line with the settings and with what is allowed now. */
export async function placeLists(): Promise<void> {
  const { lists } = await readSettings();
  await placeOnShops('lists', listsScript.replace(/^\//, ''), lists);
}
