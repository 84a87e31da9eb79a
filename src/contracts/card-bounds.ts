/** How much of a list's cards is said at once: the script in the page cuts, the worker refuses what is more. */

/** Cards in one message. */
export const CARDS_MAX = 60;
/** Characters of a card's title. */
export const CARD_TITLE_MAX = 200;
/** Characters of one price text, and how many of them a card may have. */
export const CARD_PRICE_MAX = 60;
export const CARD_PRICES_MAX = 3;
