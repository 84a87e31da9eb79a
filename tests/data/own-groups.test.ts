import { describe, expect, test } from 'vitest';
import { kindLines } from '../../data/build/kinds/kind-list';
import { kindGroups } from '../../data/build/origins/kind-groups';
import { ownGroupsFrom, readOwnGroups, withOwnGroups } from '../../data/build/origins/own-groups';
import type { Trade } from '../../data/build/origins/read-trade';

const HEAD = '# a comment\ngroup\tpart_of\ttheta\thome_odds\tkinds\theading\tpercent\n';
const from = (line: string) => ownGroupsFrom(`${HEAD}${line}\n`);

describe('a line of own groups', () => {
  test('says its origins, its kinds and what it is part of', () => {
    expect(from('cups\tware\t0.5\t2\tflask pans\t9617\tCN 80, DE 2.5')).toEqual([
      {
        group: 'cups',
        partOf: 'ware',
        theta: 0.5,
        homeOdds: 2,
        kinds: ['flask', 'pans'],
        world: new Map([
          ['CN', 0.8],
          ['DE', 0.025],
        ]),
      },
    ]);
  });

  test.each([
    ['an origin that is no country', 'cups\tware\t1\t1\tflask\t9617\tCNN 80', 'CNN 80'],
    ['an origin twice', 'cups\tware\t1\t1\tflask\t9617\tCN 80, CN 2', 'CN 2'],
    ['no share', 'cups\tware\t1\t1\tflask\t9617\tCN 80, DE', '"DE"'],
    ['more than all', 'cups\tware\t1\t1\tflask\t9617\tCN 80, DE 21', '1.010'],
    ['no theta', 'cups\tware\t\t1\tflask\t9617\tCN 80', 'theta'],
    ['no odds', 'cups\tware\t1\tx\tflask\t9617\tCN 80', 'odds'],
  ])('%s is refused by name', (_, line, said) => {
    expect(() => from(line)).toThrow(/^own-groups\.tsv: cups: /);
    expect(() => from(line)).toThrow(said);
  });
});

const trade: Trade = {
  world: new Map([['ware', new Map([['CN', 1]])]]),
  unitedStates: new Map(),
  home: new Map([['ware', new Map([['DE', 0.5]])]]),
  intensity: new Map(),
  theta: new Map([['ware', 0.9]]),
  groupOfCategory: new Map(),
};

test('a group takes the home shares of the wider one, at its own odds', () => {
  const { world, home, theta } = withOwnGroups(trade, from('cups\tware\t0.5\t3\tflask\t9617\tCN 80'));
  expect(world.get('cups')).toEqual(new Map([['CN', 0.8]]));
  expect(home.get('cups')?.get('DE')).toBeCloseTo(0.75, 10);
  expect(theta.get('cups')).toBe(0.5);
  expect(world.get('ware')).toBe(trade.world.get('ware'));
  expect(() => withOwnGroups(trade, from('cups\tno\t1\t1\tflask\t9617\tCN 80'))).toThrow('"no"');
});

describe('kinds by group', () => {
  const categories = new Map(kindLines.map(({ category }) => [category, 'rest']));

  test('those of a group of our own are counted with it, all others by their category', () => {
    const groups = kindGroups(categories, from('cups\tware\t1\t1\tflask\t9617\tCN 80'));
    expect(groups.get('flask')).toBe('cups');
    expect(groups.get('wine')).toBe('rest');
  });

  test('an unknown kind and one in two groups are refused', () => {
    const line = 'cups\tware\t1\t1\tflask\t9617\tCN 80';
    expect(() => kindGroups(categories, from(line.replace('flask', 'flusk')))).toThrow('flusk');
    expect(() => kindGroups(categories, from(`${line}\n${line.replace('cups', 'mugs')}`))).toThrow('mugs');
  });
});

test('the file itself can be understood, and names most of what each group exports', async () => {
  const groups = await readOwnGroups();
  expect(groups.length).toBeGreaterThan(80);
  expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
  for (const { group, world } of groups) {
    const named = [...world.values()].reduce((sum, share) => sum + share, 0);
    expect(named, group).toBeGreaterThan(0.8);
  }
});
