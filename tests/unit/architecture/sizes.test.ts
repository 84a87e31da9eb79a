/** The built extension's sizes and manifest; skipped where nothing has been built (`npm test` builds first). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../../dist/chrome');
const gz = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

describe.skipIf(!existsSync(join(dist, 'manifest.json')))('the build', () => {
  test('content script ≤ 15 kB gz, one file, no web-accessible resources', () => {
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(gz(manifest.content_scripts[0].js[0])).toBeLessThanOrEqual(15_000);
    expect(manifest.permissions.sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toBeUndefined();
  });

  test('everything together ≤ 250 kB gz', () => {
    const scripts = readdirSync(join(dist, 'assets')).map((file) => gz(join('assets', file)));
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });
});
