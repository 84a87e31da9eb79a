/** Pure: whether the person wants a shop left alone: the host itself or one that it is a subdomain of. */
export function isOff(shop: string, shopsOff: readonly string[]): boolean {
  return shopsOff.some((host) => shop === host || shop.endsWith(`.${host}`));
}
