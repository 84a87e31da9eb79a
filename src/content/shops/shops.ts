/** Every shop file; a test holds that each has a fixture and that the manifest names its hosts. */
import { aliexpress } from './aliexpress';
import { amazon } from './amazon';
import { ebay } from './ebay';
import { etsy } from './etsy';
import { magento } from './magento';
import { prestashop } from './prestashop';
import type { Shop } from './shop';
import { shopware } from './shopware';
import { woocommerce } from './woocommerce';

export const shops: readonly Shop[] = [
  amazon,
  ebay,
  etsy,
  aliexpress,
  magento,
  prestashop,
  shopware,
  woocommerce,
];
