/** Puts the kind model's weights into the package, beside the scripts: the worker reads them when it needs them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function kindModelFile(root: string): Plugin {
  return {
    name: 'whence:kind-model',
    generateBundle() {
      const source = readFileSync(join(root, 'data/tables/kind-model.bin'));
      this.emitFile({ type: 'asset', fileName: 'kind-model.bin', source });
    },
  };
}
