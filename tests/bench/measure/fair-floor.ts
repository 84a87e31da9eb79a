/** An extension whose content script does what any reader of a page must: the fair floor, as cold as ours. */
import type { Extension } from '../../../tools/browser/launch';
import { launchFiles } from './launch-files';

/** One pass over the text, the JSON-LD parsed, one query for buttons, headings, metas and microdata; then word is given. */
const FLOOR = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let total = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) total += node.nodeValue.length;
  for (const block of document.querySelectorAll('script[type*="ld+json" i]')) {
    try { JSON.parse(block.textContent); } catch {}
  }
  total += document.querySelectorAll(
    'button, [role="button"], input[type="submit"], h1, h2, h3, h4, h5, h6, meta, [itemscope], [itemprop]',
  ).length;
  chrome.runtime.sendMessage({ type: 'reading', total });
})();
`;

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Fair floor',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [
      { matches: ['*://*/*'], js: ['src/content/floor.js'], run_at: 'document_idle', all_frames: false },
    ],
  }),
  'worker.js': '',
  'desk.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>desk</title>',
  'src/content/floor.js': FLOOR,
};

/** A real browser with it; its page is `desk.html`. */
export const launchFloor = (): Promise<Extension> => launchFiles('floor', FILES);
