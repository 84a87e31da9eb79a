/**
 * `npm run dev [-- chrome|firefox]`: the extension in a real browser, built and loaded anew after each change. It is
 * the shipped build, not a special one, so that what works here works in the store's package.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtExtension, projectRoot } from './browser/built';
import { type Engine, engines } from './build/engine-manifest';
import { devBrowsers } from './dev/browsers';
import { onChanges } from './dev/changes';

const [engine = 'chrome'] = process.argv.slice(2) as Engine[];
if (!engines.includes(engine)) {
  console.error(`usage: npm run dev [-- ${engines.join('|')}]`);
  process.exit(2);
}

/** Builds; says on the terminal what is wrong where it fails. */
async function build(): Promise<boolean> {
  const run = spawn('npx', ['tsx', 'tools/build.ts', engine], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 2],
  });
  const [code] = (await once(run, 'exit')) as [number | null];
  return code === 0;
}

const browser = await devBrowsers[engine](await builtExtension(engine));
console.log(`dist/${engine} is loaded; it is built and loaded anew after each change. Ctrl+C ends.`);
const stop = onChanges(projectRoot, async () => {
  const begin = Date.now();
  if (!(await build())) return;
  await browser.reload();
  console.log(`loaded anew, ${((Date.now() - begin) / 1000).toFixed(1)} s`);
});
const interrupted = Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
await Promise.race([browser.closed, interrupted]);
stop();
await browser.close().catch(() => undefined); // closed by the person already
process.exit(0);
