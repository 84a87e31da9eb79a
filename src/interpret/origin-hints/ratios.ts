/**
 * How much likelier a page shows each sign where the thing was made in the place that it points to (METHOD §3). All of
 * them are judgements (2026); their product is capped in the model. Signs that say nothing have no ratio here: a number's
 * prefix, the retailer's address, the page's language, where it was designed, where a brand is at home.
 */
export const HINT_RATIO = {
  /**
   * A protected or place-bound name in the title, of a kind that it counts for. METHOD's 50 was for shares of value; such
   * things are dear, and dear makers have about half as large a share of pages.
   */
  appellation: 100,
  /** A brand whose things of this kind are made in one country. */
  brand: 50,
  /** A marketplace's seller keeps it in China. */
  itemInChina: 8,
  /** The maker's own postal address. */
  makerAddress: 3,
  /** The same, in China, of a maker without a name. */
  makerAddressNoBrand: 10,
  /** "Imported", of the shop's own country. */
  imported: 0.03,
  /** "Made in the EU": of its countries. */
  union: 50,
} as const;
