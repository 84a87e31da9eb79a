import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headsOf, isNamedByHead } from '../../../../src/interpret/kind/heads';
import { shippedModel } from './shipped-model';

const heads = (title: string, language: string | null) => headsOf({ title, language }, shippedModel);

describe('the heads of a title', () => {
  test.each([
    [
      'English: the last of each part, not what it is for',
      'Red wine cooler for cars, steel',
      'en-GB',
      ['cooler', 'steel'],
    ],
    ['a page that says no language, in Latin letters', 'Wine opener', null, ['opener']],
    ['in others no', 'Открывалка Blorp', null, ['открывалка', 'blorp']],
    [
      'German writes one word: each that stands alone',
      'Weinöffner Edelstahl mit Griff',
      'de',
      ['weinoffner', 'edelstahl'],
    ],
    ['Spanish: before the preposition', 'Funda blanda para portátil', 'es', ['funda', 'blanda']],
    ['a part of a model number is none', 'Piano YDP-S52', 'en', ['piano']],
    ['a short word that means something is', 'Alarm PC', 'en', ['alarm']],
    ['an unknown Slavic noun takes a genitive', 'Блорп вина', 'ru', ['блорп']],
    ['so in Polish', 'Blorp wina', 'pl', ['blorp']],
    ['a maker in Latin letters before it is none', 'Blorp вино', 'ru', ['blorp', 'вино']],
    ['a known one too, and both may head', 'Стакан вина', 'ru', ['стакан', 'вина']],
    ['an adjective is no noun', 'Блорпая куртка', 'ru', ['блорпая', 'куртка']],
    ['nor is a Polish one', 'Blorpowana kurtka', 'pl', ['blorpowana', 'kurtka']],
    ['Korean: the last word where nobody knows it', '와인 블로프프', 'ko', ['블로프프']],
    ['German: the last word where nobody knows it', 'Wein Blorp', 'de', ['blorp']],
    ['a short word in capitals is a code, in small letters a head', 'Piano tep', 'en', ['tep']],
    ['Korean: else any, for what it is like may follow', '와인 오프너', 'ko', ['와인', '오프너']],
    ['Japanese: the last signs', 'ワインオープナー', 'ja', ['ー', 'ナー', 'プナー', 'ープナー']],
    ['Chinese: one or two', '开瓶器', 'zh', ['器', '瓶器']],
    ['nothing', '', 'en', []],
    ['only what it is for', 'for 12 mm', 'en', []],
  ])('%s', (_, title, language, expected) => {
    expect(heads(title, language)).toEqual(expected);
  });

  test('any text and any language are safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), (title, language) => {
        expect(Array.isArray(heads(title, language))).toBe(true);
      }),
    );
  });
});

test('a head names a sector, what it goes with does not', () => {
  const wine = shippedModel.sectorOf('wine');
  const named = (title: string, maker?: string) =>
    isNamedByHead({ title, language: 'en', maker }, wine, shippedModel);
  expect(named('Red wine')).toBe(true);
  expect(named('Wine opener')).toBe(false);
  expect(named('Opener for wine')).toBe(false);
  expect(named('Wine Blorp')).toBe(false);
  expect(named('Wine Blorp', 'Blorp')).toBe(true);
  expect(named('Blorp Wine', 'Blorp Wine')).toBe(true);
});
