import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json';

type Engine = 'chrome' | 'firefox';

/** One manifest for both engines; each store refuses the other's keys, so each build drops them. */
function manifestFor(engine: Engine): Record<string, unknown> {
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = manifest;
  return engine === 'firefox'
    ? {
        ...shared,
        browser_specific_settings,
        background: { scripts: background.scripts, type: background.type },
      }
    : {
        ...shared,
        minimum_chrome_version,
        background: { service_worker: background.service_worker, type: background.type },
      };
}

/** crxjs adds `web_accessible_resources` of its own accord; a self-contained content script needs none. */
function withoutAccessibleFiles(): Plugin {
  return {
    name: 'whence:no-web-accessible-resources',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const built = JSON.parse(String(file.source)) as Record<string, unknown>;
        delete built.web_accessible_resources;
        file.source = JSON.stringify(built, null, 2);
      },
    },
  };
}

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
      rollupOptions: { input: { welcome: 'src/welcome/welcome.html' } },
    },
    plugins: [crx({ manifest: manifestFor(engine) as never, browser: engine }), withoutAccessibleFiles()],
  };
});
