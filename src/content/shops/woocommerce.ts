/** WooCommerce: a sale stands as <del> and <ins>; the summary is the product's, cards below are not. */
import type { Shop } from './shop';

export const woocommerce: Shop = {
  name: 'WooCommerce',
  mark: '.single-product div.product .summary',
  title: '.single-product .summary .product_title',
  prices: {
    current:
      '.summary .price ins .woocommerce-Price-amount, .summary .price > .woocommerce-Price-amount, .summary .price > span > .woocommerce-Price-amount',
    list: '.summary .price del .woocommerce-Price-amount',
  },
};
