/**
 * The polyfill stays in the worker, which answers messages with promises. Pages and scripts in tabs only ask, and the
 * browsers' own interfaces answer with promises there: three kilobytes less each time the popup opens.
 */
import type { Plugin } from 'vite';

const NATIVE = '\0native-browser';

export function nativeBrowser(): Plugin {
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^webextension-polyfill$/ },
      handler: (_source, importer) => (importer && !/\/src\/background\//.test(importer) ? NATIVE : null),
    },
    load: {
      filter: { id: /native-browser$/ },
      handler: (id) => (id === NATIVE ? 'export default globalThis.browser ?? globalThis.chrome;' : null),
    },
  };
}
