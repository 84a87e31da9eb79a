/** What may be said of a likely place beside the usual: "if", "probably", or nothing. */
import { expect, test } from 'vitest';
import { ifMadeIn } from '../../../../src/model/likely-origins/if-made-in';

const place = (country: string, share: number) => ({ place: { country }, share, kg: 1 });
/** Apparel. */
const SECTOR = '315000';

test('where all of it comes from one place, that place is the usual', () => {
  expect(ifMadeIn([place('CN', 1)], SECTOR)).toBeNull();
});

test('far from the rest, and both sides of the difference agree: probably', () => {
  expect(ifMadeIn([place('CN', 0.3), place('SE', 0.3), place('PT', 0.4)], SECTOR)).toMatchObject({
    place: { country: 'CN' },
    probably: 'more',
  });
});

test('a place without factors says nothing', () => {
  expect(ifMadeIn([place('ZZ', 1)], SECTOR)).toBeNull();
});
