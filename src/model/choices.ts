/** What a person may choose from. Pages import this and not the tables of figures, which only the worker needs. */
export {
  /** ISO 3166-1 alpha-2, sorted; XK for Kosovo. */
  countryChoices,
  /** ISO 4217 codes that have a bundled market rate, sorted. */
  currencyChoices,
  /** Kind ids, in the order of the shelves. */
  kindChoices,
} from '../../data/tables/choices';
