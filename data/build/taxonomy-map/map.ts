/**
 * Which of our categories stands for a branch of the Shopify taxonomy (release 2024-07): category id to the branches
 * that it takes, by their ids parted by spaces. The longest id that fits a node decides, so a vertical's own id is
 * its default and the longer ones its exceptions. `none` = no goods, or goods that no consumer sector stands for.
 * Which branch belongs where is our own judgement (2026), by the sector that makes the thing.
 */
export type TaxonomyMap = Partial<Record<string, string>>;
