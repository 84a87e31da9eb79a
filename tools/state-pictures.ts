/**
 * `npm run screenshots:states`: every state of every page, as the end-to-end tests that take pictures see them, into
 * docs/screenshots: English in light and dark, and again in German, Japanese and Arabic.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './browser/built';

const taken = join(projectRoot, 'out/states');
const kept = join(projectRoot, 'docs/screenshots');
const WANTED = /^(?:(?!odd-|lang-|state-).*-(?:light|dark)|(?:lang|state)-(?:de|ja|ar)-[\w-]+)\.png$/;

await rm(taken, { recursive: true, force: true });
const tests = join(projectRoot, 'tests/e2e');
const taking: string[] = [];
for (const name of await readdir(tests)) {
  const takes =
    /\.test\.ts$/.test(name) && /inspect\(|out\/states/.test(await readFile(join(tests, name), 'utf8'));
  if (takes) taking.push(`tests/e2e/${name}`);
}
const done = spawnSync('npx', ['playwright', 'test', ...taking], {
  cwd: projectRoot,
  stdio: 'inherit',
  env: { ...process.env, WHENCE_PICTURES: '1', WHENCE_WHOLE: '1' },
});
if (done.status !== 0) process.exit(done.status ?? 1);
await rm(kept, { recursive: true, force: true });
await mkdir(kept, { recursive: true });
const pictures = (await readdir(taken)).filter((name) => WANTED.test(name));
for (const name of pictures) await cp(join(taken, name), join(kept, name));
// Flat colours need no more, and no grain; where ImageMagick is not installed the pictures are only larger.
spawnSync('mogrify', ['-strip', '+dither', '-colors', '64', ...pictures.map((name) => join(kept, name))]);
console.log(`docs/screenshots: ${pictures.length} pictures`);
