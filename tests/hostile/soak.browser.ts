/** A short soak (`npm run soak` is the long one): visits and answers leave memory as it was and no console complains. */
import { unserve } from '../../tools/browser/saved-page';
import { soak } from '../../tools/soak/run';
import { expect, SHOP, test } from '../e2e/whence';
import { WHOLE } from '../whole';
import { jsonLd, shirtData, shirtPage } from './pages/hostile-page';

const VISITS = 20;
const ANSWERS = 200;
/** In so short a run a single entry more in the history shows. */
const GROWTH_MAX = 1.3;

const pages = Array.from({ length: 10 }, (_, n) => ({
  url: `${SHOP}/${n}`,
  body: shirtPage({
    data: jsonLd(shirtData({ sku: `soak-${n}` })),
    after: '<p class="price">7 EUR</p>'.repeat(500),
  }),
  charset: 'utf-8',
}));

test('memory stays flat over visits and answers', { tag: WHOLE }, async ({ shop }) => {
  const { visits, answers, errors, states } = await soak(shop.extension, shop, pages, {
    visits: VISITS,
    answers: ANSWERS,
  });
  await unserve(shop.extension.context);
  expect(states).toEqual({ answer: VISITS });
  expect(errors).toEqual([]);
  for (const held of [visits, answers]) {
    const [first] = held;
    const last = held.at(-1);
    if (!first || !last) throw new Error('nothing was measured');
    expect(last.workerHeapMb / first.workerHeapMb).toBeLessThan(GROWTH_MAX);
    expect(last.deskHeapMb / first.deskHeapMb).toBeLessThan(GROWTH_MAX);
    expect(last.deskListeners).toBeLessThanOrEqual(first.deskListeners);
    expect(last.deskNodes).toBeLessThanOrEqual(first.deskNodes);
  }
});
