/** The stores' archives: the same bytes twice, taken by both stores' own tools. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { builtExtension, projectRoot } from '../../tools/browser/built';
import { findBrowser } from '../../tools/browser/find';
import { engines } from '../../tools/build/engine-manifest';
import { archives } from '../../tools/package/packages';
import { WHOLE } from '../whole';

/** Rejects, with what the program said, where it fails. */
const execute = promisify(execFile);

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-package-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run package` into a folder, in another time zone, built beside: other tests use `dist`. */
async function packageInto(name: string, zone: string): Promise<string> {
  const out = join(folder, name);
  const built = join(folder, `built-${name}`);
  await execute('npx', ['tsx', 'tools/package.ts', '--out', out, '--built', built], {
    cwd: projectRoot,
    env: { ...process.env, TZ: zone },
  });
  return out;
}

test('packed twice, the archives are the same bytes', { tag: WHOLE }, async () => {
  // Built anew, elsewhere and in another time zone, beside what all the other tests were given.
  for (const engine of engines) await builtExtension(engine);
  const others = await archives(projectRoot, join(projectRoot, 'dist'));
  const one = await packageInto('one', 'Asia/Tokyo');
  const names = readdirSync(one);
  expect(names.sort()).toEqual(others.map(({ name }) => name).sort());
  for (const { name, bytes } of others)
    expect(readFileSync(join(one, name)).equals(Buffer.from(bytes)), name).toBe(true);
  const source = names.find((name) => name.endsWith('-source.zip')) ?? '';
  const files = unzipSync(readFileSync(join(one, source)));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'listing/firefox-build-note.md']),
  );
  expect(Object.keys(files).filter((file) => /^(?:dist|node_modules|out)\//.test(file))).toEqual([]);
  expect(strFromU8(files['package.json'] ?? new Uint8Array())).toContain('"name": "whence"');
});

test('Mozilla’s linter finds nothing', { tag: WHOLE }, async () => {
  const lint = spawnSync(
    'npx',
    [
      'web-ext',
      'lint',
      '--source-dir',
      await builtExtension('firefox'),
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  const { errors, warnings, notices, summary } = JSON.parse(lint.stdout);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
  expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
});

test('Chromium’s own packer takes it', async () => {
  const copy = join(folder, 'chrome');
  const dist = await builtExtension('chrome');
  spawnSync('cp', ['-r', dist, copy]);
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const profile = join(folder, 'profile');
  const run = spawnSync(
    findBrowser(),
    [...root, `--user-data-dir=${profile}`, '--headless', `--pack-extension=${copy}`, '--no-message-box'],
    { encoding: 'utf8', timeout: 180_000 },
  );
  expect(readdirSync(folder), run.stderr).toContain('chrome.crx');
  expect(readFileSync(`${copy}.crx`).subarray(0, 4).toString('latin1')).toBe('Cr24');
});
