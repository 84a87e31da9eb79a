/** Entities decoded once, as text. */
import { expect, test } from 'vitest';
import { withoutEntities } from '../../../../src/interpret/structured-data/entities';

test.each([
  ['Salt &amp; pepper', 'Salt & pepper'],
  ['12&quot; &#8211; &#x20AC;5', '12" – €5'],
  ['R&D', 'R&D'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&amp; <img src=x onerror=alert(1)>', '& <img src=x onerror=alert(1)>'],
  ['&eacute;t&eacute; &nbsp;&szlig;', 'été \u00a0ß'],
  ['&bogus; &#0; &#x110000;', '&bogus; &#0; &#x110000;'],
  ['plain', 'plain'],
])('%s', (text, decoded) => {
  expect(withoutEntities(text)).toBe(decoded);
});
