/** What the person said instead of the page, by product. Private windows' go with the session. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Correction, correctionSchema } from '../../contracts/correction';
import { type StoredCorrection, storedCorrectionSchema } from '../../records/correction';
import { database } from './database';

const PRIVATE = 'correction:';
/** As `tabs/undo-stack` names them. */
const PRIVATE_UNDO = 'undo:private ';
const sessionKey = (key: string) => PRIVATE + key;

/** A damaged correction is as none: the page's own words stand, and the next one is written over it. */
const soundOr = (stored: unknown): Correction => (v.is(correctionSchema, stored) ? stored : {});

/** The correction for a product; {} where there is none, or none that can be used. */
export async function correctionFor(key: string, incognito: boolean): Promise<Correction> {
  if (incognito) {
    const stored = await browser.storage.session.get(sessionKey(key));
    return soundOr(stored[sessionKey(key)]);
  }
  try {
    return soundOr((await (await database()).get('corrections', key))?.correction);
  } catch {
    return {}; // the store cannot be read: the page's own words still stand, and writing will say what is wrong
  }
}

/** Private windows' corrections go with the last of them, and what could be taken back of them. */
export async function forgetPrivateCorrections(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const isPrivate = (key: string) => key.startsWith(PRIVATE) || key.startsWith(PRIVATE_UNDO);
  await browser.storage.session.remove(keys.filter(isPrivate));
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
