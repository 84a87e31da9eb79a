/** Puts the licences of everything bundled into the package, as those licences ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function noticeFile(root: string): Plugin {
  return {
    name: 'whence:notice',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source: readFileSync(join(root, 'NOTICE')) });
    },
  };
}
