// @vitest-environment happy-dom
/** Small pages of ours, each with one difficulty: shelf or product, which product, broken data, titles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../../src/content/read';
import { interpret } from '../../../src/interpret/product';
import { type Case, outcomes } from '../../../tools/read/compare-case';

const folder = join(import.meta.dirname, '../../pages/cases');
const cases: Case[] = JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8'));

test.each(cases.map((one) => [one.file, one] as const))('%s', (file, { url, expect: expected }) => {
  const html = readFileSync(join(folder, 'html', file), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { isProduct, title, price, origin } = interpret(readPage(page, url), { homeCountry: 'US' });
  const claim = origin.state === 'known' || origin.state === 'stages' ? origin.claim : null;
  const found = {
    isProduct,
    title: title?.value ?? null,
    price: isProduct ? (price?.value ?? null) : null,
    origin: isProduct && claim ? { code: claim.place.country, evidence: [] } : null,
    category: null,
  };
  const misses = Object.entries(outcomes(expected, found as never)).filter(
    ([, outcome]) => outcome !== 'right',
  );
  expect(misses).toEqual([]);
});
