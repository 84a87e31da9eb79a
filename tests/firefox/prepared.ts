/** Once before all tests in Firefox: the packaged extension, and a profile in which Firefox has made all that it makes once. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { builtExtension } from '../../tools/browser/built';
import { folderFiles } from '../../tools/build/folder-files';
import { findFirefox } from '../../tools/firefox/find';
import { launchFirefox, newProfile } from '../../tools/firefox/launch';
import { zipFiles } from '../../tools/package/zip';

export interface Prepared {
  /** The packaged extension, whence.xpi. */
  package: string;
  /** Folder of a profile that was used once, without the extension: starting with a copy costs half. */
  profile: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where there is no Firefox, and so no test. */
    prepared: Prepared | null;
  }
}

/** Vitest's global set-up; the returned function clears away. */
export default async function prepare(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const path = findFirefox();
  project.provide('prepared', null);
  if (!path) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'whence-xpi-'));
  const dist = await builtExtension('firefox');
  const packed = join(folder, 'whence.xpi');
  await writeFile(packed, await zipFiles(dist, folderFiles(dist)));
  const profile = await newProfile();
  const firefox = await launchFirefox(path, profile);
  await firefox.quit();
  project.provide('prepared', { package: packed, profile });
  return async () => {
    for (const made of [folder, profile]) await rm(made, { recursive: true, force: true, maxRetries: 5 });
  };
}
