/** Pure: the skeleton of a page that a taught rule's selectors answer, with words of ours: nothing of the shop's is in it. */
import type { ShopRule } from '../contracts/shop-rule';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Elements that must stand in others to be kept by a parser. */
const WITHIN: Readonly<Record<string, string>> = {
  td: 'tr',
  th: 'tr',
  tr: 'table',
  dt: 'dl',
  dd: 'dl',
  li: 'ul',
};

/** One step of a selector as a tag: `h1.title[data-x="y"]` → `<h1 class="title" data-x="y">`, and what it must follow. */
function tagOf(step: string): { tag: string; open: string; before: number } {
  const tag = /^[a-z][a-z0-9-]*/.exec(step)?.[0] ?? 'div';
  const bare = step.replace(/\[[^\]]*\]/g, '');
  const names = (pattern: RegExp) => [...bare.matchAll(pattern)].map(([, name]) => name);
  const [id] = names(/#([\w-]+)/g);
  const classes = names(/\.([\w-]+)/g).join(' ');
  const attributes = [...step.matchAll(/\[([^\]]*)\]/g)].map(([, attribute]) => ` ${attribute}`).join('');
  const place = Number(/:nth-of-type\((\d+)\)/.exec(step)?.[1] ?? 1);
  const open = `<${tag}${id ? ` id="${id}"` : ''}${classes ? ` class="${classes}"` : ''}${attributes}>`;
  return { tag, open, before: place - 1 };
}

/** Markup that a selector answers, around `inner`. */
function markup(selector: string, inner: string): string {
  const steps = selector.split(/ > | /).map(tagOf);
  const around = WITHIN[steps[0]?.tag ?? ''];
  const whole = steps.reduceRight(
    (within, { tag, open, before }) => `${`<${tag}></${tag}>`.repeat(before)}${open}${within}</${tag}>`,
    inner,
  );
  return around ? `<${around}>${whole}</${around}>` : whole;
}

function originMarkup({ row, label, next }: NonNullable<ShopRule['origin']>): string {
  if (!next) return markup(row, escaped(`${label} Portugal`.trim()));
  // Its value is the element after it: both stand where the row stands.
  const tag = tagOf(row.split(/ > | /).at(-1) ?? '').tag === 'dt' ? 'dd' : 'span';
  const whole = markup(row, escaped(label));
  const end = whole.lastIndexOf(escaped(label)) + escaped(label).length;
  const closed = whole.indexOf('>', end) + 1;
  return `${whole.slice(0, closed)}<${tag}>Portugal</${tag}>${whole.slice(closed)}`;
}

/** The text of `tests/pages/shops/NAME.html`: to be mended by hand where the shop's markup is richer. */
export function shopPage({ title, prices, breadcrumbs, origin }: ShopRule): string {
  const parts = [
    breadcrumbs && markup(breadcrumbs, 'Kitchen'),
    markup(title, 'Blue jug'),
    prices && markup(prices.current, '€24.90'),
    origin && originMarkup(origin),
  ].filter(Boolean);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blue jug</title></head><body>
${parts.join('\n')}
</body></html>
`;
}
