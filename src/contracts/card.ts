/** A product's card on a list page, as it says itself: a title and what it shows of prices. No judgement. */
import * as v from 'valibot';
import { CARD_PRICE_MAX, CARD_PRICES_MAX, CARD_TITLE_MAX, CARDS_MAX } from './card-bounds';

export const cardSchema = v.object({
  title: v.pipe(v.string(), v.maxLength(CARD_TITLE_MAX)),
  /** Amounts with their money as they stand ("€ 49", "from $20"). */
  prices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(CARD_PRICE_MAX))), v.maxLength(CARD_PRICES_MAX)),
});
export type Card = v.InferOutput<typeof cardSchema>;

export const cardsSchema = v.pipe(v.array(cardSchema), v.minLength(1), v.maxLength(CARDS_MAX));

/** What making such a thing typically causes, in the person's language. */
export interface CardLabel {
  /** Lines of each form, the one to be preferred first. */
  forms: readonly (readonly string[])[];
  /** For screen readers, to be said behind the thing's name. */
  said: string;
}

/** What cards are answered with, in their order: null where its kind is not sure. */
export interface CardsReply {
  /** The person's language runs so, whatever the page's. */
  rightToLeft: boolean;
  labels: (CardLabel | null)[];
}
