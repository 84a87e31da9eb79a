/** `npm run read` over several pages, some at once: each is read, in its order, with what it says and no other. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtExtension } from '../../tools/browser/built';
import { readPages } from '../../tools/read/read-pages';
import { WHOLE } from '../whole';
import { page, shirt } from './whence';

const PLACES = ['China', 'Portugal', 'Poland', 'India', 'Vietnam', 'Italy', 'Mexico', 'Japan'];
const CODES = ['CN', 'PT', 'PL', 'IN', 'VN', 'IT', 'MX', 'JP'];

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-many-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('eight pages in four tabs: none is left out, none is taken for another', async () => {
  const pages = await Promise.all(
    PLACES.map(async (place, at) => {
      const path = join(folder, `${place}.html`);
      const body = `<h1>Linen shirt</h1><p>Made in ${place}</p>`;
      await writeFile(path, page({ ld: shirt({ sku: `MANY-${at}` }), body }));
      return { path, url: `https://shop-${at}.example/thing` };
    }),
  );
  const origins: unknown[] = [];
  for await (const result of readPages(pages, await builtExtension('chrome')))
    origins.push('error' in result ? result.error : result.line.origin?.code);
  expect(origins).toEqual(CODES);
});

test('what speaks only when asked, what leads away, what can be gone to by nobody, and what comes after', {
  tag: WHOLE,
}, async () => {
  const path = join(folder, 'one.html');
  const head = '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">';
  const body = '<h1>Linen shirt</h1><p>Made in Portugal</p><iframe src="https://frame.example/"></iframe>';
  await writeFile(path, page({ head, ld: shirt({ sku: 'ONE' }), body }));
  // Two rounds of the tabs: each reads a page again after each of these.
  const urls = [
    'https://shop.example/account/orders',
    'https://shop.example/thing',
    'javascript:1',
    'https://shop.example/thing#part',
  ];
  const found: unknown[] = [];
  const pages = [...urls, ...urls].map((url) => ({ path, url }));
  for await (const result of readPages(pages, await builtExtension('chrome')))
    found.push('error' in result ? result.error.error : result.line.origin?.code);
  const round = ['PT', 'PT', expect.stringContaining("the browser can't go to javascript:1"), 'PT'];
  expect(found).toEqual([...round, ...round]);
});
