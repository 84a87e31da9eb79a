/** The baseline of the first round: the longest shelf word that stands in the path, from its end, or in the title. */
import { wordsByLanguage } from '../../data/build/category-words/all';
import { kindsOfCategory } from '../../data/build/kind-model/coarse';
import { pathOf } from '../../src/interpret/kind/path-levels';
import { foldWord } from '../../src/interpret/kind/words';
import type { Case } from './cases';
import { type Guess, NO_GUESS } from './guess';

const PHRASE_MAX = 5;

const keyWords = (text: string): string[] => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);

const kindByWord = new Map(
  Object.values(wordsByLanguage).flatMap((lists) =>
    Object.entries(lists).flatMap(([category, list = '']) =>
      list
        .split(',')
        .map((word): [string, string] => [keyWords(word).join(' '), kindsOfCategory(category)[0] ?? '']),
    ),
  ),
);

function longest(text: string): string | undefined {
  const words = keyWords(text);
  for (let length = Math.min(PHRASE_MAX, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const kind = kindByWord.get(words.slice(at, at + length).join(' '));
      if (kind) return kind;
    }
  }
  return undefined;
}

export function byWordLists({ reading }: Case): Guess {
  for (const text of [...(pathOf(reading)?.levels.toReversed() ?? []), reading.titles[0]?.text ?? '']) {
    const id = longest(text);
    if (id) return { id, confidence: 0, answered: true };
  }
  return NO_GUESS;
}
