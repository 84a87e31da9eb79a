/** Decimal digits of every script as 0 to 9: "৳১,২৫০", "฿๑,๒๙๐", "１２". */

const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /^\p{Nd}$/u;

/** Unicode keeps each script's ten digits together and in order: the nought is found by walking back. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let nought = code;
  while (code - nought < 10 && IS_DIGIT.test(String.fromCodePoint(nought - 1))) nought--;
  return (code - nought) % 10;
}

/** The same text, each digit outside the Basic Multilingual Plane two units shorter by one. */
export const withAsciiDigits = (text: string): string =>
  text.replace(DIGIT, (digit) => (digit <= '9' ? digit : String(digitValue(digit))));
