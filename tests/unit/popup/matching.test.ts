import { expect, test } from 'vitest';
import { type Choice, matching } from '../../../src/popup/matching';

const choices: Choice[] = [
  { value: 'CI', name: 'Côte d’Ivoire', also: ['Ivory Coast'] },
  { value: 'NE', name: 'Niger' },
  { value: 'NG', name: 'Nigeria' },
  { value: 'GB', name: 'United Kingdom', also: ['Great Britain', 'England'] },
  { value: 'US', name: 'United States', also: ['USA'] },
  { value: 'JP', name: '日本' },
  { value: 'jeans', name: 'Jeans', also: ['denim trousers'] },
];
const found = (typed: string, first?: string[]) => matching(choices, typed, first).map(({ value }) => value);

test.each([
  ['niger', ['NE', 'NG']],
  ['nigeri', ['NG']],
  ['KINGDOM', ['GB']],
  ['cote', ['CI']],
  ['ivory', ['CI']],
  ['united s', ['US']],
  ['usa', ['US']],
  ['本', ['JP']],
  ['trousers', ['jeans']],
  ['atlantis', []],
  ['an', []],
])('%s', (typed, values) => {
  expect(found(typed)).toEqual(values);
});

test('nothing typed: all in order, those asked for ahead', () => {
  expect(found('')).toHaveLength(choices.length);
  expect(found('  ', ['US', 'NE']).slice(0, 3)).toEqual(['US', 'NE', 'CI']);
});

test('a long list is cut', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ value: String(at), name: `Thing ${at}` }));
  expect(matching(many, 'thing')).toHaveLength(40);
});
