/**
 * `npm start`: builds, opens a browser with the extension on a bundled sample shop page, the popup beside it. Where
 * there is no display it runs headless, prints the comparison and saves a screenshot.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TabState } from '../src/answer';
import { placeCode } from '../src/model/place';
import { builtExtension, projectRoot } from './browser/built';
import { grantedCopy } from './browser/granted';
import { launch } from './browser/launch';
import { serve } from './browser/saved-page';
import { openShopTab, reply } from './browser/shop-tab';

const SHOP = 'https://sample-shop.de/linen-shirt';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || Boolean(process.env.CI);

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

const dist = await builtExtension('chrome');
const granted = await grantedCopy(dist);
const extension = await launch({ dist: granted.dist, headless });
const html = await readFile(join(dirname(fileURLToPath(import.meta.url)), 'demo/sample-shop.html'));
await serve(extension.context, SHOP, html, 'utf-8');
const { tab, tabId, desk } = await openShopTab(extension);
await tab.goto(SHOP);
print(await reply<TabState>(desk, { type: 'ask', tabId }));
const popup = await extension.open(`src/popup/popup.html?tabId=${tabId}`);
await popup.getByRole('table').waitFor();
if (headless) {
  const folder = join(projectRoot, 'out');
  await mkdir(folder, { recursive: true });
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await tab.screenshot({ path: join(folder, 'shop.png') });
  console.log('No display: screenshots are in out/popup.png and out/shop.png.');
  await extension.close();
  await granted.remove();
} else {
  console.log('Close the browser window to end.');
  await new Promise<void>((resolve) => extension.context.on('close', () => resolve()));
  await granted.remove();
}
