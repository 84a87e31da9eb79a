/** A report as a case: a page with our own words in place of the page's, and what must be read on it. */
import { createHash } from 'node:crypto';
import type { FoundIn } from '../../src/contracts/reading';
import { resolvePlace } from '../../src/interpret/places/resolve';
import { statedAmount } from '../../src/interpret/price/amount';
import type { Case, Expectation } from '../read/compare-case';
import type { Report } from './read-report';

export interface NewCase {
  html: string;
  entry: Case;
}

/** Our own words. */
const TITLE = 'Thing of ours';
const TODAY = 'Say it here as the page does, in words of your own';

/** How the markup of a place on a page looks, for whoever goes on to copy the page's own. */
const MARKUP: Partial<Record<FoundIn, string>> = {
  row: `<table><tr><td>Label of ours</td><td>${TODAY}</td></tr></table>`,
  'json-ld': `<script type="application/ld+json">{"@type":"Product","name":"Rename me"}</script>`,
  meta: `<meta name="description" content="${TODAY}" />`,
  heading: `<h2>${TODAY}</h2>`,
  breadcrumb: `<nav aria-label="breadcrumb"><a href="/">Shop</a> <a href="/shelf">Shelf</a></nav>`,
};

function expectationOf({ right, read, language }: Report): Expectation | { refusal: string } {
  const expect: Expectation = { isProduct: true };
  if (right.title) expect.title = TITLE;
  if (right.origin) {
    const place = resolvePlace(right.origin, language);
    if (!place) return { refusal: 'right.origin names no place that we know.' };
    expect.origin = place.country;
  }
  if (right.price) {
    const amount = statedAmount(right.price, read.price?.currency ?? null);
    if (amount === null || !read.price)
      return { refusal: 'right.price is no amount in the currency that was read.' };
    expect.price = { amount, currency: read.price.currency };
  }
  return Object.keys(expect).length > 1
    ? expect
    : { refusal: 'It says nothing of title, origin or price that a test could hold.' };
}

/** None of the report's texts is in the page: what it quotes belongs to the shop. */
export function caseOf(report: Report): NewCase | { refusal: string } {
  const expect = expectationOf(report);
  if ('refusal' in expect) return { refusal: expect.refusal as string };
  const name = createHash('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 8);
  const { title, price, origin, kind } = report.read;
  const found = [title, price, origin, kind]
    .flatMap((fact) => fact?.quotes ?? [])
    .map(({ foundIn }) => foundIn);
  const parts = [...new Set(found)].map((one) => MARKUP[one] ?? `<p>${TODAY}</p>`);
  const html = `<!doctype html>\n<html lang="en">\n<body>\n<main>\n<h1>Rename me</h1>\n${parts.join('\n')}\n<button>Add to cart</button>\n</main>\n</body>\n</html>\n`;
  const file = `report-${name}.html`;
  return { html, entry: { file, url: `https://shop.example/${name}`, kind: 'report', expect } };
}
