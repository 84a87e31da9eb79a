/** What one estimate is asked with: the same fields from the command line, from a JSON line and from a CSV row. */
import { type FreightMode, freightModes } from '../../src/model/types';

export interface Request {
  /** Given back as it came. */
  id?: string | number | undefined;
  /** A kind's id, a category of the first round, or a sector code. */
  kind?: string | undefined;
  title?: string | undefined;
  /** The shop's shelf, widest first. */
  path: string[];
  /** BCP 47 tag of title and path. */
  language?: string | undefined;
  price?: number | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
  /** ISO 3166-1 alpha-2 country of the shop. */
  shop: string;
  origin?: string | undefined;
  /** ISO 3166-2, in China only. */
  subdivision?: string | undefined;
  /** kg; may be impossible: the answer notes it. */
  massKg?: number | undefined;
  material?: string | undefined;
  freight?: FreightMode | undefined;
  /** Place codes. */
  versus: string[];
}

/** Where the shop is not said: no tax in its prices is known, and dollars are meant. */
export const SHOP_UNKNOWN = 'US';

/** A plain decimal number: no exponents, no hexadecimal. */
const DECIMAL = /^[+-]?\d*\.?\d+$/;

/** Fields as they come: text from a command or a CSV cell, any JSON value from a line. */
export type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
};

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const text = textOf(value);
  if (text === undefined) return undefined;
  return DECIMAL.test(text) ? Number(text) : Number.NaN;
}

/** A list, or one text with its parts between `separator`. */
function listOf(value: unknown, separator: RegExp): string[] {
  const parts = Array.isArray(value) ? value : (textOf(value)?.split(separator) ?? []);
  return parts.flatMap((part) => textOf(part) ?? []);
}

/** A request, or a refusal that says what is wrong and what is allowed. Absent and null mean the same. */
export function requestOf(fields: Fields): Request | { refusal: string } {
  const upper = (name: string) => textOf(fields[name])?.toUpperCase();
  const kind = textOf(fields.kind) ?? textOf(fields.category);
  const title = textOf(fields.title);
  const path = listOf(fields.path, /\s*[>›»]\s*/);
  if (!kind && !title && path.length === 0) {
    return { refusal: '--kind is missing, and there is no --title or --path to tell it by.' };
  }
  const price = numberOf(fields.price);
  if (price !== undefined && !(Number.isFinite(price) && price > 0)) {
    return { refusal: `--price must be a number above 0, not ${fields.price}.` };
  }
  const massKg = numberOf(fields.mass ?? fields.massKg);
  if (Number.isNaN(massKg)) return { refusal: `--mass must be a number of kg, not ${fields.mass}.` };
  const wanted = textOf(fields.freight)?.toLowerCase();
  const freight = freightModes.find((mode) => mode === wanted);
  if (wanted !== undefined && !freight) {
    return { refusal: `--freight must be one of ${freightModes.join(', ')}, not ${fields.freight}.` };
  }
  const { id } = fields;
  return {
    id: typeof id === 'number' || typeof id === 'string' ? id : undefined,
    kind,
    title,
    path,
    language: textOf(fields.language),
    price,
    currency: upper('currency'),
    shop: upper('shop') ?? SHOP_UNKNOWN,
    origin: upper('origin'),
    subdivision: upper('subdivision'),
    massKg,
    material: textOf(fields.material),
    freight,
    versus: listOf(fields.versus, /,/).map((code) => code.toUpperCase()),
  };
}
