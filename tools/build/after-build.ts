/** Plugins that change files of a build once all of them are written: crxjs writes its scripts past the bundle. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** @param work gets the folder of the build. */
export function afterBuild(name: string, work: (outDir: string) => void | Promise<void>): Plugin {
  let outDir = '';
  return {
    name,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => work(outDir) },
  };
}
