/**
 * The popup is opened to be read at once, and each file of a page that opens costs it a few milliseconds: its scripts and
 * styles are put together into one of each, though the other pages have parts of them in files of their own.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterBuild } from './after-build';

const PAGE = 'src/popup/popup.html';
const SCRIPT = /<script type="module"[^<>]*\bsrc="\/([^"]+)"/;
const STYLE = /\s*<link rel="stylesheet"[^<>]*\bhref="\/([^"]+)"[^<>]*>/g;
const PRELOAD = /\s*<link rel="modulepreload"[^<>]*>/g;

/**
 * The page with nothing to load but its script and one style sheet, which stands where the first one stood.
 * @throws where the page has no script or no style sheet.
 */
export function withOneOfEach(html: string): { html: string; script: string; styles: string[] } {
  const script = SCRIPT.exec(html)?.[1];
  const styles = [...html.matchAll(STYLE)].map(([, path = '']) => path);
  if (!script || !styles.length) throw new Error('the popup has no script or no style sheet');
  const [, ...further] = styles;
  const alone = html
    .replace(PRELOAD, '')
    .replace(STYLE, (link, path: string) =>
      further.includes(path) ? '' : link.replace(path, styles.at(-1) ?? path),
    );
  return { html: alone, script, styles };
}

export const popupInOne = (): Plugin =>
  afterBuild('whence:popup-in-one', async (outDir) => {
    const page = join(outDir, PAGE);
    if (!existsSync(page)) return;
    const { html, script, styles } = withOneOfEach(readFileSync(page, 'utf8'));
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rollupOptions: { input: join(outDir, script) },
      },
    });
    const [chunk, ...others] = 'output' in built ? built.output : [];
    if (chunk?.type !== 'chunk' || others.length) throw new Error('the popup is not one script');
    writeFileSync(join(outDir, script), chunk.code);
    // The page's own comes last, under whose name they stand together.
    const together = styles.map((path) => readFileSync(join(outDir, path), 'utf8')).join('');
    writeFileSync(join(outDir, styles.at(-1) ?? ''), together);
    writeFileSync(page, html);
  });
