/** What the package's file holds is what the modules hold in node, to the letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LATE_TABLES } from '../../../src/model/late-tables';
import { split } from '../../../tools/build/late-tables';

const root = join(import.meta.dirname, '../../..');
const MARK = 'export const lateTexts: { fill?: (texts: Record<string, string>) => void } = {};\n';
const long = 'x'.repeat(1200);

describe.each(Object.keys(LATE_TABLES))('%s', (table) => {
  const file = join(root, `data/tables/${table}.ts`);

  test('its long texts are taken out whole, and nothing else', async () => {
    const code = readFileSync(file, 'utf8');
    const { module, texts } = split(code);
    const whole = (await import(file)) as Record<string, unknown>;
    expect(Object.keys(texts)).not.toHaveLength(0);
    for (const [name, text] of Object.entries(texts)) expect(text).toBe(whole[name]);
    const taken = Object.values(texts).reduce((sum, text) => sum + text.length, 0);
    expect(code.length - module.length).toBeGreaterThan(taken * 0.99);
    expect(module.length).toBeLessThan(code.length - taken + 1000);
  });
});

test('the module takes its texts by their names', () => {
  const { module, texts } = split(`export const few = 'a b';\nexport const many =\n  '${long}';\n${MARK}`);
  expect(texts).toEqual({ many: long });
  expect(module).toContain("export const few = 'a b';");
  expect(module).toContain("export let many = '';");
  expect(module).toMatch(/fill\(texts: Record<string, string>\) \{ many = texts\.many; \}/);
});

test('escapes of a text in backquotes are undone', () => {
  expect(split(`export const t = \`\n\\\`\\$\\\\${long}\n\`.trim();\n${MARK}`).texts.t).toBe(`\`$\\${long}`);
});

test('a table without a long text, or that cannot be filled, is refused', () => {
  expect(() => split(`export const few = 'a b';\n${MARK}`)).toThrow('late table');
  expect(() => split(`export const many = '${long}';\n`)).toThrow('late table');
});
