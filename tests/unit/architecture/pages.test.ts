/** Every page of ours: no name is looked up because it is written on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFiles } from '../../../tools/build/folder-files';

const source = join(import.meta.dirname, '../../../src');
const files = folderFiles(source);
const text = (file: string) => readFileSync(join(source, file), 'utf8');
const pages = files.filter((file) => file.endsWith('.html'));

test.each(pages)('%s switches the looking up of names ahead of a click off', (file) => {
  const [before = ''] = text(file).split('</head>');
  expect(before).toMatch(/<meta http-equiv="x-dns-prefetch-control" content="off" \/>/);
});

test('there are pages, and no anchor in them leads to an address that is not ours', () => {
  expect(pages.length).toBeGreaterThan(3);
  const anchors = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...text(file).matchAll(/<a\b[^>]*/g)].map(([anchor]) => `${file} ${anchor}`));
  // A path from our own root is ours as well; "//host" is none.
  const isOurs = /href=(?:\{browser\.runtime\.getURL\(|"\/src\/|\{`\/src\/)/;
  expect(anchors.filter((anchor) => !isOurs.test(anchor))).toEqual([]);
});
