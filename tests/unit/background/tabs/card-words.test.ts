/** What labels say in each language, and that a list of many figures asks for the language once. */
import { afterEach, expect, test, vi } from 'vitest';
import { browserOfLanguage, language } from '../../ui/browser-language';

vi.mock('webextension-polyfill', async () => (await import('../../ui/browser-language')).browserOfLanguage);
const { cardWords } = await import('../../../../src/background/tabs/card-words');

afterEach(() => vi.restoreAllMocks());

test.each([
  ['en', 'typically ~5.2 kg', '2.1 – 13 kg', 'Typically about 5.2 kg CO₂e to make it (2.1 – 13 kg)'],
  ['de', 'typischerweise ~5,2 kg', '2,1 – 13 kg', expect.stringContaining('5,2 kg')],
  ['ar', expect.stringContaining('5.2'), expect.stringContaining(' – '), expect.anything()],
])('%s', (tag, first, range, said) => {
  language.tag = tag;
  const words = cardWords('metric')({ kg: 5.2, lowKg: 2.1, highKg: 13 });
  const flat = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');
  const [twoLines, oneLine] = words.forms.map((lines) => lines.map(flat));
  expect(twoLines).toEqual([first, range]);
  expect(oneLine).toEqual([`${twoLines?.[0]} (${twoLines?.[1]})`]);
  expect(flat(words.said)).toEqual(said);
});

test('the language is asked for once a list, not once a number', () => {
  language.tag = 'en';
  const asked = [
    vi.spyOn(browserOfLanguage.default.i18n, 'getMessage'),
    vi.spyOn(browserOfLanguage.default.i18n, 'getUILanguage'),
  ];
  const times = () => asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  const wordsOf = cardWords('metric');
  wordsOf({ kg: 1, lowKg: 0.5, highKg: 2 });
  const once = times();
  for (let kg = 2; kg <= 50; kg++) wordsOf({ kg, lowKg: kg / 2, highKg: kg * 2 });
  expect(times()).toBe(once);
  expect(once).toBeLessThanOrEqual(4);
});

test('equal figures are worded once', () => {
  const wordsOf = cardWords('imperial');
  const figure = { kg: 7, lowKg: 3, highKg: 15 };
  expect(wordsOf({ ...figure })).toBe(wordsOf(figure));
  expect(wordsOf({ ...figure, highKg: 16 })).not.toBe(wordsOf(figure));
});
