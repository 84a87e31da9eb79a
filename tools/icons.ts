/** Renders tools/icons/mark.svg to the manifest's PNG sizes with a real browser. Run after changing the drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { projectRoot } from './browser/built';
import { findBrowser } from './browser/find';

const svg = await readFile(join(projectRoot, 'tools/icons/mark.svg'), 'utf8');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: findBrowser(), args });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(projectRoot, 'src/public/icons', `${size}.png`), png);
}
await browser.close();
