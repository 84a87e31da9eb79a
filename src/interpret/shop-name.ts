/** What a shop calls itself, as far as its address tells. */

/** Letters and numbers alone, so that "H&M" and "hm" are one. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const labelsOf = (url: string): string[] => {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const labels = host.split('.');
  return labels.length > 1 ? labels.slice(0, -1) : labels;
};

/** "https://www.shop.co.uk/x" → "shopco": all of the host but its last part. '' for what is no address. */
export const shopName = (url: string): string => bare(labelsOf(url).join(''));

/** Shorter names are words of any sentence. */
const NAME_MIN = 4;

/** True where the text names the shop: it may speak of the shop, not of the thing or its maker. */
export function namesShop(text: string, url: string): boolean {
  const name = labelsOf(url)
    .map(bare)
    .reduce((longest, label) => (label.length > longest.length ? label : longest), '');
  return name.length >= NAME_MIN && bare(text).includes(name);
}
