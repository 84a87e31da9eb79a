/** International standard book numbers in a text: of a book whatever the text says. */

/** "ISBN 978-1-84975-709-6"; a bare number must be a whole word. Bookland's prefixes: 978, and 979 but for music's 9790. */
const NUMBER = /(?<![\d-])97(?:8|9(?![- ]?0))(?:[- ]?\d){10}(?![\d-])/g;
const NAMED = /\bISBN(?:-1[03])?\b/i;
const LOOKED_AT = 1000;

function isValid(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return digits.length === 13 && sum % 10 === 0;
}

/** True where the text holds a valid ISBN-13, or names an ISBN. */
export function isBookNumber(text: string): boolean {
  const cut = text.slice(0, LOOKED_AT);
  if (NAMED.test(cut)) return true;
  return (cut.match(NUMBER) ?? []).some((number) => isValid(number.replace(/\D/g, '')));
}
