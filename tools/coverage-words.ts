/** `npm run coverage:words`: languages x tables of `src/vocabulary`, how many words each has, and where there is a hole. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/vocabulary/language';
import { projectRoot } from './browser/built';

type Table = Partial<Record<string, string>>;

const folder = join(projectRoot, 'src/vocabulary');
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => (languages as readonly string[]).includes(key));

const tables: [name: string, table: Table][] = [];
for (const file of readdirSync(folder)) {
  const module = (await import(join(folder, file))) as Record<string, unknown>;
  for (const [name, value] of Object.entries(module)) if (isTable(value)) tables.push([name, value]);
}
tables.sort(([a], [b]) => (a < b ? -1 : 1));

console.log('Words of each table by language; "." is a hole.\n');
for (const [at, [name, table]] of tables.entries()) {
  console.log(
    `${String(at + 1).padStart(3)}  ${name}: ${Object.keys(table).length} of ${languages.length} languages`,
  );
}
const cell = (text: string | number) => String(text).padStart(4);
console.log(`\n    ${tables.map((_, at) => cell(at + 1)).join('')}`);
let holes = 0;
for (const language of languages) {
  const counts = tables.map(([, table]) => table[language]?.split('|').length ?? 0);
  holes += counts.filter((count) => count === 0).length;
  console.log(`${language}  ${counts.map((count) => cell(count || '.')).join('')}`);
}
console.log(`\n${tables.length} tables, ${languages.length} languages, ${holes} holes.`);
