/** A package is the same bytes for the same files, whatever the clock, the time zone and the order say. */
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zipFiles } from '../../../tools/package/zip';

const zone = process.env.TZ;
const folders: string[] = [];
afterEach(async () => {
  process.env.TZ = zone;
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function folderAt(moment: Date): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-zip-'));
  folders.push(folder);
  for (const name of ['b.js', 'a.js', 'c.png']) {
    await writeFile(join(folder, name), `${name} `.repeat(100));
    await utimes(join(folder, name), moment, moment);
  }
  return folder;
}

test('same files, same bytes', async () => {
  process.env.TZ = 'Asia/Tokyo';
  const one = await zipFiles(await folderAt(new Date('2020-01-01')), ['a.js', 'b.js', 'c.png']);
  process.env.TZ = 'America/Los_Angeles';
  const other = await zipFiles(await folderAt(new Date('2026-07-01')), ['c.png', 'b.js', 'a.js']);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(Object.keys(unzipSync(one))).toEqual(['a.js', 'b.js', 'c.png']);
});

test('other content, other bytes', async () => {
  const folder = await folderAt(new Date('2020-01-01'));
  const before = await zipFiles(folder, ['a.js']);
  await writeFile(join(folder, 'a.js'), 'changed');
  expect(Buffer.from(await zipFiles(folder, ['a.js'])).equals(Buffer.from(before))).toBe(false);
});
