/** Quotations from structured data in the making: each list within bounds, each said once, numbered by thing. */
import { QUOTES_MAX, type Reading } from '../../contracts/reading';

export type Lists = Pick<
  Reading,
  | 'titles'
  | 'brands'
  | 'prices'
  | 'origins'
  | 'categories'
  | 'masses'
  | 'materials'
  | 'descriptions'
  | 'footprints'
  | 'identifiers'
>;
export const LISTS = [
  'titles',
  'brands',
  'prices',
  'origins',
  'categories',
  'masses',
  'materials',
  'descriptions',
  'footprints',
  'identifiers',
] as const satisfies (keyof Lists)[];
const TYPES_MAX = 40;
const TYPE_MAX = 60;

export class Quotes {
  readonly lists: Lists = {
    titles: [],
    brands: [],
    prices: [],
    origins: [],
    categories: [],
    masses: [],
    materials: [],
    descriptions: [],
    footprints: [],
    identifiers: [],
  };
  readonly types = new Map<string, number>();
  private items = 0;
  private item: number | undefined;

  /** @param page the page's address, which may choose among offers; null where none is known. */
  constructor(readonly page: URL | null = null) {}

  /** What is added from here on is said of one thing, until `endItem`. The metas' is 0, those here count from 1. */
  beginItem(): void {
    this.item = ++this.items;
  }

  endItem(): void {
    this.item = undefined;
  }

  /** Adds a quotation unless it is empty, said already, or the list is full. */
  add<K extends keyof Lists>(list: K, quote: Lists[K][number]): void {
    const quotes: Lists[K][number][] = this.lists[list];
    if (!quote.text || quotes.length >= QUOTES_MAX) return;
    const { text, foundIn, locator } = quote;
    if (quotes.some((one) => one.text === text && one.foundIn === foundIn && one.locator === locator)) return;
    quotes.push(this.item === undefined ? quote : { ...quote, item: this.item });
  }

  countType(type: string): void {
    const name = type.slice(0, TYPE_MAX);
    const before = this.types.get(name);
    if (before !== undefined || this.types.size < TYPES_MAX) this.types.set(name, (before ?? 0) + 1);
  }
}
