/** Amazon states no structured data; its product pages keep these ids in every country. */
import type { Shop } from './shop';

export const amazon: Shop = {
  name: 'Amazon',
  hosts: ['amazon.*'],
  title: '#productTitle, #ebooksProductTitle',
  prices: {
    current:
      '#corePrice_feature_div .a-price:not(.a-text-price) .a-offscreen, #corePriceDisplay_desktop_feature_div .priceToPay .a-offscreen, #corePriceDisplay_desktop_feature_div .priceToPay, #priceblock_dealprice, #priceblock_saleprice, #priceblock_ourprice, #price_inside_buybox, #newBuyBoxPrice, #buyNewSection .offer-price, #tp_price_block_total_price_ww .a-offscreen',
    list: '#corePriceDisplay_desktop_feature_div .basisPrice .a-offscreen, #listPrice, .priceBlockStrikePriceString',
  },
  breadcrumbs: '#wayfinding-breadcrumbs_feature_div a',
};
