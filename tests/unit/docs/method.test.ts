/** Every section that the code cites as "METHOD §n" is in docs/method.md, and none is numbered twice. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const method = readFileSync(join(root, 'docs/method.md'), 'utf8');
const sections = [...method.matchAll(/^## (\d+)\. \S/gm)].map(([, number]) => Number(number));

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

test('the sections are numbered from 1 on', () => {
  expect(sections).toEqual(sections.map((_, i) => i + 1));
  expect(sections.length).toBeGreaterThan(5);
});

test.each(['src', 'data', 'tools', 'tests'])('every section cited in %s is there', (folder) => {
  const missing = files(join(root, folder)).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/METHOD §(\d+)(?:(?:, | and )§(\d+))?/g)]
      .flatMap(([, one, other]) => [one, other])
      .filter((number) => number !== undefined && !sections.includes(Number(number)))
      .map((number) => `${file}: §${number}`),
  );
  expect(missing).toEqual([]);
});
