/** No code out of strings, no markup out of strings, no way to the network in what is built. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildProblems } from '../../../tools/build/check-build';
import { engines } from '../../../tools/build/engine-manifest';
import { folderFiles } from '../../../tools/build/folder-files';
import { forbiddenCode, forbiddenMarkup } from '../../../tools/build/forbidden-code';
import { withoutMarkup } from '../../../tools/build/markup-as-text';

const root = join(import.meta.dirname, '../../..');

describe.each(engines)('%s', (engine) => {
  const dist = join(root, 'dist', engine);
  test.skipIf(!existsSync(join(dist, 'manifest.json')))('the build holds nothing forbidden', () => {
    expect(buildProblems(dist)).toEqual([]);
  });
  test.skipIf(!existsSync(join(dist, 'manifest.json')))(
    'no script imports late but the background’s own',
    () => {
      const late = /\bimport\(|\bimportScripts\(/;
      const files = folderFiles(dist).filter((file) => file.endsWith('.js'));
      const importing = files.filter((file) => late.test(readFileSync(join(dist, file), 'utf8')));
      const own = engine === 'chrome' ? /^service-worker-loader\.js$/ : /^assets\/main\.ts-[\w-]+\.js$/;
      expect(importing).toEqual([expect.stringMatching(own)]);
    },
  );
  if (engine === 'chrome')
    test.skipIf(!existsSync(join(dist, 'manifest.json')))(
      'the late script is named after what is in it, in the first one too: none goes with another release’s',
      () => {
        const [late = '', ...others] = readdirSync(dist).filter((file) => file.startsWith('late-code-'));
        expect(others).toEqual([]);
        const hash = createHash('sha256')
          .update(readFileSync(join(dist, late)))
          .digest('hex');
        expect(late).toBe(`late-code-${hash.slice(0, 12)}.js`);
        expect(readFileSync(join(dist, 'service-worker-loader.js'), 'utf8')).toContain(`"${late}"`);
      },
    );
  test.skipIf(!existsSync(join(dist, 'manifest.json')))(
    'the content scripts ask to be made ready at once',
    () => {
      for (const name of ['main', 'first-look']) {
        const script = readFileSync(join(dist, `src/content/${name}.iife.js`), 'utf8');
        expect(script.startsWith('//# allFunctionsCalledOnLoad\n'), name).toBe(true);
      }
    },
  );
});

test.each([
  'x=eval("1")',
  'new Function("return 1")()',
  'let f=Function("return this")',
  'setTimeout("alert(1)",1)',
  'importScripts("a.js")',
  'importScripts(self.other)',
  'self.importScripts(`late-code.js`)',
  'e=>{import(a)}',
  'e=>import("https://shop.example/a.js")',
  'e=>import("./a.js"+b)',
  'e=>import("../a.js")',
  'a.innerHTML=b',
  'a.outerHTML=b',
  'a.insertAdjacentHTML("x",b)',
  'document.write(a)',
  'let a=fetch("/x")',
  'x=fetch(a.runtime.getURL)',
  'x=fetch(b.c+d.runtime.getURL("x"))',
  'globalThis.fetch',
  'new XMLHttpRequest',
  'new WebSocket(a)',
  'navigator.sendBeacon(a)',
])('refused: %s', (script) => {
  expect(forbiddenCode(script)).toHaveLength(1);
});

test.each([
  'class A extends Function{}',
  'db.fetch(a)',
  'await fetch(e.default.runtime.getURL(`kind-model.bin`))',
  'setTimeout(()=>{},1)',
  'e=>import(`./late-exports-RKxI-bg_M6.js`)',
  'importScripts(self.whenceLateName)',
  'retrieval(1)',
  'import{a}from"./b.js"',
  'a.textContent=b',
  'x instanceof Function',
])('let through: %s', (script) => {
  expect(forbiddenCode(script)).toEqual([]);
});

test('HTML: no inline script, no handler, nothing from elsewhere', () => {
  expect(forbiddenMarkup('<script type="module" src="/assets/a.js"></script>')).toEqual([]);
  expect(forbiddenMarkup('<script>alert(1)</script>')).toHaveLength(1);
  expect(forbiddenMarkup('<body onload="x()">')).toHaveLength(1);
  expect(forbiddenMarkup('<script src="https://example.org/a.js"></script>')).toHaveLength(1);
});

test('where Preact would set markup, text is set', () => {
  expect(withoutMarkup('f.__html==e.innerHTML||(e.innerHTML=f.__html)')).toBe(
    'f.__html==e.textContent||(e.textContent=f.__html)',
  );
});
