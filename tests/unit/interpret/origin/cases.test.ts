// @vitest-environment happy-dom
/** Small pages of ours, each with one difficulty of origin, from the page's text to the judgement. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../../../src/content/read';
import { interpret } from '../../../../src/interpret/product';

interface Case {
  name: string;
  language: string;
  body: string;
  /** ISO 3166-1 alpha-2; null where the page says nothing of this thing's making, or several places. */
  origin: string | null;
}

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../pages/cases/origin.json'), 'utf8'),
) as Case[];

test.each(cases)('$name: $origin', ({ language, body, origin }) => {
  const page = new DOMParser().parseFromString(
    `<html lang="${language}"><head><title>Oakmere Wool Scarf</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const reading = readPage(page, 'https://www.shop-of-ours.example/thing');
  const read = interpret(reading).origin;
  const code = read.state === 'known' || read.state === 'stages' ? read.claim.place.country : null;
  expect(code).toBe(origin);
});
