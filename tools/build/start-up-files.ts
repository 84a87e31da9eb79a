/** What a page or worker of the built extension loads before it can do anything: its entry and all it imports. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const IMPORTED = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;
const LINKED = /<(?:script|link)\b[^<>]*\b(?:src|href)=["']\/?([^"']+)["']/g;

/** Paths of the scripts and styles, in the order they are met; `entry` is a script or an HTML file of `dist`. */
export function startUpFiles(dist: string, entry: string): string[] {
  const met = new Set<string>();
  const visit = (file: string) => {
    // A text may read like an import.
    if (met.has(file) || !existsSync(join(dist, file))) return;
    met.add(file);
    if (file.endsWith('.css')) return;
    const text = readFileSync(join(dist, file), 'utf8');
    if (file.endsWith('.html')) for (const [, path = ''] of text.matchAll(LINKED)) visit(path);
    else for (const [, path = ''] of text.matchAll(IMPORTED)) visit(posix.join(posix.dirname(file), path));
  };
  visit(entry);
  met.delete(entry.endsWith('.html') ? entry : '');
  return [...met];
}
