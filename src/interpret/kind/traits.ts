/**
 * What a page states of the thing that only some kinds have: an ISBN, a heel's height, a screen's resolution, shares of
 * fibres, a schema.org type of its own. How much each says is our judgement (2026), in log-odds.
 */
import type { Quote, Reading } from '../../contracts/reading';
import { kindList } from '../../model/kinds';
import { type Words, wordsOf } from '../../vocabulary/language';
import { bookLabels, shoeLabels } from '../../vocabulary/trait-labels';
import { materialsIn } from '../material';
import { isBookNumber } from './book-number';
import { measuredRow } from './measured-rows';

export interface Trait {
  /** Kind ids, `none` among them, that the trait speaks for alike. */
  kinds: readonly string[];
  /** Log-odds added to each of them. */
  strength: number;
  quote: Quote;
}

const words = (list: string) => list.split(' ');
const BOOKS = words('books');
const SHOES = words('shoes trainers boots sandals');
/** Clothing, home textiles, other textile goods, fabrics (CEDA). */
const TEXTILE_SECTORS = new Set(words('315000 314120 314900 313200'));
const TEXTILES = kindList.filter(({ sector }) => TEXTILE_SECTORS.has(sector)).map(({ id }) => id);

/** An ISBN names a book and nothing else; a type is often right; a heel is a shoe's, but some toys have one. */
const CERTAIN = 6;
const TYPED = 4;
const LIKELY = 2.5;
/** The law has shares of fibres stated of textiles (EU 1007/2011, US 16 CFR 303); bags and toys state them too. */
const FIBRES = 1.5;
/** Materials of the table that are no fibres, or as often a bag's or a box's. */
const NO_FIBRES = new Set(['leather', 'down', 'polyurethane-coating', 'polypropylene']);

const byLabel = new Map<string, Omit<Trait, 'quote'>>();
for (const [table, kinds, strength] of [
  [bookLabels, BOOKS, CERTAIN],
  [shoeLabels, SHOES, LIKELY],
] as [Words, string[], number][]) {
  for (const label of wordsOf(table)) byLabel.set(label, { kinds, strength });
}

/** schema.org types of a thing of its own. Where the page has a `Product` too, what is no product may be its neighbour. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  book: BOOKS,
  movie: ['recorded-media'],
  musicalbum: ['recorded-media'],
  videogame: ['recorded-media'],
  dietarysupplement: ['supplements'],
  drug: ['medicines'],
};
const NOT_OURS = new Set(
  words(
    'vehicle car motorcycle softwareapplication mobileapplication webapplication hotel hotelroom lodgingbusiness vacationrental event musicevent theaterevent sportsevent festival service course jobposting realestatelisting apartment house residence trip touristtrip flight',
  ),
);

const plainType = (type: string) => type.replace(/^(?:microdata|rdfa):/, '').toLowerCase();

function ofTypes({ signals }: Reading): Trait[] {
  const types = Object.keys(signals.schemaTypes);
  const isProduct = types.some((type) => plainType(type) === 'product');
  return types.flatMap((type): Trait[] => {
    const name = plainType(type);
    const own = Object.hasOwn(OURS, name) ? OURS[name] : undefined;
    const kinds = own ?? (!isProduct && NOT_OURS.has(name) ? ['none'] : undefined);
    const quote: Quote = { text: type, foundIn: 'json-ld', locator: '@type' };
    return kinds ? [{ kinds, strength: TYPED, quote }] : [];
  });
}

const statesFibres = ({ text }: Quote): boolean => {
  const parts = text.includes('%') ? materialsIn(text) : [];
  return parts.length > 0 && parts.every(({ material }) => !NO_FIBRES.has(material));
};

/** Every trait that the reading states, each sort of kinds once. Any string is safe. */
export function traitsOf(reading: Reading): Trait[] {
  const found: Trait[] = [];
  for (const { label, ...quote } of reading.traits ?? []) {
    const plain = label.toLowerCase().replace('’', "'");
    const said = byLabel.get(plain) ?? measuredRow(plain, quote.text);
    if (said) found.push({ ...said, quote });
  }
  const book =
    reading.identifiers.find(({ label, text }) => label === 'isbn' || isBookNumber(text)) ??
    reading.descriptions.find(({ text }) => isBookNumber(text));
  if (book) {
    const { text, foundIn, locator } = book;
    found.push({ kinds: BOOKS, strength: CERTAIN, quote: { text, foundIn, locator } });
  }
  const fibres = reading.materials.find(statesFibres);
  if (fibres) {
    const { text, foundIn, locator } = fibres;
    found.push({ kinds: TEXTILES, strength: FIBRES, quote: { text, foundIn, locator } });
  }
  found.push(...ofTypes(reading));
  return found.filter(({ kinds }, at) => found.findIndex((other) => other.kinds === kinds) === at);
}
