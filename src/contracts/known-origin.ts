/** Pure: the origin that stands, where one does. */
import type { Place } from '../model/place';
import type { Origin } from './product';

export type KnownOrigin = Extract<Origin, { state: 'known' | 'stages' }>;

/** The origin stated, or the last of several stages; null where it is unknown, disputed or only "imported". */
export function knownOrigin(origin: Origin): KnownOrigin | null {
  return origin.state === 'known' || origin.state === 'stages' ? origin : null;
}

/** Its place. */
export function placeOfOrigin(origin: Origin): Place | null {
  return knownOrigin(origin)?.claim.place ?? null;
}
