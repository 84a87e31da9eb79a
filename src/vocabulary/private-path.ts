/**
 * Pages that are left alone wherever they are: accounts, orders, checkouts, messages, sellers' pages. By whole parts of the
 * address, so that a product called "order" is still read. A judgement (2026), from the addresses that the named shops use.
 *
 * Our scripts ask this themselves. As patterns of the manifest (889 in all) the browser tried every one of them on every
 * page of every site, 20 to 40 ms for each 1,000 letters of its address.
 */

/** What may be somebody's: "my-account", "mes-commandes", "i-miei-ordini". */
const OWNED = new RegExp(
  '^(?:\\w{1,6}[-_]){0,2}(?:my|your|mein)?' +
    '(?:accounts?|konto|compte|cuenta|conta|orders?|bestellung(?:en)?|commandes?|pedidos?|compras|ordini|payments?)$',
);
/** Looked up, not sought: a pattern of them all takes the browser 2 ms until it is ready, on each page. */
const OTHERS = new Set(
  (
    'my mypage my-page myallegro myebay moje-allegro customer kundenkonto moncompte micuenta addresses wallet settings ' +
    'profile order-history order-details order-status order-confirmation orderlist purchases returns zamowienia ' +
    'zamowienie checkout checkouts cart basket bag warenkorb kasse panier carrinho carrito carrello koszyk winkelwagen ' +
    'login signin sign-in register message messages mesgweb inbox conversations mail webmail chat sellercenter ' +
    'sellercentre sellercentral seller-center seller-centre seller-central seller-hub vendor-portal console'
  ).split(' '),
);

/** @param path of an address, from its first stroke, without what is asked or after the hash. */
export const isPrivatePath = (path: string): boolean =>
  path.split('/').some((part, at) => at > 0 && (OTHERS.has(part) || OWNED.test(part)));
