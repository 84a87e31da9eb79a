/**
 * Most of what a first reading takes is functions being made ready one by one as they are first called, each parsed a
 * second time. One comment at the head of a script that runs as its page opens asks Chromium to make them all ready at once; other browsers
 * take it for a comment. The minifier would drop it from the source, and crxjs makes the script without our plugins.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build';

/** From V8's explicit compile hints, Chromium 136. */
const HINT = '//# allFunctionsCalledOnLoad\n';
const SCRIPTS = ['src/content/main.iife.js', 'src/content/first-look.iife.js', 'src/lists/main.iife.js'];

export const compiledWhole = (): Plugin =>
  afterBuild('whence:compiled-whole', (outDir) => {
    for (const path of SCRIPTS) {
      const file = join(outDir, path);
      if (!existsSync(file)) continue;
      const script = readFileSync(file, 'utf8');
      if (!script.startsWith(HINT)) writeFileSync(file, HINT + script);
    }
  });
