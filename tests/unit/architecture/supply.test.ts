/** What ships of others: every bundled package reviewed, its licence in NOTICE, every installed one pinned by a hash. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import lock from '../../../package-lock.json' with { type: 'json' };
import { bundledPackages, packagesIn } from '../../../tools/supply/bundled';
import { noticeText } from '../../../tools/supply/notice-text';
import { reviewed } from '../../../tools/supply/reviewed';

const root = join(import.meta.dirname, '../../..');

test('every bundled package is on the reviewed list, and nothing else is', { timeout: 180_000 }, async () => {
  const bundled = [...(await bundledPackages('chrome')), ...(await bundledPackages('firefox'))];
  expect([...new Set(bundled)].sort()).toEqual(reviewed.map(({ name }) => name).sort());
});

test('a package is told from its path in a source map', () => {
  const map = {
    sources: ['../node_modules/a/x.js', '../../node_modules/@b/c/node_modules/@d/e/y.js', '../src/z.ts'],
  };
  const base64 = Buffer.from(JSON.stringify(map)).toString('base64');
  expect(
    packagesIn(`code\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${base64}`),
  ).toEqual(['a', '@d/e']);
});

test('each reviewed package has the licence that its own file says', () => {
  for (const { name, licence, reason } of reviewed) {
    const { license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    expect(license, name).toBe(licence);
    expect(reason.length, name).toBeGreaterThan(20);
  }
});

test('NOTICE is up to date (npm run notice)', () => {
  expect(readFileSync(join(root, 'NOTICE'), 'utf8')).toBe(noticeText(root));
});

test('every installed package is pinned by an integrity hash, and its address is left to the registry in use', () => {
  const packages = Object.entries(lock.packages as Record<string, { integrity?: string; resolved?: string }>);
  expect(packages.length).toBeGreaterThan(100);
  const own = packages.filter(([path]) => path !== '');
  expect(own.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
    [],
  );
  expect(own.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

test('dependencies are pinned to exact versions', () => {
  const all = { ...packageJson.dependencies, ...packageJson.devDependencies };
  for (const [name, version] of Object.entries(all)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
