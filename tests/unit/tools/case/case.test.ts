// @vitest-environment happy-dom
/** A stranger's report: refused unless it is one of ours; then a page of our own words, and a test that fails. */
import { expect, test } from 'vitest';
import { readPage } from '../../../../src/content/read';
import type { Answer } from '../../../../src/contracts/answer';
import { interpret } from '../../../../src/interpret/product';
import { reportFile } from '../../../../src/report/report-file';
import { caseOf } from '../../../../tools/case/case-of';
import { REPORT_MAX, type Report, readReport } from '../../../../tools/case/read-report';
import { outcomes } from '../../../../tools/read/compare-case';
import { productOfOurs } from '../../product-of-ours';

const evidence = [
  { text: 'Woven by Xyzzy & sons', foundIn: 'row', locator: 'Xyzzy', label: 'Plugh' } as const,
];
const ours = (right: object = { origin: 'Portugal', price: '49.99', title: 'Shirt' }) =>
  JSON.stringify(
    reportFile(
      {
        dataset: 'Whence data',
        product: productOfOurs({
          origin: {
            state: 'known',
            claim: { place: { country: 'CN' }, confidence: 1, evidence: [...evidence] },
            source: 'page',
          },
        }),
      } as Answer,
      '1.0.0',
      { title: '', origin: '', kind: '', price: '', words: '', ...right },
    ),
  );

test('a report as the page writes it is taken', () => {
  expect(readReport(ours())).toMatchObject({ format: 1, right: { origin: 'Portugal' } });
});

test.each([
  ['no JSON', '{', 'It is no JSON.'],
  ['too long', ' '.repeat(REPORT_MAX + 1), 'longer than'],
  ['another format', ours().replace('"format":1', '"format":2'), 'At format'],
  ['more than ours', ours().replace('"format":1', '"format":1,"run":"rm"'), 'At run'],
  ['a script for an address', ours().replace('https://shop.example/p', 'javascript:alert(1)'), 'At page'],
  [
    'a long text',
    ours({ words: 'x' }).replace('"words":"x"', `"words":"${'x'.repeat(301)}"`),
    'At right.words',
  ],
  ['a list', '[]', 'At format'],
  [
    'an unknown place of words',
    ours().replace('"foundIn":"row"', '"foundIn":"moon"'),
    'At read.origin.quotes.0.foundIn',
  ],
])('refused, with its reason: %s', (_, text, reason) => {
  const refused = readReport(text);
  expect('refusal' in refused && refused.refusal).toContain(reason);
});

test('the page holds none of the words of the report, and its test fails as it stands', () => {
  const made = caseOf(readReport(ours()) as Report);
  if ('refusal' in made) throw new Error(made.refusal);
  expect(made.html).not.toMatch(/Xyzzy|Plugh|Linen|Portugal|China/);
  expect(made.entry.expect).toMatchObject({ origin: 'PT', price: { amount: 49.99, currency: 'EUR' } });
  const page = new DOMParser().parseFromString(made.html, 'text/html');
  const { isProduct, title, price } = interpret(readPage(page, made.entry.url));
  const found = {
    isProduct,
    title: title?.value ?? null,
    price: price?.value ?? null,
    origin: null,
    category: null,
  };
  const misses = outcomes(made.entry.expect, found as never);
  expect(misses).toMatchObject({ origin: 'silent', price: 'silent', title: 'silent' });
});

test.each([
  [{ words: 'it is wrong' }, 'says nothing of title, origin or price'],
  [{ origin: 'the moon' }, 'names no place'],
  [{ price: 'cheap' }, 'is no amount'],
])('what no test could hold is refused: %j', (right, reason) => {
  const made = caseOf(readReport(ours(right)) as Report);
  expect('refusal' in made && made.refusal).toContain(reason);
});
