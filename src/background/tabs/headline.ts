/** The little that a script in a shop's page is told: the headline of its own tab, never anything that is kept. */
import browser from 'webextension-polyfill';
import type { Answer } from '../../contracts/answer';
import type { Headline, ToContent } from '../../messaging/messages';
import { readSettings, type Settings } from '../../settings/settings';
import { isOff } from '../../settings/shop-off';
import { isReadingKept, stateOf } from './tab-answers';

/** Pure: null where there is no figure, or the shop is off. */
export function headlineOf(answer: Answer, settings: Settings): Headline | null {
  const { product, comparison, typical } = answer;
  const making = (comparison?.origin ?? typical)?.making;
  if (!making || !product.isProduct || isOff(product.shop, settings.shopsOff)) return null;
  const { kg, lowKg, highKg } = making;
  const priceAmount = product.price?.value.amount ?? null;
  return { kg, lowKg, highKg, typical: !comparison, units: settings.units, priceAmount };
}

/**
 * The headline of a tab, null where nothing of it is kept: the mark is there before its page is read, or on a page that is
 * left alone, and must not have it read. It is told once there is something. An error while the mark is off: then nobody of
 * ours asks.
 */
export async function headlineOfTab(tabId: number): Promise<Headline | null> {
  const settings = await readSettings();
  if (!settings.marker) throw new Error('the mark is off');
  if (!(await isReadingKept(tabId))) return null;
  const { state } = await stateOf(tabId);
  return state.state === 'answer' ? headlineOf(state.answer, settings) : null;
}

/** Tells the mark of a tab, if there is one, that its figure changed. */
export async function pushHeadline(tabId: number): Promise<void> {
  if (!(await readSettings()).marker) return;
  const message: ToContent = { type: 'headline', headline: await headlineOfTab(tabId) };
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined); // no mark in that tab
}
