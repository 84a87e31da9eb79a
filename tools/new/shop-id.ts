/** A shop's name as its file, its fixture and its export are called: "John Lewis" → "johnlewis". */

/** Lower-case Latin letters and digits of the name; throws where they make no identifier. */
export function shopId(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (!/^[a-z]/.test(id)) throw new Error(`"${name}" can't be a file's name: begin it with a Latin letter`);
  return id;
}
