/** What a tab has to show: its reading, the person's corrections and settings brought together. */
import browser from 'webextension-polyfill';
import type { Answer, Correction, TabState } from '../answer';
import type { TabChanged } from '../messages';
import type { Reading } from '../reading';
import { readSettings } from '../settings';
import { answer } from './answer';
import { showBadge } from './badge';
import { onShelf } from './corrected';
import { correctionFor, setCorrection } from './corrections';
import { recordLookUp } from './history/record';
import { seenBefore } from './history/seen-before';
import { homeCountryOf } from './home';
import { readTab } from './page-reader';
import { productOf } from './product-of';
import { keepReading, readingOf } from './readings';
import { setShelfCategory, shelfCategory } from './shelf-corrections';
import { isOff } from './shop-off';
import { storageTroubleOf } from './storage-state';

async function answerTo(reading: Reading, incognito: boolean, versus?: string[]): Promise<Answer> {
  const settings = await readSettings();
  const home = homeCountryOf(settings);
  const read = await productOf(reading, home);
  const product = onShelf(read, await shelfCategory(read, incognito));
  return answer(product, await correctionFor(product.key, incognito), settings, home, versus);
}

/** What a tab has to show, and whether its window is private. Keeps nothing. */
export async function stateOf(
  tabId: number,
  versus?: string[],
): Promise<{ state: TabState; incognito: boolean }> {
  const { incognito } = await browser.tabs.get(tabId);
  let reading = await readingOf(tabId);
  if (!reading) {
    const read = await readTab(tabId);
    if (!read.reading) return { state: read.why, incognito };
    reading = read.reading;
    await keepReading(tabId, reading);
  }
  const found = await answerTo(reading, incognito, versus);
  const { product } = found;
  if (!product.isProduct) return { state: { state: 'no-product', host: product.shop, product }, incognito };
  return { state: { state: 'answer', answer: found }, incognito };
}

async function badge(tabId: number, found: Answer | null): Promise<void> {
  await showBadge(tabId, found, (await readSettings()).badge);
}

/** The popup asks: answers, and keeps the look-up in the history unless the window is private. */
export async function askTab(tabId: number, versus?: string[]): Promise<TabState> {
  const { state, incognito } = await stateOf(tabId, versus);
  const found = state.state === 'answer' ? state.answer : null;
  await badge(tabId, found);
  const settings = await readSettings();
  if (!found || incognito || !settings.keepHistory) return state;
  try {
    const before = await seenBefore(found.product.key, found.dataset);
    await recordLookUp(found, Date.now(), homeCountryOf(settings));
    return before ? { state: 'answer', answer: found, before } : state;
  } catch (reason) {
    // The answer is worth more than its entry: a full disk must not hide it.
    return { state: 'answer', answer: found, storage: storageTroubleOf(reason) };
  }
}

/**
 * The person says otherwise: stores it for this product and answers anew.
 * @param wholeShelf whether its category stands for everything on the same shelf of the shop, or no longer does.
 */
export async function correctTab(
  tabId: number,
  correction: Correction,
  wholeShelf = false,
): Promise<TabState> {
  const { state, incognito } = await stateOf(tabId);
  if (state.state !== 'answer') return state;
  try {
    const { product } = state.answer;
    if (wholeShelf) await setShelfCategory(product, correction, incognito);
    await setCorrection(product.key, correction, incognito);
  } catch (reason) {
    return { ...state, storage: storageTroubleOf(reason) };
  }
  return askTab(tabId);
}

/** A content script has read its page: keeps the reading, renews the badge, tells open popups. */
export async function takeReading(tabId: number, reading: Reading, incognito: boolean): Promise<void> {
  await keepReading(tabId, reading);
  const { shopsOff } = await readSettings();
  const found = await answerTo(reading, incognito);
  const silent = !found.product.isProduct || isOff(found.product.shop, shopsOff);
  await badge(tabId, silent ? null : found);
  const changed: TabChanged = { type: 'tab-changed', tabId };
  await browser.runtime.sendMessage(changed).catch(() => undefined); // no page of ours is open
}
