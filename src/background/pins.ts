/** The compare list: products that the person pinned. One entry a product; pinning again renews it. */
import * as v from 'valibot';
import { PINS_MAX, type Pin, type PinReply, type PinView, pinSchema } from '../kept/pin';
import { datasetName } from '../model/dataset';
import { readSettings } from '../settings';
import { atomic } from './atomic';
import { database } from './database';
import { homeCountryOf } from './home';
import { keptOf, placesOf } from './kept-of';
import { recomputed } from './recompute';
import { stateOf } from './tab-answers';

/** Puts a pin into the list, under its own id where that is free; one transaction. */
async function put(pin: Omit<Pin, 'id'>): Promise<PinReply> {
  const tx = (await database()).transaction('pins', 'readwrite');
  return atomic(tx, async () => {
    const earlier = await tx.store.index('key').getKey(pin.key);
    if (earlier !== undefined) return { state: 'pinned', id: await tx.store.put({ ...pin, id: earlier }) };
    if ((await tx.store.count()) >= PINS_MAX) return { state: 'too-many' };
    return { state: 'pinned', id: await tx.store.add(pin as Pin) }; // the database gives the id
  });
}

/** Pins what a tab shows. */
export async function pinTab(tabId: number): Promise<PinReply> {
  const { state, incognito } = await stateOf(tabId);
  if (incognito) return { state: 'private' };
  if (state.state !== 'answer') return { state: 'nothing' };
  const home = homeCountryOf(await readSettings());
  return put({ ...keptOf(state.answer, Date.now(), home), places: placesOf(state.answer) });
}

/** Takes a pin off the list; one that is not there is no error. */
export async function unpin(id: number): Promise<void> {
  await (await database()).delete('pins', id);
}

/** Undoes `unpin`. */
export function repin(pin: Pin): Promise<PinReply> {
  const { id: _, ...rest } = pin;
  return put(rest);
}

/** Every pin, the oldest first, beside today's figures where the dataset has changed. Damaged ones are left out. */
export async function pins(): Promise<PinView[]> {
  const stored = await (await database()).getAll('pins');
  const home = homeCountryOf(await readSettings());
  return stored
    .filter((pin) => v.is(pinSchema, pin))
    .map((pin) => {
      const beside = pin.places.map(({ place }) => place);
      const places = recomputed(pin, beside, home);
      return { pin, now: places && { dataset: datasetName, places } };
    });
}
