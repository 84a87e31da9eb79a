/** A reading in the making: readers add quotations here, each list kept within the schema's bounds. */
import type { Reading } from '../contracts/reading';
import { emptyReading, type Whole } from './empty-reading';
import { fold } from './fold';

const QUOTES_MAX = 60;
/** Characters of a whole reading: as `READING_SIZE_MAX`, which the worker's gate knows. */
const SIZE_MAX = 200_000;
/** Characters of structured data; more of it is not about one product. */
const DATA_MAX = 150_000;
const BLOCKS_MAX = 60;
type Block = NonNullable<Reading['data']>[number];
type Lists = {
  [K in keyof Whole as Whole[K] extends { locator: string }[] ? K : never]: Whole[K];
};
export type ListName = keyof Lists;
/** A quotation that may leave its locator to its label. */
type Unlocated<Q extends { locator: string }> = Omit<Q, 'locator'> & { locator?: string; label?: string };

export class ReadingBuilder {
  readonly reading: Whole;
  #size = 0;
  #dataLeft = DATA_MAX;

  constructor(url: string, language: string | null) {
    this.reading = emptyReading(url, language);
  }

  /** Quotes a block of data whole; blocks that are longer than what is left of the room are left out. */
  addData(foundIn: Block['foundIn'], text: string): void {
    const { data } = this.reading;
    if (!text || text.length > this.#dataLeft || data.length >= BLOCKS_MAX) return;
    this.#dataLeft -= text.length;
    data.push({ foundIn, text });
  }

  /** Adds a quotation unless it is empty, said already, or the list is full. A label is where it is found by. */
  add<K extends ListName>(list: K, quote: Unlocated<Lists[K][number]>): void {
    const quotes: Lists[K][number][] = this.reading[list];
    const { text, foundIn, locator = 'label' in quote ? quote.label : '' } = quote;
    if (!text || quotes.length >= QUOTES_MAX) return;
    if (quotes.some((other) => other.text === text && other.foundIn === foundIn && other.locator === locator))
      return;
    const added = { ...quote, locator } as Lists[K][number];
    this.#size += JSON.stringify(added).length;
    if (this.#size < SIZE_MAX) quotes.push(added);
  }

  countType(type: string): void {
    const types = this.reading.signals.schemaTypes;
    const name = fold(type, 60);
    // A page may call its type "constructor": only what was counted counts.
    const before = Object.hasOwn(types, name) ? (types[name] ?? 0) : 0;
    if (before > 0 || Object.keys(types).length < 40) types[name] = before + 1;
  }
}
