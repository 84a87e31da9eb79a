/** Quotes what a taught rule points at, in place of what the shop's own file points at. */
import { fold } from '../content/fold';
import { shownText } from '../content/page/shown-text';
import type { ReadingBuilder } from '../content/reading-builder';
import { boundedLevels } from '../content/split-breadcrumb';
import type { ShopRule } from '../contracts/shop-rule';

const ROWS_MAX = 80;
const TITLE_MAX = 400;
const PRICE_MAX = 60;
const VALUE_MAX = 120;

const all = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].slice(0, ROWS_MAX);

/** The row is the shop's own word for origin: it is quoted under schema.org's name of it. */
function quoteOrigin({ origin }: ShopRule, document: Document, builder: ReadingBuilder): void {
  if (!origin) return;
  const { row, label, next } = origin;
  const found = all(document, row).find(({ textContent }) => fold(textContent).startsWith(label));
  const text = next ? found?.nextElementSibling?.textContent : fold(found?.textContent).slice(label.length);
  builder.add('origins', {
    text: fold(text, VALUE_MAX),
    foundIn: 'shop',
    locator: row,
    label: 'countryOfOrigin',
  });
}

function withoutShopFile({ reading }: ReadingBuilder): void {
  for (const list of [reading.titles, reading.prices, reading.categories, reading.origins])
    list.splice(0, list.length, ...(list as never[]).filter(({ foundIn }) => foundIn !== 'shop'));
}

/**
 * Where the rule finds one name and what it costs, its quotations; else nothing but that it found none. The reading says
 * which.
 */
export function quoteByRule(rule: ShopRule, document: Document, builder: ReadingBuilder): void {
  const [heading, another] = all(document, rule.title);
  const price = rule.prices && document.querySelector(rule.prices.current);
  builder.reading.taught = false;
  // A list has many names, another of the shop's pages no price.
  if (!heading || another || price === null) return;
  builder.reading.taught = true;
  withoutShopFile(builder);
  builder.add('titles', {
    text: fold(shownText(heading), TITLE_MAX),
    foundIn: 'shop',
    locator: rule.title,
  });
  if (price && rule.prices)
    builder.add('prices', {
      text: fold(price.textContent, PRICE_MAX),
      foundIn: 'shop',
      locator: rule.prices.current,
      currency: null,
      role: 'current',
    });
  quoteOrigin(rule, document, builder);
  if (!rule.breadcrumbs) return;
  const levels = boundedLevels(
    all(document, rule.breadcrumbs).map(({ textContent }) => fold(textContent, VALUE_MAX)),
  );
  const text = fold(levels.join(' > '));
  builder.add('categories', { text, foundIn: 'shop', locator: rule.breadcrumbs, levels });
}
