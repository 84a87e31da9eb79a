/** A product put on the compare list, with the figures of every place as they stood. */
import * as v from 'valibot';
import { finiteSchema, placeCodeSchema } from '../contracts/fields';
import { type Kg, verdicts } from '../model/types';
import { lookUpSchema } from './look-up';

export const pinnedPlaceSchema = v.object({
  place: placeCodeSchema,
  /** kg CO2e of making, with the 90 % range. */
  kg: finiteSchema,
  lowKg: finiteSchema,
  highKg: finiteSchema,
  /** Against the origin; null for the origin itself, and for all where the origin is unknown. */
  verdict: v.nullable(v.picklist(verdicts)),
});
export type PinnedPlace = v.InferOutput<typeof pinnedPlaceSchema>;

/** Most products that can be compared side by side. */
export const PINS_MAX = 50;

/** More than an answer can have: every place that the settings hold, both lists full, and those asked for once. */
export const PINNED_PLACES_MAX = 600;

export const pinSchema = v.object({
  ...lookUpSchema.entries,
  places: v.pipe(v.array(pinnedPlaceSchema), v.maxLength(PINNED_PLACES_MAX)),
});
export type Pin = v.InferOutput<typeof pinSchema>;

/** Something kept, by another dataset than it was kept with. */
export interface Recomputed {
  /** At the origin; what such things typically cause where it was not stated. */
  making: Kg;
  /** The origin first, where there is one. */
  places: PinnedPlace[];
}

/** A pin; and, where the dataset has changed since, the same product by today's (null: not changed, or no figure). */
export interface PinView {
  pin: Pin;
  now: ({ dataset: string } & Recomputed) | null;
  /** Shelf price in US dollars, to put several in order; null where price or rate is not known. */
  usd: number | null;
}

/** What became of the wish to pin. */
export type PinReply =
  | { state: 'pinned'; id: number }
  /** Nothing of a private window is kept. */
  | { state: 'private' }
  /** No product in that tab. */
  | { state: 'nothing' }
  | { state: 'too-many' };
