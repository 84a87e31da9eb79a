/**
 * Readings without end in one worker's life, each of another product: its memory does not grow with them. A few each
 * night, WHENCE_READINGS=10000 for a worker's long life.
 */
import { expect, test } from '@playwright/test';
import { Scales } from '../../tools/soak/measure';
import { shirtReading } from '../unit/background/shirt-reading';
import { WHOLE } from '../whole';
import { EVIL, order, takenOver } from './taken-over/taken-over';

const COUNT = Number(process.env.WHENCE_READINGS ?? 60);
/** What a tab may say at once is gone by then; from there on it says as much as it regains. */
const WARM_UP = 40;
/** Two collections of one heap differ by a few in a hundred. */
const GROWTH_MAX = 1.15;

test('the heap stays flat', { tag: WHOLE }, async () => {
  test.setTimeout(3_600_000);
  const attack = await takenOver();
  await attack.extension.worker.evaluate(() => Object.assign(globalThis, { sameLife: true }));
  const scales = await Scales.of(attack.desk);
  let said = 0;
  const say = async (until: number) => {
    while (said < until) {
      const reading = shirtReading({ url: EVIL, sku: `S-${said}`, title: `Shirt ${said}` });
      const { value, error } = await order(attack.tab, 'send', { type: 'reading', reading });
      if (error) throw new Error(error);
      if ((value as { ok: boolean }).ok) said++;
      else await attack.tab.waitForTimeout(250);
    }
  };
  await say(WARM_UP);
  const { workerHeapMb: before } = await scales.weigh(said);
  await say(WARM_UP + COUNT / 2);
  const { workerHeapMb: half } = await scales.weigh(said);
  await say(WARM_UP + COUNT);
  const { workerHeapMb: after } = await scales.weigh(said);
  console.log(
    `heap ${[before, half, after].map((mb) => mb.toFixed(2)).join(', ')} MB after ${WARM_UP}, half and ${said} readings`,
  );
  expect(await attack.extension.worker.evaluate(() => 'sameLife' in globalThis)).toBe(true);
  expect(after / before).toBeLessThan(GROWTH_MAX);
  await attack.end();
});
