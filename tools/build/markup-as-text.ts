/**
 * Takes the one way to markup out of Preact: where it would set `innerHTML` (a component with
 * `dangerouslySetInnerHTML`) the bundle sets `textContent`, so that even a mistake of ours shows markup as the
 * characters it is made of. Nothing of ours uses that prop; the linter refuses it.
 */
import type { Plugin } from 'vite';

const PREACT = /\/node_modules\/preact\/dist\/preact\.m?js$/;

/** `.innerHTML` → `.textContent`, everywhere in this code. */
export function withoutMarkup(code: string): string {
  return code.replaceAll('.innerHTML', '.textContent');
}

export function markupAsText(): Plugin {
  return {
    name: 'whence:markup-as-text',
    transform(code, id) {
      if (!PREACT.test(id.replaceAll('\\', '/').replace(/\?.*/, ''))) return null;
      if (!code.includes('.innerHTML')) this.error('Preact no longer sets innerHTML: take this plugin out');
      return { code: withoutMarkup(code), map: null };
    },
  };
}
