/**
 * Pages that are left alone wherever they are: accounts, orders, checkouts, messages, sellers' pages. By whole parts of the
 * address, so that a product called "order" is still read. A judgement (2026), from the addresses that the named shops use.
 *
 * Our scripts ask this themselves. As patterns of the manifest (889 in all) the browser tried every one of them on every
 * page of every site, 20 to 40 ms for each 1,000 letters of its address.
 */

/** What may be somebody's: "my-account", "mes-commandes", "i-miei-ordini". */
const OWNED =
  '(?:\\w{1,6}[-_]){0,2}(?:my|your|mein)?' +
  '(?:accounts?|konto|compte|cuenta|conta|orders?|bestellung(?:en)?|commandes?|pedidos?|compras|ordini|payments?)';
const OTHERS =
  'my(?:-?page|allegro|ebay)?|moje-allegro|customer|kundenkonto|moncompte|micuenta|addresses|wallet|settings|profile|' +
  'order-(?:history|details|status|confirmation)|orderlist|purchases|returns|zamowieni[ae]|checkouts?|cart|basket|bag|' +
  'warenkorb|kasse|panier|carrinho|carrito|carrello|koszyk|winkelwagen|login|sign-?in|register|messages?|mesgweb|inbox|' +
  'conversations|(?:web)?mail|chat|seller-?cent(?:er|re|ral)|seller-hub|vendor-portal|console';

const privatePath = new RegExp(`/(?:${OWNED}|${OTHERS})(?:/|$)`);

/** @param path of an address, from its first stroke, without what is asked or after the hash. */
export const isPrivatePath = (path: string): boolean => privatePath.test(path);
