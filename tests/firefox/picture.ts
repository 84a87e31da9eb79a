/** Pictures for people, taken only where they ask for them (WHENCE_PICTURES=1), into out/firefox. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../tools/browser/built';
import { takesPictures } from '../e2e/picture';

export async function picture(name: string, png: () => Promise<Buffer>): Promise<void> {
  if (!takesPictures) return;
  const folder = join(projectRoot, 'out', 'firefox');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), await png());
}
