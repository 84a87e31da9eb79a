/** A small page of ours read without a browser: what the extension believes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { readPage } from '../../src/content/read';
import type { Product } from '../../src/contracts/product';
import { interpret } from '../../src/interpret/product';

/** The page of `cases/html`, as if it stood at an address. Its style is asked for as in a browser. */
export function readCase(file: string, url: string): Product {
  const settings = { disableJavaScriptEvaluation: true, disableCSSFileLoading: true };
  const window = new Window({ url, settings });
  window.document.write(readFileSync(join(import.meta.dirname, 'cases/html', file), 'utf8'));
  globalThis.getComputedStyle = window.getComputedStyle.bind(window) as never;
  return interpret(readPage(window.document as never, url));
}
