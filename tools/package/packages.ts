/** The three archives of a release: one a store, and the source that Mozilla's reviewers rebuild. */
import { join } from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };
import { engines } from '../build/engine-manifest';
import { folderFiles } from '../build/folder-files';
import { commitFiles } from './commit-files';
import { zipFiles } from './zip';

export interface Archive {
  name: string;
  bytes: Uint8Array;
}

/** Zips the folders `chrome` and `firefox` of `dist`, which must be built, and the tracked files of the checkout. */
export async function archives(root: string, dist: string): Promise<Archive[]> {
  const named = (part: string) => `whence-${manifest.version}-${part}.zip`;
  const built = await Promise.all(
    engines.map(async (engine) => {
      const folder = join(dist, engine);
      return { name: named(engine), bytes: await zipFiles(folder, folderFiles(folder)) };
    }),
  );
  return [...built, { name: named('source'), bytes: await zipFiles(root, commitFiles(root)) }];
}
