/** A label stands where nothing is written, inside its card, or not at all. */
import { expect, test } from 'vitest';
import { type Box, type CardPlan, freeSpot } from '../../../src/lists/free-spot';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** A picture of 200 × 150 above a name and a price. */
const plan = (change: Partial<CardPlan> = {}): CardPlan => ({
  card: box(0, 0, 200, 220),
  picture: box(0, 0, 200, 150),
  price: box(8, 190, 50, 20),
  taken: [box(8, 160, 180, 20), box(8, 190, 50, 20)],
  rightToLeft: false,
  ...change,
});
const ONE = { width: 120, height: 18 };
const TWO = { width: 80, height: 34 };

test('beside the price; on the other side where one reads from right to left', () => {
  expect(freeSpot(plan(), ONE)).toEqual({ left: 66, top: 191 });
  const price = box(140, 190, 50, 20);
  const turned = plan({ rightToLeft: true, price, taken: [price] });
  expect(freeSpot(turned, ONE)).toEqual({ left: 12, top: 191 });
});

test('something beside the price: below it, else in a corner of the picture that is free', () => {
  const stars = box(70, 190, 100, 20);
  const taken = [...plan().taken, stars];
  expect(freeSpot(plan({ taken, card: box(0, 0, 200, 240) }), ONE)).toMatchObject({ left: 8, top: 214 });
  expect(freeSpot(plan({ taken }), ONE)).toEqual({ left: 4, top: 128 });
  const sale = box(0, 130, 40, 20);
  expect(freeSpot(plan({ taken: [...taken, sale] }), ONE)).toEqual({ left: 76, top: 128 });
});

test('too narrow for one line: two have room', () => {
  const narrow = plan({
    card: box(0, 0, 100, 220),
    picture: box(0, 0, 100, 150),
    taken: [box(8, 160, 90, 55)],
  });
  expect(freeSpot(narrow, ONE)).toBeNull();
  expect(freeSpot(narrow, TWO)).not.toBeNull();
});

test('no room: it gives way', () => {
  for (const size of [ONE, TWO]) {
    expect(freeSpot(plan({ taken: [box(0, 0, 200, 220)] }), size)).toBeNull();
    expect(freeSpot(plan({ card: box(0, 0, 60, 220), picture: null }), size)).toBeNull();
  }
});

test('never over what is taken, never outside, whatever stands where', () => {
  let at = 1;
  const random = (below: number) => {
    at = (at * 48271) % 2147483647; // Lehmer's generator: the same boxes in every run
    return at % below;
  };
  let placed = 0;
  for (let round = 0; round < 2000; round++) {
    const card = box(random(50), random(50), 80 + random(200), 60 + random(250));
    const any = () => box(card.left + random(200), card.top + random(250), 5 + random(90), 5 + random(40));
    const taken = Array.from({ length: random(8) }, any);
    const size = { width: 20 + random(120), height: 10 + random(30) };
    const spot = freeSpot({ card, taken, price: any(), picture: any(), rightToLeft: random(2) === 1 }, size);
    if (!spot) continue;
    placed++;
    const { left, top } = spot;
    const right = left + size.width;
    const bottom = top + size.height;
    expect(left >= card.left && top >= card.top && right <= card.right && bottom <= card.bottom).toBe(true);
    for (const one of taken)
      expect(one.left < right && left < one.right && one.top < bottom && top < one.bottom).toBe(false);
  }
  expect(placed).toBeGreaterThan(200);
});
