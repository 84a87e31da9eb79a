/** crxjs adds `web_accessible_resources` of its own accord; a self-contained content script needs none. */
import type { Plugin } from 'vite';

export function noAccessibleFiles(): Plugin {
  return {
    name: 'whence:no-accessible-files',
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
