/**
 * Whether the browser threw the database away. Browsers replace a damaged one with an empty one and say nothing; the
 * settings, stored elsewhere, remember that there was one.
 */
import browser from 'webextension-polyfill';

const BORN = 'databaseBorn';
const LOST = 'databaseLost';

/** Called when an empty database was made, at `at` (ms since 1970): the second birth is a loss. */
export async function noteBirth(at: number): Promise<void> {
  const stored = await browser.storage.local.get(BORN);
  await browser.storage.local.set(stored[BORN] === undefined ? { [BORN]: at } : { [BORN]: at, [LOST]: at });
}

/** When the database was found lost, ms since 1970; null = never, or the person has been told. */
export async function lostAt(): Promise<number | null> {
  const at = (await browser.storage.local.get(LOST))[LOST];
  return typeof at === 'number' ? at : null;
}

/** The person has read that it was lost. */
export async function forgetLoss(): Promise<void> {
  await browser.storage.local.remove(LOST);
}

/** The person had it deleted: its next birth is no loss. */
export async function forgetBirth(): Promise<void> {
  await browser.storage.local.remove([BORN, LOST]);
}
