// @vitest-environment happy-dom
/** Origin that stands only in a script's state. */
import { expect, test } from 'vitest';
import { readScriptState } from '../../../../src/content/structured-data/script-state';
import { readInto } from './read-into';

const origins = (script: string, attributes = '') =>
  readInto(readScriptState, `<script ${attributes}>${script}</script>`).origins.map(({ text }) => text);

test.each([
  ["state = {'countryOfOrigin': 'Japan'}", 'Japan'],
  ['{"country_of_origin":"Portugal"}', 'Portugal'],
  ['[{"title":"Country of Origin","value":"Vietnam"}]', 'Vietnam'],
  ['[{\\"name\\":\\"Herkunftsland\\",\\"value\\":\\"Polen\\"}]', 'Polen'],
  ['{"label":"Pays d’origine","values":["Italie"]}', 'Italie'],
])('%s', (script, origin) => {
  expect(origins(script)).toEqual([origin]);
});

test.each([
  '{"countryOfOrigin": null, "x": "Japan"}',
  '{"countryOfOrigin": "<b>Japan</b>"}',
  '{"countryOfOrigin": "x"}',
  '{"shippingCountry": "Japan, and more"}',
])('nothing: %s', (script) => {
  expect(origins(script)).toEqual([]);
});

test('data blocks and files from elsewhere are not its business', () => {
  const state = '{"countryOfOrigin": "Japan"}';
  expect(origins(state, 'type="application/ld+json"')).toEqual([]);
  expect(origins(state, 'src="x.js"')).toEqual([]);
});

test('a bounded number', () => {
  const many = Array.from({ length: 50 }, (_, at) => `{"countryOfOrigin": "Place ${at}"}`).join(',');
  expect(origins(many).length).toBeLessThanOrEqual(5);
});
