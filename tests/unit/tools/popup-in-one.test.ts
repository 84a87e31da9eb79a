/** What the popup loads as it opens. */
import { expect, test } from 'vitest';
import { withOneOfEach } from '../../../tools/build/popup-in-one';

const page = (head: string) => `<html><head>\n    ${head}\n  </head><body></body></html>`;
const script = '<script type="module" crossorigin src="/assets/popup-1.js"></script>';
const style = (name: string) => `<link rel="stylesheet" crossorigin href="/assets/${name}.css">`;
const preload = '<link rel="modulepreload" crossorigin href="/assets/common-2.js">';

test('one script, one style sheet under the name of the last, nothing loaded ahead', () => {
  const { html, ...found } = withOneOfEach(
    page([script, preload, preload, style('page'), style('popup')].join('\n    ')),
  );
  expect(found).toEqual({ script: 'assets/popup-1.js', styles: ['assets/page.css', 'assets/popup.css'] });
  expect(html).toBe(page([script, style('popup')].join('\n    ')));
});

test('a page of one of each stays as it is', () => {
  const whole = page([script, style('popup')].join('\n    '));
  expect(withOneOfEach(whole).html).toBe(whole);
});

test('a page without them is no popup', () => {
  expect(() => withOneOfEach(page(script))).toThrow(/no style sheet/);
  expect(() => withOneOfEach(page(style('popup')))).toThrow(/no script/);
});
