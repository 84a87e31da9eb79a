/** AliExpress: names are hashed, but keep their stem before two hyphens. */
import type { Shop } from './shop';

export const aliexpress: Shop = {
  name: 'AliExpress',
  hosts: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
  title: 'h1[data-pl="product-title"]',
  prices: {
    current: '[class*="price-default--current"], [class*="price--currentPriceText"], .product-price-value',
    list: '[class*="price-default--original"], [class*="price--originalText"]',
  },
  rows: {
    row: '[class*="specification--prop"]',
    label: '[class*="specification--title"]',
    value: '[class*="specification--desc"]',
  },
};
