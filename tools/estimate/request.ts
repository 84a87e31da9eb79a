/** Pure: command-line words to a request, or a refusal that says what is wrong and what is allowed. */
import { parseArgs } from 'node:util';
import type { FreightMode } from '../../src/model/types';

export interface Request {
  category: string;
  price: number;
  currency: string;
  shop: string;
  origin: string;
  subdivision?: string | undefined;
  /** Absent = the category's typical mass. */
  massKg?: number | undefined;
  /** Absent = the usual way. */
  freight?: FreightMode | undefined;
  versus: string[];
}

const USAGE = `usage: npm run --silent estimate -- --category ID --price 49.99 --currency EUR --shop DE --origin CN
       [--subdivision CN-GD] [--mass 0.4] [--freight sea|lorry|rail|air] --versus DE,VN,TR
Countries are ISO 3166-1 alpha-2 codes, currencies ISO 4217, subdivisions ISO 3166-2.`;

/** A plain decimal number: no exponents, no hexadecimal. */
const DECIMAL = /^[+-]?\d*\.?\d+$/;
const numberOf = (given: string | undefined): number =>
  given !== undefined && DECIMAL.test(given.trim()) ? Number(given) : Number.NaN;

/** "--price -5" is a wrong price, not a forgotten one: the parser needs it as one word. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const flag = joined.at(-1);
    if (/^-[\d.]/.test(arg) && flag?.startsWith('--') && !flag.includes('='))
      joined[joined.length - 1] = `${flag}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

const text = { type: 'string' } as const;
const MODES: readonly FreightMode[] = ['sea', 'lorry', 'rail', 'air'];
const NEEDED = ['category', 'price', 'currency', 'shop', 'origin', 'versus'] as const;

/** @param args the words after the command's name. */
export function readRequest(args: string[]): Request | { refusal: string } {
  const refusal = (message: string) => ({ refusal: `${message}\n${USAGE}` });
  try {
    const { values } = parseArgs({
      args: joinNegatives(args),
      options: {
        category: text,
        price: text,
        currency: text,
        shop: text,
        origin: text,
        subdivision: text,
        mass: text,
        freight: text,
        versus: text,
      },
    });
    for (const name of NEEDED) if (!values[name]?.trim()) return refusal(`--${name} is missing.`);
    if (!/[^,\s]/.test(values.versus ?? '')) return refusal('--versus is missing.');
    const upper = (name: (typeof NEEDED)[number]) => (values[name] as string).trim().toUpperCase();
    const price = numberOf(values.price);
    if (!(Number.isFinite(price) && price > 0))
      return refusal(`--price must be a number above 0, not ${values.price}.`);
    const massKg = values.mass === undefined ? undefined : numberOf(values.mass);
    if (massKg !== undefined && !(Number.isFinite(massKg) && massKg > 0)) {
      return refusal(`--mass must be a number of kg above 0, not ${values.mass}.`);
    }
    const freight = MODES.find((mode) => mode === values.freight?.trim().toLowerCase());
    if (values.freight !== undefined && !freight) {
      return refusal(`--freight must be one of ${MODES.join(', ')}, not ${values.freight}.`);
    }
    return {
      category: (values.category as string).trim(),
      price,
      currency: upper('currency'),
      shop: upper('shop'),
      origin: upper('origin'),
      subdivision: values.subdivision?.trim().toUpperCase(),
      massKg,
      freight,
      versus: upper('versus')
        .split(',')
        .map((code) => code.trim())
        .filter(Boolean),
    };
  } catch (reason) {
    return refusal(reason instanceof Error ? reason.message : String(reason));
  }
}
