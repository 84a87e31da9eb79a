/** Etsy: metas carry the seller's currency; the buy box carries the visitor's. */
import type { Shop } from './shop';

export const etsy: Shop = {
  name: 'Etsy',
  hosts: ['etsy.com'],
  title: '[data-buy-box-listing-title], h1[data-listing-page-title]',
  prices: {
    current:
      '[data-selector="price-only"] p:not([class*="strike"]), [data-buy-box-region="price"] p:not([class*="strike"])',
  },
};
