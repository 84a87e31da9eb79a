/** What travels and what loads; a unit test holds the same limits in CI, but for the content script's (15 kB there). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderFiles } from '../../../tools/build/folder-files';
import { startUpFiles } from '../../../tools/build/start-up-files';
import { zipFiles } from '../../../tools/package/zip';
import type { Bench } from '../measure/bench';
import type { Row } from '../measure/row';

export async function sizes({ dist }: Bench): Promise<Row[]> {
  const packed = (files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) /
    1000;
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const popup = startUpFiles(dist, 'src/popup/popup.html').filter((file) => file.endsWith('.js'));
  const kB = (name: string, value: number, target: number) => ({ name, value, target, unit: 'kB' });
  return [
    {
      work: 'sizes, gzip 9',
      floor: 'limits, of which a test holds the content script to 15 kB',
      figures: [
        kB('content script', packed(manifest.content_scripts[0].js), 14),
        kB('worker at its start', packed(startUpFiles(dist, manifest.background.service_worker)), 180),
        kB("popup's scripts", packed(popup), 28),
        kB('package', (await zipFiles(dist, folderFiles(dist))).length / 1000, 4000),
      ],
      from: 'dist/chrome',
    },
  ];
}
