/**
 * `npm run screenshots [-- LOCALE …]`: the stores' pictures from the built extension on the sample shop, in
 * listing/screenshots/LOCALE: two of 1280 × 800 and a small tile of 440 × 280. English unless told otherwise.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './browser/built';
import { openSample, type Sample } from './demo/open-sample';
import { beside, tile } from './screenshots/compositions';

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
    }
    await sample.close();
  }
  console.log(`listing/screenshots/${locale}`);
}

for (const locale of process.argv.length > 2 ? process.argv.slice(2) : ['en']) await pictures(locale);
