/** Which packages end up in the built extension, told by the source maps of a build of their own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { folderFiles } from '../build/folder-files';

const MAP = /\/\/# sourceMappingURL=data:application\/json[^,]*;base64,([\w+/=]+)/;
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

/** Names of the packages with code in one script that holds its source map. */
export function packagesIn(script: string): string[] {
  const map = MAP.exec(script)?.[1];
  if (!map) return [];
  const { sources } = JSON.parse(Buffer.from(map, 'base64').toString('utf8')) as { sources: string[] };
  return sources.flatMap((source) => PACKAGE.exec(source)?.[1] ?? []);
}

/** Names of every bundled package, sorted. Builds the extension into a folder that is removed again. */
export async function bundledPackages(engine: 'chrome' | 'firefox'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-bundled-'));
  try {
    await build({
      mode: engine,
      configLoader: 'runner',
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, sourcemap: 'inline' },
    });
    const scripts = folderFiles(folder).filter((file) => file.endsWith('.js'));
    const found = await Promise.all(
      scripts.map(async (file) => packagesIn(await readFile(join(folder, file), 'utf8'))),
    );
    return [...new Set(found.flat())].sort();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
