/**
 * A script in a page needs words, not which language they are of: in a build each table of `src/vocabulary` is one line
 * of its words, sorted, each once, which packs smaller. Done by an alias, for the content script's own bundle is made
 * without our plugins.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const TABLE = /export const (\w+): Words = \{\n([\s\S]*?)\n\};/g;
const LINE = /^\w+: ('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?$/;

/** The words of a table's body; throws for a line that is not `language: 'a|b',`. */
function wordsIn(body: string, table: string): string[] {
  return body.split(/,\n/).flatMap((entry) => {
    const literal = LINE.exec(entry.replace(/\n\s*/, ' ').trim())?.[1];
    if (!literal) throw new Error(`vocabulary table ${table}: cannot be made compact at ${entry}`);
    return literal.slice(1, -1).replace(/\\(.)/g, '$1').split('|');
  });
}

/** The same module with every `Words` table as an array of one line. */
export function compacted(code: string): string {
  return code.replace(TABLE, (_, name: string, body: string) => {
    const words = [...new Set(wordsIn(body, name))].sort();
    return `export const ${name} = [${JSON.stringify(words.join('|'))}];`;
  });
}

/** Writes the compact modules into `out` and tells how to find them. */
export function compactVocabulary(root: string): { find: RegExp; replacement: string }[] {
  const from = join(root, 'src/vocabulary');
  const to = join(root, 'out/vocabulary');
  mkdirSync(to, { recursive: true });
  return readdirSync(from).flatMap((file) => {
    const code = readFileSync(join(from, file), 'utf8');
    const small = compacted(code);
    if (small === code) return [];
    writeFileSync(join(to, file), small);
    const name = basename(file, '.ts');
    return [{ find: new RegExp(`^.*/vocabulary/${name}$`), replacement: join(to, file) }];
  });
}
