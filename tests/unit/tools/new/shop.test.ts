/** `npm run new:shop`: the skeleton joins the lists, reads well, and a test leads a person through the rest. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedShops as before } from '../../../../src/content/shops/named-shops';
import type { Shop } from '../../../../src/content/shops/shop';
import { newShop } from '../../../../tools/new/shop';
import { shopId } from '../../../../tools/new/shop-id';
import { SHOP_DONE, shopNextStep } from '../../../../tools/new/shop-next-step';
import { copiedFiles, projectRoot } from './copied-files';

const LISTS = [
  'src/content/shops',
  'tests/pages/shops',
  'tests/unit/content/shops/agreed-shops.txt',
  'biome.json',
];
const copy = () => copiedFiles(...LISTS);

test('every list gains the shop, and every file written is formatted as the rest', async () => {
  const root = copy();
  const paths = newShop(root, 'Märket 7', ['marketseven.co.uk', 'market-seven.de']);

  const { shops } = (await import(join(root, 'src/content/shops/shops.ts'))) as { shops: Shop[] };
  expect(shops.find(({ name }) => name === 'Märket 7')?.hosts).toEqual([
    'marketseven.co.uk',
    'market-seven.de',
  ]);
  const { namedShops } = await import(join(root, 'src/content/shops/named-shops.ts'));
  expect(namedShops).toEqual({ ...before, marketseven: 'co.uk', 'market-seven': 'de' });
  const agreed = readFileSync(join(root, 'tests/unit/content/shops/agreed-shops.txt'), 'utf8');
  expect(agreed.trim().split('\n')).toEqual(Object.keys(namedShops).sort());
  const expected = JSON.parse(readFileSync(join(root, 'tests/pages/shops/expected.json'), 'utf8'));
  expect(expected['Märket 7'].host).toBe('www.marketseven.co.uk');

  const biome = join(projectRoot, 'node_modules/.bin/biome');
  const checked = spawnSync(
    biome,
    [
      'check',
      '--vcs-enabled=false',
      ...paths.filter((path) => !path.endsWith('.txt') && !path.endsWith('.html')),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(checked.status, checked.stdout + checked.stderr).toBe(0);
});

test('a shop that is named already keeps its patterns', () => {
  const root = copy();
  newShop(root, 'IKEA', ['ikea.com']);
  expect(readFileSync(join(root, 'src/content/shops/named-shops.ts'), 'utf8')).toBe(
    readFileSync(join(projectRoot, 'src/content/shops/named-shops.ts'), 'utf8'),
  );
});

test('nothing is written over, and no host is made up of a bad one', () => {
  const root = copy();
  expect(() => newShop(root, 'Etsy')).toThrow('etsy.ts is there already');
  expect(() => newShop(root, 'Mugs', ['https://mugs.com/'])).toThrow('is no host');
  expect(() => newShop(root, '7 mugs')).toThrow('Latin letter');
});

test('one step after the other, to the end', async () => {
  const root = copy();
  newShop(root, 'Mugs');
  const { mugs } = (await import(join(root, 'src/content/shops/mugs.ts'))) as { mugs: Shop };
  const skeleton = readFileSync(join(root, 'tests/pages/shops/mugs.html'), 'utf8');
  const { Mugs } = JSON.parse(readFileSync(join(root, 'tests/pages/shops/expected.json'), 'utf8'));

  expect(shopNextStep(mugs, skeleton, Mugs)).toContain('tests/pages/shops/mugs.html');
  expect(shopNextStep(mugs, '<h1>Mug</h1>', Mugs)).toContain('title is empty');
  const named = { ...mugs, title: 'h1' };
  expect(shopNextStep(named, '<h1>Mug</h1>', Mugs)).toContain('prices.current is empty');
  const priced = { ...named, prices: { current: '.price' } };
  expect(shopNextStep(priced, '<h1>Mug</h1>', Mugs)).toContain('tests/pages/shops/expected.json');
  expect(shopNextStep(priced, '<h1>Mug</h1>', { ...Mugs, title: 'Mug', amount: 5 })).toBe(SHOP_DONE);
});

test.each([
  ['John Lewis', 'johnlewis'],
  ['Märket 7', 'market7'],
  ['AliExpress', 'aliexpress'],
])('%s → %s', (name, id) => {
  expect(shopId(name)).toBe(id);
});
