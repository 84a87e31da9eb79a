/** What a page says a thing is made of. */
import { describe, expect, test } from 'vitest';
import { materialFrom, materialsIn } from '../../../src/interpret/material';
import { materialFactor } from '../../../src/model/material';

const parts = (text: string) => materialsIn(text).map(({ material, share }) => `${material} ${share}`);

test.each([
  ['80 % wool, 20% polyester', ['wool 0.8', 'polyester 0.2']],
  ['wool 80%, polyester 20%', ['wool 0.8', 'polyester 0.2']],
  ['Linen', ['linen 1']],
  ['100% organic cotton', ['organic-cotton 1']],
  ['65 % Polyester, 35 % Baumwolle; Futter: 100 % Viskose', ['polyester 0.65', 'cotton 0.35']],
  ['coton 60 %, lin 40 %', ['cotton 0.6', 'linen 0.4']],
  ['97,5 % algodón, 2,5 % elastano', ['cotton 0.975', 'elastane 0.025']],
  ['laine mérinos', ['merino 1']],
  ['wool, cotton', []],
  ['woollen look, cottonwood', []],
  ['plastic', []],
  ['', []],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

describe('from a page', () => {
  const title = (value: string) => ({ value, confidence: 1, evidence: [], source: 'page' as const });
  const quote = (text: string) => ({ text, foundIn: 'row' as const, locator: 'Material', label: 'Material' });

  test('what it lists goes before what its title names', () => {
    const found = materialFrom([quote('unknown'), quote('100 % wool')], title('Cotton shirt'));
    expect(found?.value).toEqual([{ material: 'wool', share: 1 }]);
    expect(materialFrom([], title('Cotton shirt'))?.value).toEqual([{ material: 'cotton', share: 1 }]);
  });

  test('a title’s ambiguous words are no material', () => {
    for (const words of ['Button down shirt', 'Leather look trousers', 'Plain shirt'])
      expect(materialFrom([], title(words))).toBeNull();
    expect(materialFrom([], null)).toBeNull();
  });
});

test('a composition’s factor is the mean of its parts: .8 · 3.23 + .2 · .86', () => {
  expect(materialFactor(materialsIn('80 % wool, 20 % polyester'))).toBeCloseTo(0.8 * 3.23 + 0.2 * 0.86, 12);
  expect(materialFactor([])).toBeNull();
  expect(materialFactor([{ material: 'unobtainium', share: 1 }])).toBeNull();
  expect(materialFactor([{ material: 'wool', share: Number.NaN }])).toBeNull();
});
