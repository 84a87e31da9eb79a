/** Pure: where a JSON value ends, without parsing it. */
const MARKS = /["[\]{}]/g;
const SCALAR = /[^\s,[\]{}":]+/y;

/** Index after the string that begins at `from`, -1 where it has not ended yet. */
export function afterString(text: string, from: number): number {
  for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}

/** Index after the value that begins at `from`, -1 where it may not have ended yet. */
export function afterValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return afterString(text, from);
  if (first !== '{' && first !== '[') {
    SCALAR.lastIndex = from;
    const end = SCALAR.test(text) ? SCALAR.lastIndex : from;
    return end < text.length ? end : -1;
  }
  let depth = 0;
  MARKS.lastIndex = from;
  for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
    if (mark[0] === '"') {
      const after = afterString(text, mark.index);
      if (after < 0) return -1;
      MARKS.lastIndex = after;
    } else {
      depth += mark[0] === '{' || mark[0] === '[' ? 1 : -1;
      if (depth === 0) return mark.index + 1;
    }
  }
  return -1;
}
