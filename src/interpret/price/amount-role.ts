/** What an amount is, by the words before and after it in its own text. */
import { anyOf, type Patterns } from '../../vocabulary/language';
import {
  fromAfter,
  grossAfter,
  instalmentAfter,
  netAfter,
  savingAfter,
  unitAfter,
} from '../../vocabulary/price-after';
import {
  fromWords,
  instalmentWords,
  listWords,
  memberWords,
  multiBuyWords,
  nowWords,
  savingWords,
  shippingWords,
  unitWords,
} from '../../vocabulary/price-roles';

export type AmountRole =
  | 'current'
  | 'gross'
  | 'net'
  | 'low'
  | 'high'
  | 'list'
  | 'member'
  | 'unit'
  | 'instalment'
  | 'part'
  | 'multi-buy'
  | 'shipping'
  | 'saving'
  | 'tier';

/** Right after the amount, but for a bracket, a star or a comma. */
const atOnce = (patterns: Patterns) =>
  new RegExp(`^[\\s(\\[*,.:|-]{0,4}(?:${anyOf(patterns, 'u').source})`, 'u');

const AFTER: readonly (readonly [RegExp, AmountRole])[] = [
  [atOnce(instalmentAfter), 'instalment'],
  [atOnce(unitAfter), 'unit'],
  [atOnce(netAfter), 'net'],
  [atOnce(grossAfter), 'gross'],
  [atOnce(savingAfter), 'saving'],
  [atOnce(fromAfter), 'low'],
];
/** In this order: "delivery 5 € a month" is delivery. */
/** Right before the amount, as its label. */
const asLabel = (patterns: Patterns) => new RegExp(`(?:${anyOf(patterns, 'u').source})[^\\p{L}]*$`, 'u');

const BEFORE: readonly (readonly [RegExp, AmountRole])[] = [
  [anyOf(shippingWords, 'u'), 'shipping'],
  [anyOf(instalmentWords, 'u'), 'part'],
  [anyOf(multiBuyWords, 'u'), 'multi-buy'],
  [anyOf(savingWords, 'u'), 'saving'],
  [anyOf(memberWords, 'u'), 'member'],
  [anyOf(unitWords, 'u'), 'unit'],
  [asLabel(netAfter), 'net'],
  [asLabel(grossAfter), 'gross'],
  [new RegExp(`(?:${anyOf(fromWords, 'u').source})(?:\\s(?:only|just|nur))?\\s?:?\\s?$`, 'u'), 'low'],
  [anyOf(listWords, 'u'), 'list'],
];
const NOW = anyOf(nowWords, 'u');
/** A share: "−20 %", "20% off" say nothing of the amount that follows. */
const SHARE = /[^.;|]{0,16}\d\s?%(?: ?off)?/gu;
/** "1+ $12.00" is the price of one; "10+" that of many. */
const TIER =
  /(?:[2-9]|\d\d)\s?\+\s?$|(?:≥|>=|>)\s?(?:[2-9]|\d\d)\D{0,4}$|(?:ab|from|dès|od|от|da|vanaf|from)\s?(?:[2-9]|\d\d)\s(?:stück|stk|st|pcs|pieces|units?|szt|шт|ks|db|pz)\.?\s?:?\s?$/u;
/** An amount that is added: "+ 4,99 €". */
const ADDED = /[+＋]\s?$/u;

/** What words in another box, after the amount's, can say of it. */
const BESIDE = new Set<AmountRole>(['instalment', 'unit', 'net', 'gross', 'low']);

/** Whether words ask for an amount to pay now: "jetzt", "sale price". */
export const saysNow = (before: string): boolean => NOW.test(before.toLowerCase());

/** A text before the amount's that goes on about another: "per month", "/ 100 g". */
const GOES_ON = /^\s*(?:\/|(?:per|pro|par|por|al|na|je|за|в) )/iu;

/** What a text of its own before the amount's says of it. */
export const roleByLabel = (label: string): AmountRole | null =>
  GOES_ON.test(label) ? null : roleBefore(label.toLowerCase());

/** What the text that follows an amount's own says of it; a label with a colon speaks of what comes next. */
export function roleBeside(after: string): AmountRole | null {
  const words = after.toLowerCase();
  if (/[:：]\s*$/.test(words)) return null;
  const role = AFTER.find(([pattern]) => pattern.test(words))?.[1];
  return role && BESIDE.has(role) ? role : null;
}

/** The part of `after` that the amount takes as its own; '' where the words there are the next one's. */
const ownAfter = (after: string): string =>
  AFTER.map(([pattern]) => pattern.exec(after)?.[0] ?? '').find((words) => words) ?? '';

const roleBefore = (before: string): AmountRole | null => {
  if (TIER.test(before)) return 'tier';
  if (ADDED.test(before) && !/\d\s?\+\s?$/.test(before)) return 'saving';
  const words = before.replace(SHARE, ' ');
  const [pattern, role] = BEFORE.find(([one]) => one.test(words)) ?? [];
  if (role !== 'list' || !pattern) return role ?? null;
  // "was … now": the word nearest to the amount tells.
  const now = words.search(NOW);
  return now > words.search(pattern) ? null : role;
};

/**
 * @param words those about an amount.
 * @param isFirst whether no amount of the text stands before it, whose own words those before this one may begin with.
 */
export function amountRole(
  { before, after }: { before: string; after: string },
  isFirst: boolean,
): AmountRole {
  const words = before.toLowerCase();
  const said = roleBefore(isFirst ? words : words.slice(ownAfter(words).length));
  if (said && said !== 'low') return said;
  return AFTER.find(([pattern]) => pattern.test(after.toLowerCase()))?.[1] ?? said ?? 'current';
}
