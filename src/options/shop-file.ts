/** Pure: a taught rule as the files that the project keeps of a shop: its selectors, and a page to try them on. */
import type { ShopRule } from '../contracts/shop-rule';

/** "john-lewis.co.uk" → "johnlewis": as the file and what it exports are called. */
export function fileName(host: string): string {
  const name = (host.split('.').at(-2) === 'co' ? host.split('.').at(-3) : host.split('.').at(-2)) ?? host;
  const id = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return /^[a-z]/.test(id) ? id : `shop${id}`;
}

/** A string in the source: whatever a page's words hold, it ends where it should. */
const quoted = (text: string) =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')}'`;

/** Words of a page within a comment: they neither end it nor begin a line. */
const inComment = (text: string) => text.replace(/[*\p{Cc}\u2028\u2029]/gu, ' ');

/**
 * The text of `src/content/shops/NAME.ts`. A label of origin is no shop's alone: the file says where it belongs.
 */
export function shopFile({ host, title, prices, breadcrumbs, origin }: ShopRule): string {
  const name = fileName(host);
  const lines = [
    `name: ${quoted(name)},`,
    `hosts: [${quoted(host)}],`,
    `title: ${quoted(title)},`,
    prices && `prices: { current: ${quoted(prices.current)} },`,
    breadcrumbs && `breadcrumbs: ${quoted(breadcrumbs)},`,
  ].filter(Boolean);
  const label =
    origin?.label &&
    ` * Its label of origin, for src/vocabulary/origin-labels.ts: ${inComment(origin.label)}`;
  return `/**
 * ${host}, as a person pointed at it.
${label ? `${label}\n` : ''} */
import type { Shop } from './shop';

export const ${name}: Shop = {
${lines.map((line) => `  ${line}`).join('\n')}
};
`;
}
