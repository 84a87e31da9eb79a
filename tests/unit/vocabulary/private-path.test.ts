import { expect, test } from 'vitest';
import { isPrivatePath } from '../../../src/vocabulary/private-path';

const PRIVATE =
  'account accounts my-account myaccount my_account your-account youraccount user-account customer konto mein-konto ' +
  'meinkonto kundenkonto compte mon-compte moncompte cuenta mi-cuenta micuenta conta minha-conta il-mio-account ' +
  'mijn-account moje-konto moje-allegro my-page mypage my myebay addresses wallet yourpayments settings profile ' +
  'order orders order-history order-details order-status order-confirmation your-orders my-orders myorders orderlist ' +
  'purchases returns bestellung bestellungen meine-bestellungen commande commandes mes-commandes pedido pedidos ' +
  'mis-pedidos meus-pedidos compras mis-compras ordini i-miei-ordini zamowienie zamowienia ' +
  'checkout checkouts cart basket bag warenkorb kasse panier carrito carrinho carrello koszyk winkelwagen payment ' +
  'payments login signin sign-in register message messages mesgweb inbox conversations mail webmail chat ' +
  'seller-center seller-centre sellercenter sellercentre sellercentral seller-hub vendor-portal console';

test.each(PRIVATE.split(' '))('"%s" is left alone wherever it stands in an address', (part) => {
  for (const path of [`/${part}`, `/${part}/`, `/de/${part}`, `/de/at/${part}/42`])
    expect(isPrivatePath(path), path).toBe(true);
});

test.each([
  '/',
  '/p/order-shirt-123/',
  '/listing/123/your-order-mug',
  '/Order-Account-Shirt/dp/B000000000',
  '/gp/product/B000000000',
  '/products/page/2',
  '/bags/leather',
  '/collections/cart-covers',
  '/messages-in-a-bottle',
  '/my-little-pony',
  '/checkouts-of-the-world',
])('%s is read', (path) => {
  expect(isPrivatePath(path)).toBe(false);
});

test('an address of 100 kB is no work to speak of', () => {
  // Each piece is tried once: what could go on without end would show here as a test that hangs.
  for (const piece of ['/my-', '/a-b-', '/orders-', 'x'])
    expect(isPrivatePath(`/${piece.repeat(25_000)}x`)).toBe(false);
});
