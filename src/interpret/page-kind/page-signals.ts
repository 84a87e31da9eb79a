/** What speaks for a page that sells one thing and what against, each as a number from 0 to 1 that can be explained. */
import type { Reading } from '../../contracts/reading';
import { isFrontPage } from '../../vocabulary/front-page';
import { HIRE, LIST_HEADING, OTHER_DEED } from '../../vocabulary/page-kinds';
import { isThing } from '../../vocabulary/schema-types';
import { itemFits } from '../main-item';
import { countBuyButtons } from './buy-buttons';

const ARTICLE = /^(?:\w*Article|\w*Posting|Recipe|VideoObject|QAPage|FAQPage|ProfilePage)$/;
const ARTICLE_OG = /^(?:article|video|profile|music)\b/i;
const LIST = /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog)$/;
/** What is booked, watched, learnt or installed. */
const OTHER_TYPE =
  /Event$|Course|Hotel|Lodging|Apartment|Accommodation|Hostel|Resort|Trip|Restaurant|SoftwareApplication|WebApplication|MobileApplication|Movie|TVSeries|JobPosting|RentalCarReservation|RealEstate|Residence/;
const LIST_PATH =
  /\/(?:search|suche|recherche|busca|buscar|category|categories|kategori\w{0,9}|collections?|catalog\w{0,9}|katalog|browse\w{0,9}|list|listing|brands?|wishlist|cart|basket|checkout|account|orders?)(?:[/._-]|$)/i;
const LIST_QUERY = /[?&](?:q|query|search\w{0,9}|keywords?|cat|category\w{0,9}|page\w{0,9}|sort)=/i;
const PRODUCT_PATH =
  /\/(?:products?|produkt\w{0,9}|produit\w{0,9}|producto\w{0,9}|prodotto|item|itm|dp|p|pd|pdp|goods|artikel|articulo|termek|tovar|detail\w{0,9})(?:[/._-]|$)|-p-?\d|\/\d{4,12}(?:\.html?)?$/i;
/** A page with more cards, or things for sale, than this lists them. */
const MANY = 4;
/** From here on more of them say no more. */
const LOTS = 20;

/** 0 for none up to 1 for a lot, each further one saying less. */
const much = (count: number) => Math.min(1, Math.log1p(Math.max(0, count)) / Math.log1p(LOTS));

const says = (yes: boolean) => Number(yes);

/** Signals by name, in a fixed order; for readings with their data read. */
export function pageSignals(reading: Reading) {
  const { signals, prices, titles, buttons, identifiers } = reading;
  const url = URL.canParse(reading.url) ? new URL(reading.url) : new URL('about:blank');
  const types = Object.keys(signals.schemaTypes);
  const counted = (kind: (type: string) => boolean) =>
    types.filter(kind).reduce((sum, type) => sum + (signals.schemaTypes[type] ?? 0), 0);
  const fits = itemFits(reading);
  const data = fits.filter(({ foundIn }) => foundIn !== 'meta');
  const fit = Math.max(0, ...data.map((one) => one.fit));
  const things = counted((type) => isThing([type.replace(/^(?:microdata|rdfa):/, '')]));
  const buys = countBuyButtons(buttons);
  const tags = prices.filter(({ foundIn }) => foundIn === 'price-tag');
  const nearest = Math.min(...tags.map(({ stepsToHeading }) => stepsToHeading ?? 0));
  const beside = tags.filter(({ stepsToHeading }) => (stepsToHeading ?? 0) === nearest);
  const named = titles.filter(({ foundIn }) => foundIn === 'heading' || foundIn === 'title');
  const isOf = (...places: string[]) => prices.some(({ foundIn }) => places.includes(foundIn));
  return {
    shopPage: says(titles.some(({ foundIn }) => foundIn === 'shop')),
    thingNamedAsPage: says(data.length > 0 && fit >= 0.6),
    thingNamedOtherwise: says(things > 0 && fit < 0.6),
    manyThings: much(things - MANY),
    manyNames: much(new Set(titles.filter(({ item }) => item).map(({ text }) => text)).size - 1),
    dataPrice: says(isOf('json-ld', 'microdata', 'rdfa')),
    metaPrice: says(isOf('meta')),
    identifier: says(identifiers.length > 0),
    ogProduct: says(/product/i.test(signals.ogType ?? '')),
    buyButton: says(buys > 0),
    oneBuyButton: says(buys > 0 && buys < MANY),
    // A list has a price to each of them.
    manyBuyButtons: signals.prices < MANY ? 0 : much(buys - MANY + 1),
    price: says(signals.prices > 0),
    manyPricesBeside: much(beside.length - MANY),
    cards: much(signals.productLinks),
    listType: says(types.some((type) => LIST.test(type))),
    article: says(types.some((type) => ARTICLE.test(type)) || ARTICLE_OG.test(signals.ogType ?? '')),
    otherType: says(types.some((type) => OTHER_TYPE.test(type))),
    home: says(isFrontPage(url)),
    listAddress: says(LIST_PATH.test(url.pathname) || LIST_QUERY.test(url.search)),
    productAddress: says(PRODUCT_PATH.test(url.pathname)),
    listHeading: says(named.some(({ text }) => LIST_HEADING.test(text))),
    hire: says(
      beside.some(({ text, before = '' }) => HIRE.test(`${before} ${text}`)) ||
        named.some(({ text }) => HIRE.test(text)),
    ),
    otherDeed: says(buttons.some(({ text }) => OTHER_DEED.test(text))),
  };
}
export type PageSignals = ReturnType<typeof pageSignals>;
