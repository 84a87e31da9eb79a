import { expect, test } from 'vitest';
import { questionLanguages, questionToShop } from '../../../src/vocabulary/shop-question';

test('fourteen languages, each its own question with the product’s name in one line', () => {
  expect([...questionLanguages].sort()).toEqual('da de en es fr it ja ko nl pl pt ru sv zh'.split(' '));
  const asked = questionLanguages.map((language) => questionToShop('Linen\n shirt', language));
  expect(new Set(asked).size).toBe(14);
  for (const question of asked) {
    expect(question).toContain('Linen shirt');
    expect(question).not.toMatch(/[\n%]/);
  }
});

test('regions fall back on their language, other languages and none on English', () => {
  expect(questionToShop('X', 'pt-BR')).toBe(questionToShop('X', 'pt'));
  expect(questionToShop('X', 'zh_TW')).toBe(questionToShop('X', 'zh'));
  expect(questionToShop('X', 'fi')).toBe(questionToShop('X', 'en'));
  expect(questionToShop('X', null)).toBe(questionToShop('X', 'en'));
});

test('a title is text: marks of replacing stay as they are, a long one is cut', () => {
  expect(questionToShop('$& $1 <b>', 'en')).toContain('“$& $1 <b>”');
  expect(questionToShop('a'.repeat(5000), 'en').length).toBeLessThan(300);
});
