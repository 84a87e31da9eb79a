/** Every string a person reads: none missing, none unused, none too long, values of every message in use. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindLines } from '../../../data/build/kinds/kind-list';
import en from '../../../src/public/_locales/en/messages.json';

const root = join(import.meta.dirname, '../../..');
const messages: Record<string, { message: string; description?: string }> = en;

function source(folder: string): string {
  return readdirSync(folder)
    .map((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return name === '_locales' ? '' : source(path);
      return /\.tsx?$/.test(name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}
const code = source(join(root, 'src')) + readFileSync(join(root, 'manifest.json'), 'utf8');

test('every key is used', () => {
  const unused = Object.keys(messages).filter(
    (key) => !/^(?:kind|region)_/.test(key) && !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('every kind has a name, and no name lacks its kind', () => {
  const named = Object.keys(messages).filter((key) => key.startsWith('kind_'));
  expect(named.sort()).toEqual(kindLines.map(({ id }) => `kind_${id.replaceAll('-', '_')}`).sort());
});

test('every message tells translators what it is for and fits its place', () => {
  for (const [key, { message, description }] of Object.entries(messages)) {
    expect(description, key).toBeTruthy();
    expect(message.length, key).toBeLessThanOrEqual(260);
  }
  expect(en.extensionDescription.message.length).toBeLessThanOrEqual(132);
});

test('no message praises or blames', () => {
  for (const { message } of Object.values(messages))
    expect(message).not.toMatch(/\b(?:eco|green|planet|bad|good|better|worse|grade)\b/i);
});
