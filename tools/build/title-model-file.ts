/** Puts the title model's weights into the package, beside the scripts: the worker reads them when it needs them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function titleModelFile(root: string): Plugin {
  return {
    name: 'whence:title-model',
    generateBundle() {
      const source = readFileSync(join(root, 'data/tables/title-model.bin'));
      this.emitFile({ type: 'asset', fileName: 'title-model.bin', source });
    },
  };
}
