/**
 * `npm start`: builds, opens a browser with the extension on a bundled sample shop page, the popup beside it. Where
 * there is no display it runs headless, prints the comparison and saves a screenshot.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TabState } from '../src/contracts/answer';
import { placeCode } from '../src/model/place';
import { projectRoot } from './browser/built';
import { hasDisplay } from './browser/display';
import { reply } from './browser/shop-tab';
import { openSample } from './demo/open-sample';

const headless = !hasDisplay() || Boolean(process.env.CI);

function print(state: TabState): void {
  if (state.state !== 'answer' || !state.answer.comparison) throw new Error('the sample page was not read');
  const { product, comparison } = state.answer;
  const kg = (value: number) => `${Number(value.toPrecision(2))} kg`;
  const { making, place } = comparison.origin;
  console.log(
    `${product.title?.value}, made in ${placeCode(place)}: about ${kg(making.kg)} CO2e (${kg(making.lowKg)} – ${kg(making.highKg)})`,
  );
  for (const other of comparison.alternatives) {
    console.log(
      `  ${placeCode(other.place).padEnd(6)} ${kg(other.making.kg).padStart(8)}  ${other.verdict.replaceAll('-', ' ')}`,
    );
  }
  console.log(state.answer.dataset);
}

const sample = await openSample({ headless });
print(await reply<TabState>(sample.desk, { type: 'ask', tabId: sample.tabId }));
const popup = await sample.popup();
if (headless) {
  const folder = join(projectRoot, 'out');
  await mkdir(folder, { recursive: true });
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await sample.tab.screenshot({ path: join(folder, 'shop.png') });
  console.log('No display: screenshots are in out/popup.png and out/shop.png.');
} else {
  console.log('Close the browser window to end.');
  await new Promise<void>((resolve) => sample.extension.context.on('close', () => resolve()));
}
await sample.close();
