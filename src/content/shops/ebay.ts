/** eBay: the seller's price may stand beside one converted for the visitor; the seller's is what is charged. */
import type { Shop } from './shop';

export const ebay: Shop = {
  name: 'eBay',
  hosts: ['ebay.*'],
  title: '.x-item-title__mainTitle',
  prices: { current: '.x-price-primary, #prcIsum, #mm-saleDscPrc, #prcIsum_bidPrice' },
  rows: { row: '.ux-labels-values', label: '.ux-labels-values__labels', value: '.ux-labels-values__values' },
};
