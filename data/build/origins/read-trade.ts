/** The files of shared origins as they are: shares, intensities, home shares, groups. */
import type { Row, Sources } from '../sources';

/** Where the source lumps what it does not name. */
const OTHER = 'other';
/** ISO 3166-1's code for a user's own use: any place that has no name here. */
export const ELSEWHERE = 'ZZ';

export type Shares = Map<string, number>;

export interface Trade {
  /** Share of the world's exports by origin, by group. */
  world: Map<string, Shares>;
  /** Share of the United States' imports by origin, for groups that have it. */
  unitedStates: Map<string, Shares>;
  /** Share made at home by destination, by group; and the cells that are official figures. */
  home: Map<string, Shares>;
  /** How much more a destination imports from an origin than the world does. */
  intensity: Map<string, Shares>;
  theta: Map<string, number>;
  groupOfCategory: Map<string, string>;
}

function grouped(rows: Row[], outer: string, inner: string, value: string): Map<string, Shares> {
  const groups = new Map<string, Shares>();
  for (const row of rows) {
    const code = row[inner] === OTHER ? ELSEWHERE : (row[inner] ?? '');
    const group = groups.get(row[outer] ?? '') ?? new Map();
    groups.set(row[outer] ?? '', group.set(code, Number(row[value])));
  }
  return groups;
}

export async function readTrade(sources: Sources): Promise<Trade> {
  const rows = (file: string) => sources.rows(`origins/${file}.csv`);
  const categories = await rows('category_group');
  const intensity = (await rows('bilateral_intensity')).map(
    ({ destination = '', ...cells }): [string, Shares] => [
      destination,
      new Map(Object.entries(cells).flatMap(([origin, cell]) => (cell ? [[origin, Number(cell)]] : []))),
    ],
  );
  return {
    world: grouped(await rows('world_export_shares'), 'group', 'origin', 'share'),
    unitedStates: grouped(await rows('us_import_shares'), 'group', 'origin', 'share'),
    home: grouped(await rows('home_share'), 'group', 'destination', 'home_share'),
    intensity: new Map(intensity),
    theta: new Map(categories.map(({ group = '', theta }) => [group, Number(theta)])),
    groupOfCategory: new Map(categories.map(({ category_id = '', group = '' }) => [category_id, group])),
  };
}
