/**
 * A script in a page needs words, not which language they are of: in a build each table of `src/vocabulary` is one line
 * of its words, sorted, each once, which packs smaller. Done by an alias, for the content script's own bundle is made
 * without our plugins.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rowLabels } from '../../src/content/page/row-labels';

const TABLE = /export const (\w+): (Words|Patterns|Stems) = \{\n([\s\S]*?)\n\};/g;
const LINE = /^\w+: ('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?$/;

/** The lines of a table's body; throws for one that is not `language: 'a|b',`. */
function linesIn(body: string, table: string): string[] {
  return body.split(/,\n/).map((entry) => {
    const literal = LINE.exec(entry.replace(/\n\s*/, ' ').trim())?.[1];
    if (!literal) throw new Error(`vocabulary table ${table}: cannot be made compact at ${entry}`);
    return literal.slice(1, -1).replace(/\\(.)/g, '$1');
  });
}

/** The alternatives of a pattern: parted by each "|" that stands in no group and no class. */
function alternativesIn(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [piece] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/gu)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (piece === '|' && !depth) found.push('');
    else found.push(found.pop() + piece);
  }
  return found;
}

const partsOf: Readonly<Record<string, (line: string) => string[]>> = {
  Words: (line) => line.split('|'),
  Stems: alternativesIn,
};

/** The same module with every table as an array of one line. Patterns keep their order: the first that fits is what is found. */
export function compacted(code: string): string {
  return code.replace(TABLE, (_, name: string, type: string, body: string) => {
    const lines = linesIn(body, name);
    const parts = partsOf[type];
    const all = parts ? [...new Set(lines.flatMap(parts))].sort() : lines;
    return `export const ${name} = [${JSON.stringify(all.join('|'))}];`;
  });
}

/** The module of labels that are known by their hashes alone, finished. */
function hashedLabels(into: string): { find: RegExp; replacement: string } {
  const replacement = join(into, 'row-labels.ts');
  writeFileSync(replacement, `export const rowLabels = ${JSON.stringify(rowLabels)};`);
  return { find: /^.*\/row-labels$/, replacement };
}

/** Writes the compact modules into `out` and tells how to find them. */
export function compactVocabulary(root: string): { find: RegExp; replacement: string }[] {
  const from = join(root, 'src/vocabulary');
  const to = join(root, 'out/vocabulary');
  mkdirSync(to, { recursive: true });
  const small = readdirSync(from).flatMap((file) => {
    const code = readFileSync(join(from, file), 'utf8');
    const compact = compacted(code);
    if (compact === code) return [];
    // What stands beside the table stays where it is.
    writeFileSync(join(to, file), compact.replaceAll("from './", `from '${from}/`));
    const name = basename(file, '.ts');
    return [{ find: new RegExp(`^.*/vocabulary/${name}$`), replacement: join(to, file) }];
  });
  return [hashedLabels(to), ...small];
}
