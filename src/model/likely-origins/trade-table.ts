/** Unpacks what the tables know of trade: one group of goods, one destination at a time. */
import {
  goodsGroups,
  homeShares,
  homeSharesLevels,
  tradeDestinations,
  tradeIntensity,
  tradeIntensityLevels,
  tradeOrigins,
  unitedStatesShares,
  unitedStatesSharesLevels,
  worldShares,
  worldSharesLevels,
} from '../../../data/tables/origins';
import { ELSEWHERE, type GoodsTrade, type Shares } from './import-shares';
import { recalledIn } from './recalled-table';

interface Scale {
  lowest: number;
  step: number;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Map([...BASE64].map((letter, digit) => [letter, digit]));

function cellOf({ lowest, step }: Scale, levels: string, cell: number): number | null {
  const digit = digitOf.get(levels[cell] ?? '');
  return digit === undefined ? null : lowest + step * digit;
}

const groupOfKind = new Map(
  goodsGroups.flatMap(([, , kinds], index) => kinds.split(' ').map((kind) => [kind, index] as const)),
);
const columnOf = new Map(tradeOrigins.map((code, column) => [code, column]));
const rowOf = new Map(tradeDestinations.map((code, row) => [code, row]));

/** Countries that have a name in the table. */
export const namedOrigins: readonly string[] = tradeOrigins.filter((code) => code !== ELSEWHERE);

function sharesOf(scale: Scale, levels: string, group: number): Map<string, number> {
  return new Map(
    tradeOrigins.flatMap((code, column) => {
      const ln = cellOf(scale, levels, column * goodsGroups.length + group);
      return ln === null ? [] : [[code, Math.exp(ln)] as const];
    }),
  );
}

function homeShareAt(group: number, row: number): number {
  const logit =
    cellOf(homeShares, homeSharesLevels, group * tradeDestinations.length + row) ?? Number.NEGATIVE_INFINITY;
  return 1 / (1 + Math.exp(-logit));
}

/** A country that the table does not have makes as much at home as the middle one of those it has. A judgement. */
function homeShareOf(group: number, destination: string | null): number {
  if (destination === null) return 0;
  const row = rowOf.get(destination);
  if (row !== undefined) return homeShareAt(group, row);
  const all = tradeDestinations.map((_, each) => homeShareAt(group, each)).sort((one, other) => one - other);
  return all[all.length >> 1] ?? 0;
}

/** Null for what is no kind. @param destination the shop's country; null = not known. */
export function goodsTradeOf(kind: string, destination: string | null): GoodsTrade | null {
  const group = groupOfKind.get(kind);
  if (group === undefined) return null;
  const unitedStates =
    destination === 'US' ? sharesOf(unitedStatesShares, unitedStatesSharesLevels, group) : null;
  return {
    world: sharesOf(worldShares, worldSharesLevels, group),
    imports: unitedStates?.size ? unitedStates : null,
    home: homeShareOf(group, destination),
    theta: goodsGroups[group]?.[1] ?? 1,
  };
}

/** What was recalled of a kind where it is sold; null where nothing was. @param destination null = not known. */
export function recalledOf(kind: string, destination: string | null): Shares | null {
  const group = groupOfKind.get(kind);
  return group === undefined || destination === null ? null : recalledIn(group, destination);
}

/** How much more `destination` imports from `origin` than the world does; 1 where it is not known. */
export function intensityOf(destination: string, origin: string): number {
  const [row, column] = [rowOf.get(destination), columnOf.get(origin)];
  if (row === undefined || column === undefined) return 1;
  return Math.exp(cellOf(tradeIntensity, tradeIntensityLevels, row * tradeOrigins.length + column) ?? 0);
}
