/** The way from where a thing is made to where it is sold: legs by lorry, rail, sea or air (METHOD §6). */
import { seaDetour } from '../../../data/tables/freight';
import type { FreightMode } from '../types';
import { greatCircleKm, portCountries, portToPortKm, sharesLand } from './distance';

export interface Leg {
  mode: FreightMode;
  km: number;
}

export interface Route {
  /** The mode that covers the long part. */
  mode: FreightMode;
  legs: Leg[];
}

/** Roads and rails over the great circle: a judgement, after studies of circuity that find 1.2 to 1.4. */
const GROUND_DETOUR = 1.3;
/** Farther than this goods go by sea though there is land between: a judgement; Lisbon to Moscow is about this. */
const LORRY_MAX_KM = 4000;

const onGround = (mode: 'lorry' | 'rail', from: string, to: string): Leg | null => {
  const km = greatCircleKm(from, to);
  return km === null ? null : { mode, km: km * GROUND_DETOUR };
};

interface Harbour {
  /** The country whose port is used. */
  port: string;
  /** From the country to that port; null where it has its own. */
  access: Leg | null;
}

const harbours = new Map<string, Harbour | null>();

/** A country's own port, else the nearest one: by lorry where there is land between, else over the sea. */
function harbourOf(country: string): Harbour | null {
  const known = harbours.get(country);
  if (known !== undefined) return known;
  let nearest: Harbour | null = null;
  if (portCountries.includes(country)) nearest = { port: country, access: null };
  else {
    let shortest = Number.POSITIVE_INFINITY;
    for (const port of portCountries) {
      const km = greatCircleKm(country, port);
      if (km === null) continue;
      const byLand = sharesLand(country, port);
      const cost = byLand ? km : km * seaDetour;
      if (cost >= shortest) continue;
      shortest = cost;
      nearest = {
        port,
        access: byLand ? { mode: 'lorry', km: km * GROUND_DETOUR } : { mode: 'sea', km: km * seaDetour },
      };
    }
  }
  harbours.set(country, nearest);
  return nearest;
}

function bySea(from: string, to: string): Route | null {
  const start = harbourOf(from);
  const end = harbourOf(to);
  const km = start && end ? portToPortKm(start.port, end.port) : null;
  if (!start || !end || km === null) return null;
  const legs: Leg[] = [];
  if (start.access) legs.push(start.access);
  if (km > 0) legs.push({ mode: 'sea', km });
  if (end.access) legs.push(end.access);
  return { mode: 'sea', legs };
}

/**
 * The usual way, or by the mode that was asked for; a mode that cannot be (a lorry over the ocean) gives the usual
 * way. Null where no distance is known.
 * @param from @param to ISO alpha-2.
 */
export function routeOf(from: string, to: string, wanted?: FreightMode): Route | null {
  const km = greatCircleKm(from, to);
  if (km === null) return null;
  if (wanted === 'air' && from !== to) return { mode: 'air', legs: [{ mode: 'air', km }] };
  if (sharesLand(from, to)) {
    const ground = wanted === 'rail' ? 'rail' : 'lorry';
    const far = from !== to && km * GROUND_DETOUR > LORRY_MAX_KM && wanted !== 'rail' && wanted !== 'lorry';
    const leg = far || wanted === 'sea' ? null : onGround(ground, from, to);
    if (leg) return { mode: ground, legs: [leg] };
    if (from === to) return { mode: 'lorry', legs: [{ mode: 'lorry', km: km * GROUND_DETOUR }] };
  }
  return bySea(from, to);
}
