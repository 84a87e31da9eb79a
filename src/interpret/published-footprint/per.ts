/** Of how much of the thing a figure speaks: of the whole, of one use, of a kilogram ... */
import type { PublishedFootprint } from '../../contracts/product';
import { byTheYear, oneItem, oneUse, perWords } from '../../vocabulary/footprint-rates';
import { anyStem, stemsOf } from './word-patterns';

type Per = PublishedFootprint['per'];

const words = Object.values(perWords).join('|');
const SLASH = `^[ ()[\\]]{0,4}(?:/|(?:${words})(?!\\p{Script=Latin})|\\(?(?=1 ?[回회次]))`;
/** What a rate is of, once it is announced; the first that fits. */
const RATES: readonly (readonly [Per, string])[] = [
  ['kg', '(?:kg|kilo(?:gr|s?(?!\\p{L}))|公斤|千克)'],
  ['l', '(?:l|lit(?:er|re|ro|r)s?)(?!\\p{L})|リットル|升|리터'],
  ['m²', 'm ?2|square|quadratm|mètre carr|metro (?:c|q)uadr|vierkante|kvadrat|平方|제곱'],
  ['use', stemsOf(oneUse)],
  ['item', stemsOf(oneItem)],
];
const AFTER = RATES.map(
  ([per, stems]) => [per, new RegExp(`${SLASH} ?(?:1 )?1?(?:${stems})`, 'iu')] as const,
);
const ANNOUNCED = new RegExp(SLASH, 'iu');
/** "per wash: 350 g". */
const BEFORE = RATES.map(
  ([per, stems]) =>
    [per, new RegExp(`(?<!\\p{L})(?:${words}) ?(?:1 )?(?:${stems})[^|\\d]{0,12}$`, 'iu')] as const,
);
const yearly = anyStem(byTheYear);
/** Letters behind a figure in which "a year" speaks of it. */
const REACH = 25;

/** Null where it is a rate of something else (a year, a kilometre), or one that we do not know. */
export function perOf(label: string, after: string): Per | null {
  if (yearly.test(label) || yearly.test(after.slice(0, REACH))) return null;
  const behind = AFTER.find(([, pattern]) => pattern.test(after));
  if (behind) return behind[0];
  if (ANNOUNCED.test(after)) return null;
  const ahead = BEFORE.find(([, pattern]) => pattern.test(label));
  return ahead ? ahead[0] : 'item';
}
