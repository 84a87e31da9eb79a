/** A product's card on a list page, as it says itself: a title and what it shows of prices. No judgement. */
import * as v from 'valibot';
import type { Kg } from '../model/types';
import { CARD_PRICE_MAX, CARD_PRICES_MAX, CARD_TITLE_MAX, CARDS_MAX } from './card-bounds';

export const cardSchema = v.object({
  title: v.pipe(v.string(), v.maxLength(CARD_TITLE_MAX)),
  /** Amounts with their money as they stand ("€ 49", "from $20"). */
  prices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(CARD_PRICE_MAX))), v.maxLength(CARD_PRICES_MAX)),
});
export type Card = v.InferOutput<typeof cardSchema>;

export const cardsSchema = v.pipe(v.array(cardSchema), v.minLength(1), v.maxLength(CARDS_MAX));

/** What cards are answered with, in their order: kg CO2e to make such a thing, null where its kind is not sure. */
export interface CardsReply {
  units: 'metric' | 'imperial';
  figures: (Kg | null)[];
}
