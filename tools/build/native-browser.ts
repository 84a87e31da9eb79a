/**
 * The polyfill stays in the worker, which answers messages with promises. Pages and scripts in tabs only ask, and the
 * browsers' own interfaces answer with promises there: three kilobytes less each time the popup opens.
 */
import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const NATIVE = '\0native-browser';

export function nativeBrowser(): Plugin {
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== POLYFILL || !importer || /\/src\/background\//.test(importer)) return null;
      return NATIVE;
    },
    load: (id) => (id === NATIVE ? 'export default globalThis.browser ?? globalThis.chrome;' : null),
  };
}
