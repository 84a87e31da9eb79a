import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { type Engine, engineManifest } from './tools/build/engine-manifest';
import { markupAsText } from './tools/build/markup-as-text';
import { noAccessibleFiles } from './tools/build/no-accessible-files';
import { noticeFile } from './tools/build/notice-file';
import { titleModelFile } from './tools/build/title-model-file';

export default defineConfig(({ mode }) => {
  const engine: Engine = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/public',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${engine}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: { input: { welcome: 'src/welcome/welcome.html', compare: 'src/compare/compare.html' } },
    },
    plugins: [
      markupAsText(),
      crx({ manifest: engineManifest(engine) as never, browser: engine }),
      noAccessibleFiles(),
      noticeFile(import.meta.dirname),
      titleModelFile(import.meta.dirname),
    ],
  };
});
