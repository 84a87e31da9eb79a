/** Pure: what is to be written next of a shop's file, its fixture and its expectation. */
import type { Shop } from '../../src/content/shops/shop';
import { shopId } from './shop-id';
import { FIXTURE_UNWRITTEN, type ShopExpectation } from './shop-skeleton';

export const SHOP_DONE = 'nothing: the shop is done';

/** The first step that is left, in plain words with the file's path, or {@link SHOP_DONE}. */
export function shopNextStep(shop: Shop, fixture: string, expected: ShopExpectation | undefined): string {
  const id = shopId(shop.name);
  if (fixture.includes(FIXTURE_UNWRITTEN))
    return `tests/pages/shops/${id}.html: write the shop's markup round words of your own, in place of ${FIXTURE_UNWRITTEN}; never paste the shop's text`;
  if (shop.title === '')
    return `src/content/shops/${id}.ts: title is empty; write the selector of the product's name`;
  if (shop.prices?.current === '')
    return `src/content/shops/${id}.ts: prices.current is empty; write the selector of the price that is paid, or leave prices out where generic reading finds it`;
  if (!expected?.title || !expected.amount)
    return `tests/pages/shops/expected.json: write the title, amount and currency that stand in tests/pages/shops/${id}.html`;
  return SHOP_DONE;
}
