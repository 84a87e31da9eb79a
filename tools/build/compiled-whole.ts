/**
 * Most of what a first reading takes is functions being made ready one by one as they are first called, each parsed a
 * second time. One comment at the head of the content script asks Chromium to make them all ready at once; other browsers
 * take it for a comment. The minifier would drop it from the source, and crxjs makes the script without our plugins.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** From V8's explicit compile hints, Chromium 136. */
const HINT = '//# allFunctionsCalledOnLoad\n';
const SCRIPT = 'src/content/main.iife.js';

export function compiledWhole(): Plugin {
  let outDir = '';
  return {
    name: 'whence:compiled-whole',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const file = resolve(outDir, SCRIPT);
        if (!existsSync(file)) return;
        const script = readFileSync(file, 'utf8');
        if (!script.startsWith(HINT)) writeFileSync(file, HINT + script);
      },
    },
  };
}
