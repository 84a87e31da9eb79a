/** `npm run read` over several pages, some at once: each is read, in its order, with what it says and no other. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtExtension } from '../../tools/browser/built';
import { readPages } from '../../tools/read/read-pages';
import { page, shirt } from './whence';

const PLACES = ['China', 'Portugal', 'Poland', 'India', 'Vietnam', 'Italy', 'Mexico', 'Japan'];
const CODES = ['CN', 'PT', 'PL', 'IN', 'VN', 'IT', 'MX', 'JP'];

test('eight pages in four tabs: none is left out, none is taken for another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whence-many-'));
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
  await rm(folder, { recursive: true, force: true });
  expect(origins).toEqual(CODES);
});
