/** What an amount is, by the names that its boxes have in the page's markup. */
import type { PriceQuote } from '../../contracts/reading';

type Role = PriceQuote['role'];

/** Names that themes give; the first that fits tells. */
const NAMES: readonly (readonly [RegExp, Role])[] = [
  [/together|bundle|combo|add-?both|(?:^|[\s_-])fbt/i, 'unclear'],
  [/ship|deliver|versand|postage|liefer|freight|livraison|envio|doprava/i, 'shipping'],
  [/install?ment|month|monat|financ|klarna|afterpay|cuota|parcela|rate-?price|leasing/i, 'instalment'],
  [
    /(?:^|[\s_-])(?:sav(?:e|ing)s?|discount|percent|points?|badge|coupon|filter|slider|trade|deposit|warrant\w*|insurance|voucher|threshold|reward\w*|cashback|rating|count|qty|quantity|sku)/i,
    'unclear',
  ],
  [
    /(?:^|[\s_-])(?:unit|per|basic|base|ppu|grund)-?_?(?:price|preis|unit)|pricePer|perUnit|per-?unit|grundpreis|unitPrice/i,
    'unit',
  ],
  [/price-?_?tax|excl|without-?_?(?:tax|vat)|-net(?:$|[\s_-])|netto|ex-?vat/i, 'net'],
  [
    /(?:^|[\s_-])(?:old|was|before|rrp|msrp|uvp|pvp|prev(?:ious)?|statt|alt|avant|antes|former|crossed|strike\w*|del|original|regular|list|compare|barr[eé]e?|tachado|through)(?:$|[\s_-]|price|preis)|oldprice|listprice|wasprice|regularprice|originalprice|price-?_?(?:old|was|before|regular|original|list|strike|crossed|prev)|line-through|compare-?at|strike/i,
    'list',
  ],
];
/** @param boxNames as the content script quotes them, the innermost first. */
export function roleByNames(boxNames: readonly string[]): Role | null {
  for (const name of boxNames) {
    const role = NAMES.find(([pattern]) => pattern.test(name))?.[1];
    if (role) return role;
  }
  return null;
}

const PRICE =
  /price|preis|prix|precio|prezzo|pre[cç]o|cena|prijs|pris\b|hinta|amount|fiyat|kaina|hind\b|harga|цена|価格/i;
/** Whether the markup calls a box one of a price. */
export const isPriceName = (boxName: string): boolean => PRICE.test(boxName);
