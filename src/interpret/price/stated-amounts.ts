/** Every amount that a text states, with its sign and the words about it. */
import { type FoundNumber, numbersIn, plainNumbers } from './numbers';
import { type FoundSign, signsIn } from './signs';
import { joinedDecimals } from './split-decimals';

export interface StatedAmount {
  number: FoundNumber;
  /** The sign beside it; null for a bare number. */
  sign: FoundSign | null;
  /** Words from the amount before, or the beginning, up to this one. */
  before: string;
  /** Words from this one up to the next, or the end. */
  after: string;
}

/** Between a sign and its number: "S/. 12", "12,- Kč". */
const GAP_AFTER_SIGN = /^[\s.:\u200e\u200f\u2066-\u2069]{0,3}$/;
const GAP_BEFORE_SIGN = /^[\s.,–—−\-\u200e\u200f]{0,4}$/;

type Numbers = readonly FoundNumber[];
type Signs = readonly FoundSign[];

const isAhead = (text: string, sign: FoundSign, number: FoundNumber) =>
  sign.end <= number.at && GAP_AFTER_SIGN.test(text.slice(sign.end, number.at));
const isBehind = (text: string, sign: FoundSign, number: FoundNumber) =>
  sign.at >= number.end && GAP_BEFORE_SIGN.test(text.slice(number.end, sign.at));

/** The sign of a number: the one before it where the text writes signs first, else after it; never another's. */
function signOf(number: FoundNumber, numbers: Numbers, signs: Signs, text: string, isSignFirst: boolean) {
  const others = numbers.filter((one) => one !== number);
  const before = signs.findLast((sign) => isAhead(text, sign, number));
  const after = signs.find((sign) => isBehind(text, sign, number));
  if (isSignFirst) {
    const own = after && others.some((one) => isAhead(text, after, one)) ? undefined : after;
    return narrower(before, own);
  }
  return narrower(after, before && others.some((one) => isBehind(text, before, one)) ? undefined : before);
}

/** "$ 12 CAD": both are its own; the one that means a single currency tells. */
const narrower = (first: FoundSign | undefined, second: FoundSign | undefined): FoundSign | null =>
  first && second && second.currencies.length < first.currencies.length ? second : (first ?? second ?? null);

/** Whether a text writes its signs before the numbers; where either may be, by which of the two it touches. */
function writesSignFirst(text: string, numbers: Numbers, signs: Signs): boolean {
  let ahead = 0;
  for (const { at, end } of signs) {
    const next = numbers.find((number) => number.at >= end);
    const last = numbers.findLast((number) => number.end <= at);
    const toNext = next ? text.slice(end, next.at) : null;
    const toLast = last ? text.slice(last.end, at) : null;
    if (toNext !== null && GAP_AFTER_SIGN.test(toNext)) ahead += toNext === '' ? 1.1 : 1;
    if (toLast !== null && GAP_BEFORE_SIGN.test(toLast)) ahead -= toLast === '' ? 1.1 : 1;
  }
  return ahead > 0;
}

/** A share ("20 %"), a number that begins with a nought and one that a letter follows ("0607B") are none. */
const isAmount = ({ end, text, multiplier }: FoundNumber, plain: string): boolean =>
  !/^\s?[%٪]/.test(plain.slice(end, end + 2)) &&
  !/^0\d/.test(text) &&
  (multiplier > 1 || !/^[A-Za-z\d]/.test(plain.slice(end)) || signsIn(plain.slice(end))[0]?.at === 0);

/** @param text as a page has it. Linear time in its length but for the few signs and numbers it holds. */
export function statedAmounts(text: string): StatedAmount[] {
  const plain = joinedDecimals(plainNumbers(text.trim()));
  const numbers = numbersIn(plain).filter((number) => isAmount(number, plain));
  const signs = signsIn(plain);
  const isSignFirst = writesSignFirst(plain, numbers, signs);
  const found = numbers.map((number) => ({
    number,
    sign: signOf(number, numbers, signs, plain, isSignFirst),
  }));
  const isAny = found.some(({ sign }) => sign);
  const told = isAny ? found.filter(({ sign }) => sign) : found;
  const begin = ({ number, sign }: (typeof told)[number]) => Math.min(number.at, sign?.at ?? number.at);
  const end = ({ number, sign }: (typeof told)[number]) => Math.max(number.end, sign?.end ?? number.end);
  return told.map((one, index) => {
    const last = told[index - 1];
    const next = told[index + 1];
    return {
      ...one,
      before: plain.slice(last ? end(last) : 0, begin(one)),
      after: plain.slice(end(one), next ? begin(next) : plain.length),
    };
  });
}
