/** Magento writes the final amount as an attribute, whatever its theme makes of the text. */
import type { Shop } from './shop';

export const magento: Shop = {
  name: 'Magento',
  mark: '.catalog-product-view .product-info-main',
  title: '.product-info-main .page-title .base, .product-info-main .page-title',
  prices: {
    current: '.product-info-main [data-price-type="finalPrice"][data-price-amount] .price',
    list: '.product-info-main [data-price-type="oldPrice"] .price',
  },
};
