/** The text of NOTICE: what is ours, what the data's makers ask for, and every bundled package's own licence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewed } from './reviewed';

const RULE = '-'.repeat(78);

/** The whole NOTICE; throws where a bundled package or its licence file is not installed. */
export function noticeText(root: string): string {
  const read = (...path: string[]) =>
    readFileSync(join(root, ...path), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
  const packages = reviewed.map(({ name, licence, file }) => {
    const folder = ['node_modules', ...name.split('/')];
    const { version } = JSON.parse(read(...folder, 'package.json')) as { version: string };
    return `${RULE}\n${name} ${version} (${licence})\n\n${read(...folder, file)}\n`;
  });
  return [
    'Whence holds code and data of others. Made by `npm run notice`; do not edit.\n',
    `${RULE}\nWhence itself (MIT)\n\n${read('LICENSE')}\n`,
    `${RULE}\nData\n\n${read('data', 'LICENSE.md')}\n`,
    ...packages,
  ].join('\n');
}
