/** Numbers that the tables keep as base64. */

/** The bytes of a base64 string. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** Little-endian 16-bit numbers. */
export function decodeUint16(base64: string): Uint16Array {
  const text = atob(base64);
  const levels = new Uint16Array(text.length / 2);
  for (let cell = 0; cell < levels.length; cell++) {
    levels[cell] = text.charCodeAt(2 * cell) | (text.charCodeAt(2 * cell + 1) << 8);
  }
  return levels;
}
