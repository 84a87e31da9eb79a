/** Where the mark may stand, the best first: beside the price, else in a corner of the window. Numbers only. */

export interface Point {
  /** CSS px from the left and the top of the window. */
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Point, Size {}

/** Between the price and the mark, px: along the line, and across it. */
const BESIDE = 8;
const APART = 4;
/** Between the mark and the window's edge, px. */
const EDGE = 12;

/**
 * Only places that lie whole in the window. None where the price is out of sight: it is waited for.
 * @param price null where the page shows none that was found.
 */
export function markPlaces(price: Box | null, mark: Size, window: Size, rightToLeft: boolean): Point[] {
  if (price && (price.y + price.height <= 0 || price.y >= window.height)) return [];
  const right = window.width - EDGE - mark.width;
  const low = window.height - EDGE - mark.height;
  const beside: Point[] = [];
  if (price) {
    const after = { x: price.x + price.width + BESIDE, y: price.y };
    const before = { x: price.x - BESIDE - mark.width, y: price.y };
    const inLine = rightToLeft ? price.x + price.width - mark.width : price.x;
    const x = Math.max(0, Math.min(inLine, window.width - mark.width));
    beside.push(
      ...(rightToLeft ? [before, after] : [after, before]),
      { x, y: price.y + price.height + APART },
      { x, y: price.y - APART - mark.height },
    );
  }
  const corners = [
    { x: EDGE, y: low },
    { x: right, y: low },
    { x: right, y: EDGE },
    { x: EDGE, y: EDGE },
  ];
  return [...beside, ...corners].filter(
    ({ x, y }) => x >= 0 && y >= 0 && x + mark.width <= window.width && y + mark.height <= window.height,
  );
}

/** The first that lies over nothing, else the first over a picture; null where each lies over words. */
export function freePlace(
  places: readonly Point[],
  covered: (at: Point) => 'nothing' | 'picture' | 'words',
): Point | null {
  let overPicture: Point | null = null;
  for (const at of places) {
    const what = covered(at);
    if (what === 'nothing') return at;
    if (what === 'picture') overPicture ??= at;
  }
  return overPicture;
}
