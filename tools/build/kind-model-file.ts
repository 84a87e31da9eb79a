/** Puts what the worker knows of kinds into the package, beside the scripts: it reads each file when it needs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function kindModelFile(root: string): Plugin {
  return {
    name: 'whence:kind-model',
    generateBundle() {
      for (const fileName of ['kind-model.bin', 'kind-words.json']) {
        const source = readFileSync(join(root, 'data/tables', fileName));
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
