/** The built extension's folder; builds it first where a source is newer than the build. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export async function builtExtension(engine: 'chrome' | 'firefox'): Promise<string> {
  const dist = join(projectRoot, 'dist', engine);
  const built = join(dist, 'manifest.json');
  const sources = ['src', 'data/tables', 'manifest.json', 'vite.config.ts'].map((name) =>
    join(projectRoot, name),
  );
  if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
    await build({
      root: projectRoot,
      configFile: join(projectRoot, 'vite.config.ts'),
      mode: engine,
      logLevel: 'silent',
    });
  }
  return dist;
}
