/**
 * `npm run screenshots [-- LOCALE …]`: the stores' pictures from the built extension on the sample shop, in
 * listing/screenshots/LOCALE: four of 1280 × 800 and a small tile of 440 × 280. English unless told otherwise.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './browser/built';
import { reply } from './browser/shop-tab';
import { openSample, type Sample } from './demo/open-sample';
import { beside, tile } from './screenshots/compositions';
import { otherProducts, pageOf, silentShirt } from './screenshots/other-products';

const STORE_SIZE = { width: 1280, height: 800 };
const TILE_SIZE = { width: 440, height: 280 };

/** A picture of this HTML, drawn by the same browser. */
async function picture(sample: Sample, html: string, viewport: typeof STORE_SIZE): Promise<Buffer> {
  const page = await sample.extension.context.newPage();
  await page.setViewportSize(viewport);
  await page.setContent(html, { waitUntil: 'load' });
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** The popup of a page that does not say where the thing was made; then several products on one scale. */
async function more(sample: Sample, folder: string): Promise<void> {
  const pin = () => reply(sample.desk, { type: 'pin', tabId: sample.tabId });
  await pin();
  for (const product of otherProducts) {
    await sample.visit(product.url, (html) => pageOf(html, product));
    await pin();
  }
  const compare = await sample.extension.open('src/compare/compare.html');
  await compare.setViewportSize(STORE_SIZE);
  await compare.getByRole('article').first().waitFor();
  await writeFile(join(folder, 'compare.png'), await compare.screenshot());
  await compare.close();
  await sample.visit(silentShirt.url, (html) => pageOf(html, silentShirt));
  const shop = await sample.tab.screenshot();
  const popup = await (await sample.popup()).screenshot();
  await writeFile(
    join(folder, 'origin-not-stated.png'),
    await picture(sample, beside(shop, popup), STORE_SIZE),
  );
}

async function pictures(locale: string): Promise<void> {
  const folder = join(projectRoot, 'listing', 'screenshots', locale);
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const sample = await openSample({
      headless: true,
      language: locale.replace('_', '-'),
      viewport: STORE_SIZE,
      colorScheme,
    });
    const shop = await sample.tab.screenshot();
    const popup = await (await sample.popup()).screenshot();
    const name = `popup-${colorScheme}.png`;
    await writeFile(join(folder, name), await picture(sample, beside(shop, popup), STORE_SIZE));
    if (colorScheme === 'light') {
      await writeFile(join(folder, 'tile.png'), await picture(sample, tile(popup), TILE_SIZE));
      await more(sample, folder);
    }
    await sample.close();
  }
  console.log(`listing/screenshots/${locale}`);
}

for (const locale of process.argv.length > 2 ? process.argv.slice(2) : ['en']) await pictures(locale);
