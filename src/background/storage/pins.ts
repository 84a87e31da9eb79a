/** The compare list: products that the person pinned. One entry a product; pinning again renews it. */
import * as v from 'valibot';
import { datasetName } from '../../model/dataset';
import { PINS_MAX, type Pin, type PinReply, type PinView, pinSchema } from '../../records/pin';
import { homeCountryOf } from '../../settings/home-country';
import { readSettings } from '../../settings/settings';
import { lateCode } from '../late-code';
import { atomic } from './atomic';
import { database } from './database';

/** Puts a pin into the list, under its own id where that is free; one transaction. */
export async function putPin(pin: Omit<Pin, 'id'>): Promise<PinReply> {
  const tx = (await database()).transaction('pins', 'readwrite');
  return atomic(tx, async () => {
    const earlier = await tx.store.index('key').getKey(pin.key);
    if (earlier !== undefined) return { state: 'pinned', id: await tx.store.put({ ...pin, id: earlier }) };
    if ((await tx.store.count()) >= PINS_MAX) return { state: 'too-many' };
    return { state: 'pinned', id: await tx.store.add(pin as Pin) }; // the database gives the id
  });
}

/**
 * The product is known otherwise now, for the person said so: its pin follows, where there is one, and keeps its moment.
 * One transaction.
 */
export async function renewPin(pin: Omit<Pin, 'id' | 'at'>): Promise<void> {
  const tx = (await database()).transaction('pins', 'readwrite');
  await atomic(tx, async () => {
    const earlier = await tx.store.index('key').get(pin.key);
    if (earlier) await tx.store.put({ ...pin, id: earlier.id, at: earlier.at });
  });
}

/** How many products are on the list. */
export async function pinCount(): Promise<number> {
  return (await database()).count('pins');
}

/** Takes a pin off the list; one that is not there is no error. */
export async function unpin(id: number): Promise<void> {
  await (await database()).delete('pins', id);
}

/** Undoes `unpin`. */
export function repin(pin: Pin): Promise<PinReply> {
  const { id: _, ...rest } = pin;
  return putPin(rest);
}

/** Every pin, the oldest first, beside today's figures where the dataset has changed. Damaged ones are left out. */
export async function pins(): Promise<PinView[]> {
  const stored = await (await database()).getAll('pins');
  const { recomputed, usdOf } = await lateCode();
  const home = homeCountryOf(await readSettings());
  return stored
    .filter((pin) => v.is(pinSchema, pin))
    .map((pin) => {
      const beside = pin.places.map(({ place }) => place);
      const now = recomputed(pin, beside, home);
      return { pin, now: now && { dataset: datasetName, ...now }, usd: usdOf(pin.price) };
    });
}
