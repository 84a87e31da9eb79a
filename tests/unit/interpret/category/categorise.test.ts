import { describe, expect, test } from 'vitest';
import { categorise } from '../../../../src/interpret/category/categorise';
import { readingOf } from './reading-of';

const known = (title: string, levels: string[], language: string | null) => {
  const category = categorise(readingOf(title, levels, language));
  return category.state === 'known' ? category.fact.value : category.state;
};

describe('a category path', () => {
  test('is understood in several languages', () => {
    expect(known('Calvin Modern', ['Home', 'Women', 'Dresses'], 'en')).toBe('clothing');
    expect(known('Modell 7', ['Haushalt', 'Waschmaschinen'], 'de')).toBe('washing-machines');
  });

  test('counts more than the title', () => {
    expect(known('Apple pie scent', ['Home Decor', 'Scented Candles'], 'en')).toBe('candles-decor');
  });

  test('is quoted as the evidence', () => {
    const category = categorise(readingOf('Zuma', ['Men', 'Shoes'], 'en'));
    expect(category).toMatchObject({
      state: 'known',
      fact: { source: 'page', evidence: [{ text: 'Men > Shoes', foundIn: 'breadcrumb', locator: 'nav' }] },
    });
  });
});

describe('a title alone', () => {
  test('names the category where its words do', () => {
    expect(known('Linen shirt, long sleeve', [], 'en')).toBe('clothing');
    expect(known('Sommerkleid mit Blumen', [], 'de')).toBe('clothing');
  });

  test('of unknown words gives no category', () => {
    expect(categorise(readingOf('Xqzt 5000 Blorf')).state).toBe('unknown');
  });
});

describe('bad input', () => {
  test.each([
    '',
    '   ',
    '🙂'.repeat(500),
    '<b>x</b><script>',
    '\u202e\u0000\ud800',
    'a'.repeat(10_000),
    'かな'.repeat(5_000),
  ])('gives an answer or an abstention, quickly: %#', (title) => {
    categorise(readingOf('warm up'));
    const start = performance.now();
    const category = categorise(readingOf(title, [title]));
    expect(performance.now() - start).toBeLessThan(50);
    expect(['known', 'unsure', 'unknown']).toContain(category.state);
  });
});
