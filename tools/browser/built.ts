/** The built extension's folder; builds it first where a source is newer than the build. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export async function builtExtension(engine: 'chrome' | 'firefox'): Promise<string> {
  const dist = join(projectRoot, 'dist', engine);
  const built = join(dist, 'manifest.json');
  const sources = ['src', 'data/tables', 'manifest.json', 'vite.config.ts', 'tools/build', 'NOTICE'].map(
    (name) => join(projectRoot, name),
  );
  if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
    // In a process of its own: the build writes to standard output, where only results may go.
    const run = spawnSync('npx', ['tsx', join(projectRoot, 'tools/build.ts'), engine], {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2],
    });
    if (run.status !== 0) throw new Error('the extension could not be built; the lines above say why');
  }
  return dist;
}
