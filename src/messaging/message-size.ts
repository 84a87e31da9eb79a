/** Pure: how large a message is, counted no further than it may be. */

/** What a value of no text counts, so that empty lists and numbers without end are bounded as well. */
const VALUE_SIZE = 8;

/**
 * Characters of all strings and names in `message`, and a few for each value; null where that exceeds `max`. Looks at
 * little more than `max` allows, however large the message: done before any schema, whose time grows with it.
 */
export function messageSize(message: unknown, max: number): number | null {
  let size = 0;
  const waiting: unknown[] = [message];
  while (waiting.length) {
    const value = waiting.pop();
    size += typeof value === 'string' ? value.length : VALUE_SIZE;
    if (size > max) return null;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      if (size + value.length * VALUE_SIZE > max) return null;
      for (const item of value) waiting.push(item);
      continue;
    }
    for (const name in value) {
      size += name.length;
      if (size > max) return null;
      waiting.push((value as Record<string, unknown>)[name]);
      if (waiting.length * VALUE_SIZE > max) return null;
    }
  }
  return size;
}
