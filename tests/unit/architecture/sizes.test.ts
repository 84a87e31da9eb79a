/** The built extension's sizes; skipped where nothing has been built (`npm test` builds first). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { engines } from '../../../tools/build/engine-manifest';
import { folderFiles } from '../../../tools/build/folder-files';
import { startUpFiles } from '../../../tools/build/start-up-files';
import { zipFiles } from '../../../tools/package/zip';

const root = join(import.meta.dirname, '../../..');

describe.each(engines)('the build for %s', (engine) => {
  const dist = join(root, 'dist', engine);
  const built = existsSync(join(dist, 'manifest.json'));
  /** Bytes as they travel: gzip, the most thorough. */
  const packed = (files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);

  test.skipIf(!built)('content script: one file, ≤ 15 kB packed', () => {
    const { content_scripts } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    expect(content_scripts).toHaveLength(1);
    expect(content_scripts[0].js).toHaveLength(1);
    expect(startUpFiles(dist, content_scripts[0].js[0])).toHaveLength(1);
    expect(packed(content_scripts[0].js)).toBeLessThanOrEqual(15_000);
  });

  test.skipIf(!built)('the first look at a page: ≤ 7 kB packed, for most pages get nothing else', () => {
    expect(packed(['src/content/first-look.iife.js'])).toBeLessThanOrEqual(7000);
  });

  test.skipIf(!built)('what the worker loads to start ≤ 35 kB packed, with what it loads late ≤ 145', () => {
    const { background } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    const files = startUpFiles(dist, background.service_worker ?? background.scripts[0]);
    expect(packed(files)).toBeLessThanOrEqual(35_000);
    const late = folderFiles(dist).filter((file) =>
      (engine === 'chrome' ? /^late-code-\w+\.js$/ : /^assets\/late-.*\.js$/).test(file),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(packed([...files, ...late])).toBeLessThanOrEqual(145_000);
  });

  test.skipIf(!built)('the popup’s scripts ≤ 28 kB packed: none of the figures are among them', () => {
    const scripts = startUpFiles(dist, 'src/popup/popup.html').filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(packed(scripts)).toBeLessThanOrEqual(28_000);
  });

  test.skipIf(!built)('the whole package ≤ 4 MB, the kind model’s weights among it', async () => {
    expect((await zipFiles(dist, folderFiles(dist))).length).toBeLessThanOrEqual(4_000_000);
  });
});
