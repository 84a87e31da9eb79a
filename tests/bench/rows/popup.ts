/** From opening the popup to its headline, beside an empty Preact page of the same extension. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { builtExtension, projectRoot } from '../../../tools/browser/built';
import { grantedCopy } from '../../../tools/browser/granted';
import { launch } from '../../../tools/browser/launch';
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab } from '../../../tools/browser/shop-tab';
import { page, SHOP, shirt } from '../../e2e/whence';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';

const ROUNDS = 25;
const WARM_UP = 3;

/** A page that does nothing but show one word by Preact, put beside the popup. */
async function addEmptyPage(dist: string): Promise<void> {
  await cp(join(projectRoot, 'node_modules/preact/dist/preact.mjs'), join(dist, 'preact.js'));
  await writeFile(
    join(dist, 'empty.js'),
    `import { h, render } from './preact.js';\nrender(h('p', { class: 'first' }, 'ready'), document.body);\n`,
  );
  await writeFile(
    join(dist, 'empty.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>empty</title><script type="module" src="empty.js"></script>',
  );
}

/** Milliseconds from the start of the navigation until an element of this selector stands there, to the frame. */
async function timeTo(context: BrowserContext, url: string, selector: string): Promise<number> {
  const opened = await context.newPage();
  try {
    await opened.goto(url, { waitUntil: 'commit' });
    // No function gets a name in there: the names that our runner adds are unknown to the page.
    return await opened.evaluate(async (wanted) => {
      while (!document.querySelector(wanted)) await new Promise(requestAnimationFrame);
      return performance.now();
    }, selector);
  } finally {
    await opened.close();
  }
}

export async function popup(): Promise<Row[]> {
  const granted = await grantedCopy(await builtExtension('chrome'));
  await addEmptyPage(granted.dist);
  const extension = await launch({ dist: granted.dist });
  try {
    const { tab, tabId } = await openShopTab(extension);
    await serve(
      extension.context,
      SHOP,
      page({ ld: shirt(), body: '<h1>Shirt</h1><p>Made in China</p>' }),
      'utf-8',
    );
    await tab.goto(SHOP);
    const address = (path: string) => `chrome-extension://${extension.id}/${path}`;
    const ours: number[] = [];
    const empty: number[] = [];
    const popupOnce = () =>
      timeTo(extension.context, address(`src/popup/popup.html?tabId=${tabId}`), '.figure .kg');
    const emptyOnce = () => timeTo(extension.context, address('empty.html'), '.first');
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      // One right after the other, in turn first: what else the machine does falls on both.
      const before = round % 2 ? await emptyOnce() : null;
      const a = await popupOnce();
      const b = before ?? (await emptyOnce());
      if (round < WARM_UP) continue;
      ours.push(a);
      empty.push(b);
    }
    const ratios = ours.map((ms, round) => ms / (empty[round] ?? Number.NaN));
    return [
      {
        work: 'the popup, from opening to headline',
        floor: 'an empty Preact page of the same extension',
        figures: [
          { name: 'median of the rounds', value: median(ratios), target: 1.35 },
          { name: 'of the medians', value: median(ours) / median(empty), target: null },
          { name: 'p95', value: quantile(ours, 0.95) / quantile(empty, 0.95), target: null },
          { name: 'time', value: median(ours), target: null, unit: 'ms' },
          { name: 'the empty page', value: median(empty), target: null, unit: 'ms' },
        ],
        from: `${ROUNDS} rounds, the worker running`,
      },
    ];
  } finally {
    await extension.close();
    await granted.remove();
  }
}
