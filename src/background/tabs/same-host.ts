/** Pure: whether two addresses are of the same host, port included. What is no address is of none. */
export function isSameHost(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).host === new URL(other).host;
}
