/**
 * The long texts of the largest tables go into one file of the package instead of into the scripts: the worker reads it
 * before its first answer, so that a start for anything else need not parse them. In node the tables are whole modules.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LATE_TABLES, LATE_TABLES_FILE } from '../../src/model/late-tables';

/** Shorter texts stay in the script. */
const LONG = 1000;
const MARK = /export const lateTexts: .* = \{\};/;
/** As `data/build` writes them: one text in quotes, or one in backquotes, trimmed. */
const TEXT = /export const (\w+) =\s*(?:'([^'\\]*)'|`((?:[^`\\]|\\[`\\$])*)`\.trim\(\));/g;

/**
 * A table's module with its long texts empty and a `lateTexts.fill` that takes them, and the texts by name.
 * @throws where nothing is long or the module cannot be filled.
 */
export function split(code: string): { module: string; texts: Record<string, string> } {
  const texts: Record<string, string> = {};
  const short = code.replace(TEXT, (whole: string, name: string, quoted?: string, backquoted?: string) => {
    const text = quoted ?? (backquoted ?? '').replace(/\\(.)/g, '$1').trim();
    if (text.length < LONG) return whole;
    texts[name] = text;
    return `export let ${name} = '';`;
  });
  const names = Object.keys(texts);
  if (!names.length || !MARK.test(short)) throw new Error('a late table needs a long text and lateTexts');
  const takes = names.map((name) => `${name} = texts.${name};`).join(' ');
  const fill = `export const lateTexts = { fill(texts: Record<string, string>) { ${takes} } };`;
  return { module: short.replace(MARK, () => fill), texts };
}

/** The plugin: empties the tables' modules and puts their texts into the package. */
export function lateTables(root: string): Plugin {
  const fileOf = (table: string) => join(root, `data/tables/${table}.ts`);
  const splitFile = (file: string) => split(readFileSync(file, 'utf8'));
  const files = Object.keys(LATE_TABLES).map(fileOf);
  return {
    name: 'whence:late-tables',
    enforce: 'pre',
    load: (id) => (files.includes(id) ? splitFile(id).module : null),
    generateBundle() {
      const texts = Object.keys(LATE_TABLES).map((table) => [table, splitFile(fileOf(table)).texts]);
      this.emitFile({
        type: 'asset',
        fileName: LATE_TABLES_FILE,
        source: JSON.stringify(Object.fromEntries(texts)),
      });
    },
  };
}
