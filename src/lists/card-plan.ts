/** What of a card's room is taken: its words, buttons and signs. Reads the page's layout, writes nothing. */
import type { FoundCard } from './find-cards';
import type { Box, CardPlan } from './free-spot';

/** Buttons and signs of one card that are looked at. */
const SIGNS_MAX = 30;
const SIGNS = 'button,input,select,svg,canvas,video,[role="button"]';

function largest(pictures: Iterable<Element>): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (const picture of pictures) {
    const box = picture.getBoundingClientRect();
    if (box.width * box.height <= most) continue;
    best = box;
    most = box.width * box.height;
  }
  return best;
}

/** In px of the window; null where the card shows no price now. */
export function planOf({ box, prices, texts }: FoundCard, card: Box): CardPlan | null {
  const price = prices.map((one) => one.box.getBoundingClientRect()).find(({ width }) => width > 1);
  if (!price) return null;
  const range = box.ownerDocument.createRange();
  const taken: Box[] = [];
  let shown: DOMRect | null = null;
  for (const { node } of texts) {
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      taken.push(line);
      // A price's box may be as wide as the card; its words are not.
      if (prices.some((one) => one.box.contains(node)))
        shown = !shown || line.right > shown.right ? line : shown;
    }
  }
  const pictures = [...box.getElementsByTagName('img')].slice(0, SIGNS_MAX);
  const picture = largest(pictures);
  for (const sign of [...box.querySelectorAll(SIGNS)].slice(0, SIGNS_MAX))
    taken.push(sign.getBoundingClientRect());
  for (const one of pictures) {
    const other = one.getBoundingClientRect();
    // Small pictures are stars and flags; a second one of the thing lies under the first.
    if (picture && other.width < (picture.right - picture.left) / 2) taken.push(other);
  }
  return {
    card,
    taken,
    price: shown ?? price,
    picture,
    rightToLeft: getComputedStyle(box).direction === 'rtl',
  };
}
