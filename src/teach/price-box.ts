/** The whole price out of the part of it that was pointed at: shops set hundredths and the sign apart. */

const PRICE_LENGTH_MAX = 30;
const WIDER_MAX = 3;
const SIGN = /\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})|\b(?:kr|zł|lei|Kč|Ft|руб|lv|ден)\b/u;

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const isWhole = (text: string) => /\p{Nd}/u.test(text) && SIGN.test(text);

/** The nearest box with a number and a currency that holds little else; the element itself where there is none. */
export function priceBox(pointed: Element): Element {
  let box: Element | null = pointed;
  for (let wider = 0; box && wider <= WIDER_MAX; wider++, box = box.parentElement) {
    const text = textOf(box);
    if (wider > 0 && text.length > PRICE_LENGTH_MAX) break;
    if (isWhole(text)) return box;
  }
  return pointed;
}
