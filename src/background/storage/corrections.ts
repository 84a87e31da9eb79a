/** What the person said instead of the page, by product. Private windows' go with the session. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Correction } from '../../contracts/correction';
import { type StoredCorrection, storedCorrectionSchema } from '../../records/correction';
import { database } from './database';

const sessionKey = (key: string) => `correction:${key}`;

/** The correction for a product; {} where there is none. */
export async function correctionFor(key: string, incognito: boolean): Promise<Correction> {
  if (incognito) {
    const stored = await browser.storage.session.get(sessionKey(key));
    return (stored[sessionKey(key)] as Correction | undefined) ?? {};
  }
  try {
    return (await (await database()).get('corrections', key))?.correction ?? {};
  } catch {
    return {}; // the store cannot be read: the page's own words still stand, and writing will say what is wrong
  }
}

/** Every correction that is kept, by product; damaged ones are left out. */
export async function corrections(): Promise<StoredCorrection[]> {
  return (await (await database()).getAll('corrections')).filter((stored) =>
    v.is(storedCorrectionSchema, stored),
  );
}

/** Stores the whole correction over an earlier one; an empty one removes it. */
export async function setCorrection(key: string, correction: Correction, incognito: boolean): Promise<void> {
  const empty = Object.values(correction).every((value) => value === undefined);
  if (incognito) {
    if (empty) await browser.storage.session.remove(sessionKey(key));
    else await browser.storage.session.set({ [sessionKey(key)]: correction });
    return;
  }
  const db = await database();
  if (empty) await db.delete('corrections', key);
  else await db.put('corrections', { key, correction, at: Date.now() });
}
