/** Shopware 5 and 6. */
import type { Shop } from './shop';

export const shopware: Shop = {
  name: 'Shopware',
  mark: '.is-ctl-product .product-detail-buy, .is--ctl-detail .product--buybox',
  title: '.product-detail-name, h1.product--title',
  prices: {
    current: '.product-detail-buy .product-detail-price, .product--buybox .price--content',
    list: '.product-detail-buy .list-price-price, .product--buybox .price--line-through',
  },
};
