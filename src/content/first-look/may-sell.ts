/**
 * Whether a page may sell one thing: what must be there for the worker ever to say so (`interpret/page-kind/is-product.ts`).
 * Most pages that people open do not; nothing else of ours is then put into them. The cheapest and most telling come first.
 */
import { isFrontPage } from '../../vocabulary/front-page';
import { isThing, plainName } from '../../vocabulary/schema-types';
import { ARTICLE, ARTICLE_OG, PRODUCT } from '../page/may-be-product';
import { mayBeBought } from './may-be-bought';
import { namesPrice } from './names-price';

/** What product pages of the shops in `shops/shops.ts` answer, and metas that state a price. */
export const SHOP_MARKS =
  'meta:is([property*="price" i],[name*="price" i],[itemprop*="price" i]),#productTitle,#ebooksProductTitle,.x-item-title__mainTitle,[data-buy-box-listing-title],h1[data-listing-page-title],h1[data-pl="product-title"],.catalog-product-view .product-info-main,body#product .product-prices,.is-ctl-product .product-detail-buy,.is--ctl-detail .product--buybox,.single-product div.product .summary';
const OG_TYPE = 'meta:is([property="og:type" i],[name="og:type" i])[content]';
/** Things that `PRODUCT` leaves out. */
const WORKS = /Artwork|Sculpture|Photograph/i;

const typesOf = (element: Element) =>
  `${element.getAttribute('itemtype') ?? ''} ${element.getAttribute('typeof') ?? ''}`.split(/\s+/, 9);

/** @param url of the page. Throws what a page that redefines its own document makes it throw. */
export function maySell(document: Document, url: URL): boolean {
  if (document.querySelector(SHOP_MARKS)) return true;
  const ogType = (document.querySelector(OG_TYPE)?.getAttribute('content') ?? '').trim();
  if (/product/i.test(ogType)) return true;
  const data = [...document.querySelectorAll('script[type*="ld+json" i]')].map(
    ({ textContent }) => textContent ?? '',
  );
  if (data.some((text) => PRODUCT.test(text) || WORKS.test(text))) return true;
  for (const item of document.querySelectorAll('[itemscope][itemtype],[typeof]'))
    if (isThing(typesOf(item).map(plainName))) return true;
  if (ARTICLE_OG.test(ogType) || data.some((text) => ARTICLE.test(text))) return false;
  if (isFrontPage(url)) return false; // no data names a thing
  return namesPrice(document) && mayBeBought(document);
}
