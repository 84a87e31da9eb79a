import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { compactVocabulary } from './tools/build/compact-vocabulary';
import { compiledWhole } from './tools/build/compiled-whole';
import { type Engine, engineManifest } from './tools/build/engine-manifest';
import { kindModelFile } from './tools/build/kind-model-file';
import { lateTables } from './tools/build/late-tables';
import { markupAsText } from './tools/build/markup-as-text';
import { nativeBrowser } from './tools/build/native-browser';
import { noAccessibleFiles } from './tools/build/no-accessible-files';
import { noticeFile } from './tools/build/notice-file';
import { popupInOne } from './tools/build/popup-in-one';
import { workerScripts } from './tools/build/worker-scripts';

export default defineConfig(({ mode }) => {
  const engine: Engine = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/public',
    resolve: { alias: compactVocabulary(import.meta.dirname) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${engine}`,
      emptyOutDir: true,
      target: 'es2022',
      // A page's modules come side by side, not one after the other finds the next.
      modulePreload: {
        polyfill: false,
        // The worker's late import is in its one script, and a worker has no document to name files in.
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      reportCompressedSize: false,
      rollupOptions: {
        input: {
          welcome: 'src/welcome/welcome.html',
          compare: 'src/compare/compare.html',
          report: 'src/report/report.html',
        },
        // Few files: each costs a page that opens a millisecond or two.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'common',
                test: /native-browser|valibot|src\/(?:settings\/(?:settings|migrations|home-country)|model\/(?:place|dataset)|ui\/(?:mass-format|words|right-to-left)|contracts\/(?:known-origin|not-known|fields))\.ts/,
              },
              {
                name: 'page',
                test: /\/preact\/|src\/(?:messaging\/ask\.ts|ui\/(?!every-site|home-choice|choice|section))/,
              },
            ],
          },
        },
      },
    },
    plugins: [
      nativeBrowser(),
      markupAsText(),
      crx({ manifest: engineManifest(engine) as never, browser: engine }),
      compiledWhole(),
      noAccessibleFiles(),
      noticeFile(import.meta.dirname),
      kindModelFile(import.meta.dirname),
      lateTables(import.meta.dirname),
      popupInOne(),
      workerScripts(),
    ],
  };
});
