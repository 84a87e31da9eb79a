/** An extension that does nothing but answer: what any extension of its kind costs at least. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Extension, launch } from '../../../tools/browser/launch';

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js', type: 'module' },
  }),
  'worker.js': 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ ok: true }));\n',
  'desk.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>desk</title>',
};

/** A real browser with the empty extension; its page is `desk.html`. */
export async function launchEmpty(): Promise<Extension> {
  const dist = await mkdtemp(join(tmpdir(), 'whence-empty-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(dist, name), text);
  const extension = await launch({ dist });
  return {
    ...extension,
    async close() {
      await extension.close();
      await rm(dist, { recursive: true, force: true });
    },
  };
}
