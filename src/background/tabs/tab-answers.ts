/** What a tab has to show: its reading, the person's corrections and settings brought together. */
import browser from 'webextension-polyfill';
import type { Answer, AnswerState, TabState } from '../../contracts/answer';
import type { Correction } from '../../contracts/correction';
import type { Reading } from '../../contracts/reading';
import { seenBefore } from '../../records/seen-before';
import { placesOf, toLookUp } from '../../records/to-look-up';
import { readSettings, type Settings } from '../../settings/settings';
import { isOff } from '../../settings/shop-off';
import { isOtherPage } from '../../vocabulary/other-page';
import { seenInShop } from '../history/recent';
import { recordLookUp } from '../history/record';
import { lateCode } from '../late-code';
import { breadcrumbKind, setBreadcrumbKind } from '../storage/breadcrumb-corrections';
import { setCorrection } from '../storage/corrections';
import { database } from '../storage/database';
import { pinCount, renewPin } from '../storage/pins';
import { storageTroubleOf } from '../storage/storage-trouble';
import { noteOutcome } from '../storage/taught-outcome';
import { answerTo } from './answer-to';
import { showBadge } from './badge';
import { forgetPage, type KeptPage, keepPage, keptPage, pagesBeside, type ReadProduct } from './kept-pages';
import { kindModel, loadedKindModel } from './kind-model';
import { readTab } from './page-reader';
import { shownPage } from './shown-page';
import { similarSeen } from './similar-seen';
import { tellPages } from './tell-pages';
import { dropUndo, lastUndo, noteForUndo } from './undo-stack';

/** What a page says that shows no product (an order history, a message) is nothing of ours: it is not kept. */
async function keepIfProduct(tabId: number, reading: Reading, read: ReadProduct): Promise<void> {
  if (!read.product.isProduct) return forgetPage(tabId);
  const { withData } = await lateCode();
  // Where the weights could not be read, a later start may read them.
  await keepPage(tabId, { reading: withData(reading), read: loadedKindModel() ? read : null });
}

export interface TabAnswer {
  state: TabState;
  /** Whether the tab's window is private. */
  incognito: boolean;
  /** Those that it was answered with. */
  settings: Settings;
  /** Whether the person said something of the product that can be taken back. */
  canUndo: boolean;
}

/** Where we may see the tab's address, what is kept must be of the page that it shows. */
const ofShownPage = (kept: KeptPage | null, url: string | undefined): KeptPage | null =>
  kept && (!url || !isOtherPage(kept.reading.url, url)) ? kept : null;

/** Whether there is a reading of the page that a tab shows. */
export async function isReadingKept(tabId: number): Promise<boolean> {
  const [{ url }, kept] = await Promise.all([browser.tabs.get(tabId), keptPage(tabId)]);
  return ofShownPage(kept, url) !== null;
}

/** What a tab has to show. Keeps nothing. */
export async function stateOf(tabId: number, versus?: string[]): Promise<TabAnswer> {
  const page = shownPage(tabId);
  // What is needed later is opened while the rest is done. Whoever needs it hears of a failure.
  database().catch(() => undefined);
  const [{ incognito, url }, settings, kept] = await Promise.all([
    browser.tabs.get(tabId),
    readSettings(),
    keptPage(tabId),
  ]);
  if (!kept?.read?.given) lateCode().catch(() => undefined);
  // Only products are kept: where it is interpreted again, its kind will be asked for.
  if (kept && !kept.read) void kindModel();
  let here = ofShownPage(kept, url);
  if (!here) {
    const fresh = await readTab(tabId);
    if (!fresh.reading) return { state: fresh.why, incognito, settings, canUndo: false };
    here = { reading: fresh.reading, read: null };
  }
  const { answer: found, read, canUndo } = await answerTo(here, incognito, settings, versus);
  const { product } = found;
  if (read !== here.read && shownPage(tabId) === page) await keepIfProduct(tabId, here.reading, read);
  const state: TabState = product.isProduct
    ? { state: 'answer', answer: found }
    : { state: 'no-product', host: product.shop, product };
  return { state, incognito, settings, canUndo };
}

/** Keeps the look-up; the answer with what there is to say of an earlier one, or of the store. */
async function keptLookUp(found: Answer, again: boolean): Promise<AnswerState> {
  try {
    const earlier = await recordLookUp(found, Date.now(), again);
    const before = seenBefore(earlier, found.dataset);
    return { state: 'answer', answer: found, ...(before && { before }) };
  } catch (reason) {
    // The answer is worth more than its entry: a full disk must not hide it.
    return { state: 'answer', answer: found, storage: await storageTroubleOf(reason) };
  }
}

/** The answer with what there is to say around it, kept where it may be. */
async function shownAnswer(
  otherTabs: Promise<KeptPage[]>,
  found: Answer,
  { incognito, settings, canUndo }: TabAnswer,
  again: boolean,
): Promise<TabState> {
  const mayKeep = !incognito && settings.keepHistory;
  // Side by side. What is similar is never this product's own entry, and is looked for first: once an entry is being
  // written, the store lets nobody read.
  const [similar, kept, pins] = await Promise.all([
    mayKeep
      ? similarSeen(otherTabs, found, async (page) => (await answerTo(page, false, settings)).answer)
      : null,
    mayKeep ? keptLookUp(found, again) : ({ state: 'answer', answer: found } as const),
    pinCount().catch(() => 0),
  ]);
  return { ...kept, canUndo, pins, ...(similar && { similar }) };
}

/**
 * The popup asks: answers, and keeps the look-up in the history unless the window is private.
 * @param again the page changed under a popup that shows an answer: a page must not fill the history by itself.
 */
export async function askTab(tabId: number, versus?: string[], again = false): Promise<TabState> {
  // Asked for at once: whatever goes through the browser waits, for it is busy opening the popup.
  const otherTabs = pagesBeside(tabId).catch(() => []);
  const answered = await stateOf(tabId, versus);
  const { state, incognito, settings } = answered;
  const found = state.state === 'answer' ? state.answer : null;
  // Nor does the popup wait for the toolbar.
  void showBadge(tabId, found, settings);
  return found
    ? shownAnswer(otherTabs, found, answered, again)
    : withSeen(state, !incognito && settings.keepHistory);
}

/** As `askTab`, after the person said something: the product's pin says the same. */
async function askCorrected(tabId: number, incognito: boolean): Promise<TabState> {
  const state = await askTab(tabId);
  if (state.state !== 'answer' || incognito) return state;
  const { at: _, ...kept } = toLookUp(state.answer, 0);
  // The answer stands; a store that takes nothing says so when the product is pinned.
  await renewPin({ ...kept, places: placesOf(state.answer) }).catch(() => undefined);
  return state;
}

/** On a page that sells no single product: what was looked up in this shop before. */
async function withSeen(state: TabState, mayLook: boolean): Promise<TabState> {
  if (state.state !== 'no-product' || !mayLook) return state;
  return { ...state, seen: await seenInShop(state.host).catch(() => []) };
}

/**
 * The person says otherwise: stores it for this product and answers anew.
 * @param wholeBreadcrumb whether its kind stands for everything on the same shelf of the shop, or no longer does.
 */
export async function correctTab(
  tabId: number,
  correction: Correction,
  wholeBreadcrumb = false,
): Promise<TabState> {
  const { state, incognito } = await stateOf(tabId);
  if (state.state !== 'answer') return state;
  try {
    const { product, correction: before } = state.answer;
    const kindBefore = wholeBreadcrumb ? { breadcrumbKind: await breadcrumbKind(product, incognito) } : {};
    if (wholeBreadcrumb) await setBreadcrumbKind(product, correction, incognito);
    await setCorrection(product.key, correction, incognito);
    await noteForUndo(product.key, { correction: before, wholeBreadcrumb, ...kindBefore }, incognito);
  } catch (reason) {
    return { ...state, storage: await storageTroubleOf(reason) };
  }
  return askCorrected(tabId, incognito);
}

/** Takes back the last thing that the person said of the product, as often as there is something to take back. */
export async function undoCorrection(tabId: number): Promise<TabState> {
  const { state, incognito } = await stateOf(tabId);
  if (state.state !== 'answer') return state;
  const { product } = state.answer;
  try {
    const last = await lastUndo(product.key, incognito);
    if (last?.wholeBreadcrumb) await setBreadcrumbKind(product, { kind: last.breadcrumbKind }, incognito);
    if (last) await setCorrection(product.key, last.correction, incognito);
    if (last) await dropUndo(product.key, incognito);
  } catch (reason) {
    return { ...state, storage: await storageTroubleOf(reason) };
  }
  return askCorrected(tabId, incognito);
}

/** A content script has read its page: keeps the reading, renews the badge, tells open popups. */
export async function takeReading(tabId: number, reading: Reading, incognito: boolean): Promise<void> {
  const page = shownPage(tabId);
  const settings = await readSettings();
  const { answer: found, read } = await answerTo({ reading, read: null }, incognito, settings);
  if (shownPage(tabId) !== page) return;
  await keepIfProduct(tabId, reading, read);
  if (!incognito) await noteOutcome(reading, found.product.isProduct).catch(() => undefined);
  // As they are by now: working out the answer may take a while.
  const now = await readSettings();
  if (shownPage(tabId) !== page) return;
  const silent = !found.product.isProduct || isOff(found.product.shop, now.shopsOff);
  await showBadge(tabId, silent ? null : found, now);
  await tellPages(tabId);
}
