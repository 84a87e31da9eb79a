/** Pure: command-line words to what is asked for: one estimate, or a catalogue on standard input. */
import { parseArgs } from 'node:util';
import { type Fields, type Request, requestOf } from './request';

export type Wanted = { mode: 'one'; request: Request } | { mode: 'lines' | 'csv' };

const USAGE = `usage: npm run --silent estimate -- --kind ID [--title TEXT] [--path "A > B"] [--language de]
       [--price 49.99 --currency EUR --shop DE] [--origin CN] [--subdivision CN-GD] [--mass 0.4]
       [--material "80 % wool, 20 % polyester"] [--freight sea|lorry|rail|air] [--versus DE,VN,TR]
   or: npm run --silent estimate -- --lines < things.jsonl      one JSON object a line, with these fields and id
   or: npm run --silent estimate -- --csv < things.csv          a head with these names, a row a thing
--category is the same as --kind. Countries are ISO 3166-1 alpha-2 codes, currencies ISO 4217, subdivisions ISO 3166-2.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const FIELDS = [
  ...['kind', 'category', 'title', 'path', 'language', 'price', 'currency', 'shop', 'origin', 'subdivision'],
  ...['mass', 'material', 'freight', 'versus'],
] as const;

/** "--price -5" is a wrong price, not a forgotten one: the parser needs it as one word. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    if (/^-[\d.]/.test(arg) && before?.startsWith('--') && !before.includes('='))
      joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** @param args the words after the command's name. */
export function readArguments(args: readonly string[]): Wanted | { refusal: string } {
  const refusal = (message: string) => ({ refusal: `${message}\n${USAGE}` });
  try {
    const { values } = parseArgs({
      args: joinNegatives(args),
      options: {
        ...Object.fromEntries(FIELDS.map((name) => [name, text])),
        lines: flag,
        csv: flag,
      },
    });
    if (values.lines || values.csv) return { mode: values.csv ? 'csv' : 'lines' };
    const request = requestOf(values as Fields);
    return 'refusal' in request ? refusal(request.refusal) : { mode: 'one', request };
  } catch (reason) {
    return refusal(reason instanceof Error ? reason.message : String(reason));
  }
}
