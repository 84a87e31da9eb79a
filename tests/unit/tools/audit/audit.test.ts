// @vitest-environment happy-dom
/** An audit: a page's reading joined with its estimate, as a row, as CSV, as one page of HTML. */
import { expect, test } from 'vitest';
import { auditHead, auditLine } from '../../../../tools/audit/csv';
import { auditRow, requestFor } from '../../../../tools/audit/row';
import { summary } from '../../../../tools/audit/summary';
import type { ReadLine } from '../../../../tools/read/lines';

const kind = { id: 'shirt', sector: '315000', confidence: 0.9, alternatives: [] };
const line = (change: Partial<ReadLine> = {}): ReadLine => ({
  file: 'a.html',
  url: 'https://shop.example/a',
  isProduct: true,
  title: 'Linen shirt',
  price: { amount: 50, currency: 'EUR' },
  origin: {
    code: 'PT',
    subdivision: null,
    confidence: 0.9,
    evidence: [{ text: 'Made in Portugal', where: 'prose' }],
  },
  originState: 'known',
  kind,
  category: kind,
  kindChoices: [],
  massKg: 0.3,
  typical: null,
  likelyOrigins: null,
  statedCountries: [],
  originHints: [],
  contentMs: 1,
  ...change,
});
const estimate = { kg: 4.2, low: 1.4, high: 12 };
const silent = { origin: null, originState: 'unknown' };

test('a page that was read is asked about with what it states', () => {
  expect(requestFor(line(), 'DE')).toMatchObject({
    kind: 'shirt',
    price: 50,
    currency: 'EUR',
    shop: 'DE',
    origin: 'PT',
    mass: 0.3,
  });
  expect(requestFor(line({ isProduct: false }), 'DE')).toBeNull();
});

test('figure, range, evidence and notes of a page', () => {
  expect(auditRow(line(), { estimate, notes: ['a note'] })).toEqual({
    url: 'https://shop.example/a',
    title: 'Linen shirt',
    kind: 'shirt',
    confidence: 0.9,
    price: { amount: 50, currency: 'EUR' },
    origin: 'PT',
    ...estimate,
    evidence: 'Made in Portugal',
    notes: ['a note'],
  });
});

test('an expectation is called typical, and what is not known is noted', () => {
  const row = auditRow(line({ ...silent, kind: null, kindChoices: ['shirt', 'blouse'] }), {
    kind: null,
    typical: estimate,
  });
  expect(row).toMatchObject({ origin: 'typical', kg: 4.2, evidence: '' });
  expect(row.notes).toEqual(['kind unsure: shirt, blouse', 'origin unknown']);
});

test('pages that sell nothing or cannot be read keep their row', () => {
  expect(auditRow(line({ isProduct: false }), null)).toMatchObject({
    kg: null,
    notes: ['sells no single product'],
  });
  expect(auditRow({ url: 'https://shop.example/b', error: 'no such file' }, null)).toMatchObject({
    url: 'https://shop.example/b',
    notes: ['no such file'],
  });
  expect(auditRow(line(), { error: 'refused' }).notes).toContain('refused');
});

test('no cell is run as a formula, and every row has the columns of the head', () => {
  const row = auditRow(line({ title: '=HYPERLINK("http://x")' }), { estimate });
  expect(auditLine(row)).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(auditLine({ ...row, title: 'Shirt' }).split(',')).toHaveLength(auditHead.split(',').length);
});

test('the summary escapes what pages say, runs and loads nothing, and names its sources', () => {
  const title = '</text><script>alert(1)</script><img src="https://x.example/y">';
  const page = summary([
    auditRow(line({ title }), { estimate }),
    auditRow(line(silent), { typical: estimate }),
    auditRow(line({ isProduct: false, url: 'javascript:alert(1)' }), null),
  ]);
  expect(page).not.toMatch(/<(?:script|img|a)\b|<[^>]*\s(?:href|src)=|url\(/i);
  expect(page).toContain('CEDA by Watershed; contains data of Boavizta');
  expect(page).toContain('2 with a figure: 1 where the page states the origin, 1 typical');
  expect(page).toContain('4.2 kg (1.4 – 12)');
  expect(page.match(/<svg/g)).toHaveLength(4);
  const shown = new DOMParser().parseFromString(page, 'text/html');
  expect(shown.querySelector('svg .label')?.textContent).toBe(title);
});

test('an audit of no pages is a page all the same', () => {
  expect(summary([])).toContain('Audit of 0 pages');
});
