/** `npm run build [-- chrome|firefox] [--into DIR]`: the built extension in `dist/chrome` and `dist/firefox`, looked through. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { projectRoot } from './browser/built';
import { buildProblems } from './build/check-build';
import { type Engine, engines } from './build/engine-manifest';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string' } },
});
const dist = resolve(values.into ?? join(projectRoot, 'dist'));
const unknown = wanted.filter((name) => !engines.includes(name as Engine));
if (unknown.length) {
  console.error(`${unknown.join(', ')}: the engines are ${engines.join(' and ')}`);
  process.exit(2);
}
let problems = 0;
for (const mode of wanted.length ? wanted : engines) {
  const outDir = join(dist, mode);
  const logLevel = process.env.VERBOSE ? 'info' : 'warn';
  await build({ mode, configLoader: 'runner', logLevel, build: { outDir, emptyOutDir: true } });
  for (const problem of buildProblems(outDir)) {
    console.error(`dist/${mode}/${problem}`);
    problems++;
  }
}
process.exitCode = problems ? 1 : 0;
