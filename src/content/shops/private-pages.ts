/**
 * Pages of shops that are left alone though their host is read: accounts, orders, checkouts, messages, sellers' pages.
 * By whole parts of the address, so that a product called "order" is still read. A judgement (2026), from the addresses
 * that the named shops use. The build writes the manifest's `exclude_matches` from it.
 */

/** Parts of an address, wherever they stand in it. */
const PRIVATE_PARTS = [
  'account accounts my-account myaccount my_account your-account youraccount user-account customer konto mein-konto',
  'meinkonto kundenkonto compte mon-compte moncompte cuenta mi-cuenta micuenta conta minha-conta il-mio-account',
  'mijn-account moje-konto moje-allegro my-page mypage my myebay addresses wallet yourpayments settings profile',
  'order orders order-history order-details order-status order-confirmation your-orders my-orders myorders orderlist',
  'purchases returns bestellung bestellungen meine-bestellungen commande commandes mes-commandes pedido pedidos',
  'mis-pedidos meus-pedidos compras mis-compras ordini i-miei-ordini zamowienie zamowienia',
  'checkout checkouts cart basket bag warenkorb kasse panier carrito carrinho carrello koszyk winkelwagen payment',
  'payments login signin sign-in register',
  'message messages mesgweb inbox conversations mail webmail chat',
  'seller-center seller-centre sellercenter sellercentre sellercentral seller-hub vendor-portal console',
]
  .join(' ')
  .split(' ');

/** The beginnings of addresses that only one shop uses, by its domain's name. */
export const privateStarts: Readonly<Record<string, readonly string[]>> = {
  amazon: ['ap', 'a', 'cpe', 'gp/buy', 'gp/css', 'hz', 'myh', 'spr'],
  ebay: ['mye', 'myb', 'mys', 'ord', 'rxo', 'sh', 'vod'],
  etsy: ['your'],
};

/** Mail, documents and consoles that a person who allowed every site would not expect to be read. */
const PRIVATE_HOSTS = [
  'accounts.google.com',
  'console.cloud.google.com',
  'docs.google.com',
  'mail.google.com',
  'mail.proton.me',
  'mail.yahoo.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'portal.azure.com',
];

/** A whole part of an address: at its end, before its question mark, or before more parts. */
const part = (path: string) => [path, `${path}?*`, `${path}/*`];

/** Match patterns of all of them. @param domains the shops' domains by the name of the shop. */
export function privatePagePatterns(domains: Readonly<Record<string, readonly string[]>>): string[] {
  const anywhere = PRIVATE_PARTS.flatMap((word) => [...part(`/${word}`), ...part(`/*/${word}`)]);
  const starts = Object.entries(privateStarts).flatMap(([shop, paths]) =>
    (domains[shop] ?? []).flatMap((domain) => paths.map((path) => `*://*.${domain}/${path}/*`)),
  );
  return [
    ...anywhere.map((path) => `*://*${path}`),
    ...starts,
    ...PRIVATE_HOSTS.map((host) => `*://${host}/*`),
  ];
}
