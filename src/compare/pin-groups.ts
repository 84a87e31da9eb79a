/** Pure: pinned products by kind, each kind in the order that was asked for. */
import type { Kg } from '../model/types';
import type { PinView } from '../records/pin';

export const orders = ['kg', 'price', 'date'] as const;
/** Least CO2e first, lowest price first, newest first. */
export type Order = (typeof orders)[number];

export interface PinGroup {
  /** Kind id; null for those whose kind is not known. */
  kind: string | null;
  views: PinView[];
}

/** The figure of a pin that counts: today's where the dataset has changed; null where there is none. */
export function figureOf({ pin, now }: PinView): Kg | null {
  const { kg, lowKg, highKg } = now?.making ?? pin;
  return kg === null || lowKg === null || highKg === null ? null : { kg, lowKg, highKg };
}

/** What is not known stands last. */
const rank: Record<Order, (view: PinView) => number> = {
  kg: (view) => figureOf(view)?.kg ?? Number.POSITIVE_INFINITY,
  price: ({ usd }) => usd ?? Number.POSITIVE_INFINITY,
  date: ({ pin }) => -pin.at,
};

const compareNumbers = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** Kinds with most products first, for they can be compared; among equals as they were pinned; unknown kinds last. */
export function pinGroups(views: readonly PinView[], order: Order): PinGroup[] {
  const byKind = new Map<string | null, PinView[]>();
  for (const view of views) byKind.set(view.pin.kind, [...(byKind.get(view.pin.kind) ?? []), view]);
  return [...byKind]
    .map(([kind, ofKind]) => ({
      kind,
      views: ofKind.sort((a, b) => compareNumbers(rank[order](a), rank[order](b))),
    }))
    .sort((a, b) => Number(a.kind === null) - Number(b.kind === null) || b.views.length - a.views.length);
}
