import { expect, test } from 'vitest';
import { CasesReport } from '../../../../tools/read/cases-report';
import { type Found, outcomeOf } from '../../../../tools/read/compare-case';

const read: Found = {
  isProduct: true,
  title: 'Rope  mat',
  price: { amount: 22, currency: 'GBP' },
  origin: null,
  category: null,
};

test.each([
  [{ isProduct: true, price: { amount: 22, currency: 'GBP' }, title: 'Rope mat' }, 'right'],
  [{ isProduct: true, origin: null }, 'right'],
  [{ origin: 'PT' }, 'silent'],
  [{ price: null }, 'wrong'],
  [{ price: { amount: 22, currency: 'EUR' } }, 'wrong'],
  [{ isProduct: false }, 'wrong'],
  [{ origin: 'PT', price: { amount: 2, currency: 'GBP' } }, 'wrong'],
  [{ title: 'Another mat' }, 'silent'],
  [{ category: 'toys' }, 'silent'],
])('%j: %s', (wanted, outcome) => {
  expect(outcomeOf(wanted, read)).toBe(outcome);
});

test('an origin that is none is wrong', () => {
  const origin = { code: 'CN', subdivision: null, confidence: 1, evidence: [] };
  expect(outcomeOf({ origin: null }, { ...read, origin })).toBe('wrong');
  expect(outcomeOf({ origin: 'VN' }, { ...read, origin })).toBe('wrong');
});

test('the report counts by kind and tells every miss; a page that could not be read is silent', () => {
  const report = new CasesReport();
  report.add({ file: 'a.html', url: '', kind: 'hidden', expect: { price: null } }, read);
  report.add({ file: 'b.html', url: '', kind: 'hidden', expect: { isProduct: true } }, null);
  const text = report.lines().join('\n');
  expect(text).toContain('| hidden | 2 | 0.000 | 0.500 | 0.500 |');
  expect(text).toContain('wrong\thidden\ta.html\tprice wanted null got {"amount":22,"currency":"GBP"}');
});
