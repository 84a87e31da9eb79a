/** What a typed name means: in any of a choice's languages, and never by guessing. */
import { expect, test } from 'vitest';
import { chosen } from '../../../src/popup/chosen';

const choices = [
  { value: 'NE', name: 'Niger', also: ['Niger', 'ニジェール'] },
  { value: 'NG', name: 'Nigeria', also: ['Nigéria', 'ナイジェリア'] },
  { value: 'DE', name: 'Germany', also: ['Deutschland', 'Allemagne', '德国'] },
];

test.each([
  ['Niger', 'NE'],
  ['nigeria', 'NG'],
  ['Nigéria', 'NG'],
  ['DEUTSCHLAND', 'DE'],
  ['alle', 'DE'],
  ['德国', 'DE'],
  ['ナイ', 'NG'],
  ['Nig', null],
  ['', null],
  ['Atlantis', null],
])('%j means %s', (typed, value) => {
  expect(chosen(choices, typed)?.value ?? null).toBe(value);
});
