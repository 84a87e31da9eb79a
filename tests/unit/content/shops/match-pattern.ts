/** Pure: whether an address is matched by a match pattern of a manifest, as browsers define them. */
const escaped = (text: string) => text.replace(/[.+^${}()|[\]\\?]/g, '\\$&');

interface Compiled {
  host: string;
  path: RegExp;
}
const compiled = new Map<string, Compiled>();

function compile(pattern: string): Compiled {
  const [, host = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const made = { host, path: new RegExp(`^${escaped(path).replaceAll('*', '.*')}$`) };
  compiled.set(pattern, made);
  return made;
}

const isHost = (pattern: string, host: string) =>
  pattern === '*' ||
  host === pattern ||
  (pattern.startsWith('*.') && (host === pattern.slice(2) || host.endsWith(pattern.slice(1))));

export function isMatched(pattern: string, { hostname, pathname, search }: URL): boolean {
  const { host, path } = compiled.get(pattern) ?? compile(pattern);
  return isHost(host, hostname) && path.test(pathname + search);
}
