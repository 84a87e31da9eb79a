/**
 * A copy of the built extension as it is once the person has allowed every site. Nothing but the manifest's
 * permission differs: a browser under test has nobody to click "allow".
 * @param everyShopNamed whether the content script is in every page from the start, as on named shops, too: it says the
 * same, and the worker need not put it there.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function grantedCopy(
  dist: string,
  everyShopNamed = false,
): Promise<{ dist: string; remove(): Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), 'whence-granted-'));
  await cp(dist, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    host_permissions?: string[];
    optional_host_permissions?: string[];
    content_scripts: { matches: string[] }[];
  };
  const everywhere = manifest.optional_host_permissions ?? [];
  manifest.host_permissions = everywhere;
  if (everyShopNamed) for (const script of manifest.content_scripts) script.matches = everywhere;
  delete manifest.optional_host_permissions;
  await writeFile(file, JSON.stringify(manifest));
  return { dist: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}
