/** Whether a page can tell by its own clock that it is read: pages that are read and pages that are not, in turn. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { launch } from '../../../tools/browser/launch';
import { page, shirt } from '../../e2e/whence';
import type { Bench } from '../measure/bench';
import type { Row } from '../measure/row';
import { median } from '../measure/statistics';

/** Prices on the page: a product page, and a long list. */
const SIZES = [30, 4000];
const ROUNDS = 12;
/** Gaps of the event loop that count, ms: what a page could put down to somebody else's work. */
const GAP_MS = 2;

const html = (prices: number) =>
  page({
    head: '<meta name="x" content="0">',
    ld: shirt({ sku: 'telling' }),
    body: `<h1>Linen shirt</h1>${'<p class="price">€12.34 <span>Made in China</span></p>'.repeat(prices)}`,
  });

/** The page touches its own tree and adds up the gaps of its event loop in the second after, less those of the second before. */
const gapsMs = (tab: Page): Promise<number> =>
  tab.evaluate(
    (least) =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const sums = [0, 0];
        let phase = 0;
        let last = performance.now();
        port1.onmessage = () => {
          const now = performance.now();
          if (now - last > least) sums[phase] = (sums[phase] ?? 0) + now - last;
          last = now;
          port2.postMessage(0);
        };
        port2.postMessage(0);
        setTimeout(() => {
          phase = 1;
          document.querySelector('meta[name=x]')?.setAttribute('content', String(Math.random()));
        }, 900);
        setTimeout(() => {
          port1.close();
          resolve((sums[1] ?? 0) - (sums[0] ?? 0));
        }, 1800);
      }),
    GAP_MS,
  );

/** How often a read page's figure is above an unread one's: .5 tells nothing, 1 tells always. */
function separation(read: number[], unread: number[]): number {
  const pairs = read.flatMap((one) => unread.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  return pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
}

export async function telling({ dist, extension, note }: Bench): Promise<Row[]> {
  const pages = Object.fromEntries(SIZES.map((prices) => [`/${prices}`, html(prices)]));
  const server = createServer((request, response) =>
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pages[request.url ?? ''] ?? ''),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // As installed it reads the named shops only: there this page is nobody's.
  const other = await launch({ dist });
  const read = await extension.context.newPage();
  const unread = await other.context.newPage();
  const rows: Row[] = [];
  for (const prices of SIZES) {
    for (const tab of [read, unread]) await tab.goto(`${at}/${prices}`);
    await read.waitForTimeout(2000);
    const gaps: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++)
      for (const which of round % 2 ? [0, 1] : [1, 0]) {
        const tab = which === 0 ? read : unread;
        await tab.bringToFront();
        gaps[which]?.push(await gapsMs(tab));
      }
    note(`${prices} prices\tread ${gaps[0].map(Math.round)}\tunread ${gaps[1].map(Math.round)}`);
    rows.push({
      work: `a page of ${prices} prices tells by its clock that it is read`,
      floor: 'the same page, not read, in turn',
      figures: [
        { name: 'separation (.5 = cannot)', value: separation(...gaps), target: null, unit: '' },
        { name: 'gaps, read', value: median(gaps[0]), target: null, unit: 'ms' },
        { name: 'gaps, not read', value: median(gaps[1]), target: null, unit: 'ms' },
      ],
      from: `${ROUNDS} rounds each`,
    });
  }
  server.close();
  await other.close();
  await read.close();
  return rows;
}
