/** Puts what a tab shows on the compare list. */
import type { PinReply } from '../../records/pin';
import { placesOf, toLookUp } from '../../records/to-look-up';
import { putPin } from '../storage/pins';
import { stateOf } from './tab-answers';

/** Pins the tab's answer; says why where it can't. */
export async function pinTab(tabId: number): Promise<PinReply> {
  const { state, incognito } = await stateOf(tabId);
  if (incognito) return { state: 'private' };
  if (state.state !== 'answer') return { state: 'nothing' };
  return putPin({ ...toLookUp(state.answer, Date.now()), places: placesOf(state.answer) });
}
