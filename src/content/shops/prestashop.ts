/** PrestaShop's stock themes. */
import type { Shop } from './shop';

export const prestashop: Shop = {
  name: 'PrestaShop',
  mark: 'body#product .product-prices',
  title: 'body#product h1[itemprop="name"], body#product h1.h1, body#product h1.product-name',
  prices: {
    current:
      '.product-prices .current-price-value, .product-prices .current-price [itemprop="price"], .product-prices .current-price span',
    list: '.product-prices .regular-price',
  },
};
