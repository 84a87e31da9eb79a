/**
 * The hosts of the named shops that serve product pages: those are read, and no other of theirs (mail, sellers'
 * centres, consoles, payment, music). What is not in this table has its product pages at "www" alone. '@' is the bare
 * domain.
 */
export const otherHosts: Readonly<Record<string, string>> = {
  /** One host a language, beside www. */
  aliexpress: 'www ar de es fr he id it ja ko nl pl pt ru th tr vi',
  /** Its shop is the bare domain. */
  allegro: '@ www',
  /** Books and games have hosts of their own. */
  fnac: 'www livre jeux-video',
  /** The shop is at www2. */
  hm: 'www www2',
  /** Each offer's page is at "articulo", in Brazil at "produto"; www has the catalogue's. */
  mercadolibre: 'www articulo articulos',
  mercadolivre: 'www produto',
  /** Each shop's goods are at "item", books at "books". */
  rakuten: 'www item books',
  /** One host a country or language. */
  shein: 'www ar asia au br ca ch de es eur euqs fr il it jp m mx nl nz pl pt roe se th tw uk us',
};

/** The first parts of the hosts of one named shop, each with its dot; '' is the bare domain. */
export const hostsOf = (shop: string): readonly string[] =>
  (otherHosts[shop] ?? 'www').split(' ').map((host) => (host === '@' ? '' : `${host}.`));
