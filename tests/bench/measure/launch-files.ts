/** A real browser with an extension that is no more than these few files. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Extension, launch } from '../../../tools/browser/launch';

/** @param files text by path. @param name of the folder, for people who look for it. */
export async function launchFiles(name: string, files: Readonly<Record<string, string>>): Promise<Extension> {
  const dist = await mkdtemp(join(tmpdir(), `whence-${name}-`));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  const extension = await launch({ dist });
  return {
    ...extension,
    async close() {
      await extension.close();
      await rm(dist, { recursive: true, force: true });
    },
  };
}
