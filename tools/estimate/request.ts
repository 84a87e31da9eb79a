/** Pure: command-line words to a request, or a refusal that says what is wrong and what is allowed. */
import { parseArgs } from 'node:util';

export interface Request {
  category: string;
  price: number;
  currency: string;
  shop: string;
  origin: string;
  subdivision?: string | undefined;
  massKg?: number | undefined;
  versus: string[];
}

const USAGE = `usage: npm run --silent estimate -- --category ID --price 49.99 --currency EUR --shop DE --origin CN
       [--subdivision CN-GD] [--mass 0.4] --versus DE,VN,TR
Countries are ISO 3166-1 alpha-2 codes, currencies ISO 4217, subdivisions ISO 3166-2.`;

const text = { type: 'string' } as const;
const NEEDED = ['category', 'price', 'currency', 'shop', 'origin', 'versus'] as const;

export function readRequest(args: string[]): Request | { refusal: string } {
  const refusal = (message: string) => ({ refusal: `${message}\n${USAGE}` });
  try {
    const { values } = parseArgs({
      args,
      options: {
        category: text,
        price: text,
        currency: text,
        shop: text,
        origin: text,
        subdivision: text,
        mass: text,
        versus: text,
      },
    });
    for (const name of NEEDED) if (!values[name]?.trim()) return refusal(`--${name} is missing.`);
    const upper = (name: (typeof NEEDED)[number]) => (values[name] as string).trim().toUpperCase();
    const price = Number(values.price);
    if (!(Number.isFinite(price) && price > 0))
      return refusal(`--price must be a number above 0, not ${values.price}.`);
    const massKg = values.mass === undefined ? undefined : Number(values.mass);
    if (massKg !== undefined && !(Number.isFinite(massKg) && massKg > 0)) {
      return refusal(`--mass must be a number of kg above 0, not ${values.mass}.`);
    }
    return {
      category: (values.category as string).trim(),
      price,
      currency: upper('currency'),
      shop: upper('shop'),
      origin: upper('origin'),
      subdivision: values.subdivision?.trim().toUpperCase(),
      massKg,
      versus: upper('versus')
        .split(',')
        .map((code) => code.trim())
        .filter(Boolean),
    };
  } catch (reason) {
    return refusal(reason instanceof Error ? reason.message : String(reason));
  }
}
