/** Pure: a new line put into a text, where the order of its neighbours wants it. */

/**
 * Puts `line` before the first line of the block whose key is greater, else after the block's last line.
 * The block is every line that `keyOf` gives a key for; keys are compared by code unit. Throws where there is no such
 * line: then the file has changed its form and the tool must change too.
 */
export function insertSorted(text: string, line: string, keyOf: (line: string) => string | null): string {
  const own = keyOf(line);
  if (own === null) throw new Error(`no line of the block: ${line}`);
  const lines = text.split('\n');
  const keys = lines.map(keyOf);
  const next = keys.findIndex((key) => key !== null && key > own);
  const last = keys.findLastIndex((key) => key !== null);
  if (last < 0) throw new Error(`no line like it in the file: ${line}`);
  lines.splice(next < 0 ? last + 1 : next, 0, line);
  return lines.join('\n');
}

/** Puts `line` right after the one line that holds `mark`. Throws where none does. */
export function insertAfter(text: string, mark: string, line: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((one) => one.includes(mark));
  if (at < 0) throw new Error(`"${mark}" is not in the file`);
  lines.splice(at + 1, 0, line);
  return lines.join('\n');
}
