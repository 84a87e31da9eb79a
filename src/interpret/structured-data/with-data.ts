/** A reading with what its blocks of structured data say, as quotations like all others. */
import type { Reading } from '../../contracts/reading';
import { lenientJson } from './lenient-json';
import { linkNodes } from './link-nodes';
import { LISTS, Quotes } from './quotes';
import type { SchemaNode } from './schema-node';
import { quoteProduct } from './schema-product';
import { thingsIn } from './things';

const ITEMS_MAX = 12;

/** Its own quotations come first. Without blocks the reading itself: to be called twice changes nothing. */
export function withData(reading: Reading): Reading {
  const { data = [], titles, signals } = reading;
  if (data.length === 0) return reading;
  const quotes = new Quotes(URL.canParse(reading.url) ? new URL(reading.url) : null);
  const jsonLd = data.filter(({ foundIn }) => foundIn === 'json-ld').map(({ text }) => lenientJson(text));
  linkNodes(jsonLd);
  const shown = titles.map(({ text }) => text.toLowerCase());
  const isNamed = ([{ name }]: [SchemaNode, string]) =>
    typeof name === 'string' && shown.some((title) => title.includes(name.toLowerCase()));
  const things = thingsIn(jsonLd, quotes);
  // Those that the page is called after first: it may tell of many.
  things.sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  for (const [node, locator] of things.slice(0, ITEMS_MAX)) quoteProduct(node, 'json-ld', locator, quotes);
  for (const { foundIn, text } of data) {
    if (foundIn === 'json-ld') continue;
    const values = [lenientJson(text)];
    linkNodes(values);
    // The page's own count of its items stands already.
    for (const [node] of thingsIn(values, new Quotes())) quoteProduct(node, foundIn, 'Product', quotes);
  }
  const schemaTypes = { ...signals.schemaTypes, ...Object.fromEntries(quotes.types) };
  const whole: Reading = { ...reading, data: [], signals: { ...signals, schemaTypes } };
  for (const list of LISTS) Object.assign(whole, { [list]: [...quotes.lists[list], ...reading[list]] });
  return whole;
}
