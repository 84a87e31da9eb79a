/**
 * A copy of the built extension as it is once the person has allowed every site. Nothing but the manifest's
 * permission differs: a browser under test has nobody to click "allow".
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function grantedCopy(dist: string): Promise<{ dist: string; remove(): Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), 'whence-granted-'));
  await cp(dist, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  manifest.host_permissions = manifest.optional_host_permissions;
  delete manifest.optional_host_permissions;
  await writeFile(file, JSON.stringify(manifest));
  return { dist: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}
