/** Pure: where in a card a label may stand without covering a word of it. All in px, of one origin. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface CardPlan {
  card: Box;
  /** Words, buttons and signs: nothing of these may be covered. */
  taken: readonly Box[];
  price: Box;
  /** The thing's picture: its corners may be covered where nothing stands in them. */
  picture: Box | null;
  rightToLeft: boolean;
}

/** Between the label and what stands beside it. */
const GAP = 4;

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const within = (one: Box, other: Box) =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
const at = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Beside the price, below it, then the picture's lower and upper corners. */
function places({ card, price, picture, rightToLeft }: CardPlan, size: Size): Box[] {
  const middle = (price.top + price.bottom - size.height) / 2;
  const beside = rightToLeft ? price.left - 2 * GAP - size.width : price.right + 2 * GAP;
  const below = rightToLeft ? price.right - size.width : price.left;
  const all = [at(beside, middle, size), at(below, price.bottom + GAP, size)];
  if (!picture) return all;
  // A picture wider than its card is cut off there.
  const left = Math.max(picture.left, card.left) + GAP;
  const right = Math.min(picture.right, card.right) - GAP - size.width;
  const sides = rightToLeft ? [right, left] : [left, right];
  for (const top of [picture.bottom - GAP - size.height, picture.top + GAP])
    for (const side of sides) all.push(at(side, top, size));
  return all;
}

/** The first spot that is free for a label of this size; null where none is: it takes another form, or gives way. */
export function freeSpot(plan: CardPlan, size: Size): { left: number; top: number } | null {
  for (const spot of places(plan, size))
    if (within(spot, plan.card) && !plan.taken.some((one) => overlap(one, spot)))
      return { left: spot.left, top: spot.top };
  return null;
}
