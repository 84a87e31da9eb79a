/** Kilometres between countries. The tables are unpacked when first asked for: most answers need none. */
import {
  airCountries,
  airLevels,
  airLnLowest,
  airLnStep,
  landmasses,
  seaKm,
  seaPorts,
} from '../../../data/tables/freight';
import { bytesOf, decodeUint16 } from '../packed';

let great: { index: Map<string, number>; levels: Uint8Array; km: Float64Array } | undefined;
let sea: { index: Map<string, number>; km: Uint16Array } | undefined;

/** Where row i, column j of a triangle lies. */
const cellOf = (i: number, j: number) => (i >= j ? (i * (i + 1)) / 2 + j : (j * (j + 1)) / 2 + i);

/** Great circle weighted by population, km; within the country where both are the same. Null where not known. */
export function greatCircleKm(from: string, to: string): number | null {
  great ??= {
    index: new Map(airCountries.map((code, i) => [code, i])),
    levels: bytesOf(airLevels),
    km: Float64Array.from({ length: 256 }, (_, level) => Math.exp(airLnLowest + level * airLnStep)),
  };
  const i = great.index.get(from);
  const j = great.index.get(to);
  if (i === undefined || j === undefined) return null;
  return great.km[great.levels[cellOf(i, j)] ?? 0] ?? null;
}

const US_COASTS = ['US-E', 'US-W'];
const portsOf = (country: string) => (country === 'US' ? US_COASTS : [country]);

/** Countries that have a main port in the table. */
export const portCountries: readonly string[] = [...new Set(seaPorts.map((port) => port.slice(0, 2)))];

/** Shortest way by sea between the main ports of two countries, km; null where one has none in the table. */
export function portToPortKm(from: string, to: string): number | null {
  sea ??= { index: new Map(seaPorts.map((port, i) => [port, i])), km: decodeUint16(seaKm) };
  let shortest: number | null = null;
  for (const a of portsOf(from)) {
    for (const b of portsOf(to)) {
      const i = sea.index.get(a);
      const j = sea.index.get(b);
      if (i === undefined || j === undefined) continue;
      const km = sea.km[cellOf(i, j)] ?? 0;
      if (shortest === null || km < shortest) shortest = km;
    }
  }
  return shortest;
}

const landmassOf = new Map(landmasses.flatMap((codes, land) => codes.map((code) => [code, land] as const)));

/** Whether a lorry can drive from one country to the other. */
export function sharesLand(from: string, to: string): boolean {
  return from === to || (landmassOf.has(from) && landmassOf.get(from) === landmassOf.get(to));
}
