/** Every path and every command that the pages for people name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../../..');
const pages = [
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const FOLDERS = ['src', 'tests', 'tools', 'data', 'docs', 'listing'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);

/** Words in code marks, alone on their line or in a sentence. */
const codesIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
/** A file's name with its ending, or a path below one of the project's folders. */
const isPath = (code: string) =>
  /^[\w./*-]+\.(?:tsx?|md|json|txt|html|ya?ml|css|bin)$/.test(code) ||
  (/^[\w./-]+$/.test(code) && FOLDERS.some((folder) => code.startsWith(`${folder}/`)));

/** NAME, TAG, ID and * stand for any name. */
const patternOf = (path: string) =>
  new RegExp(
    `(?:^|/)${path
      .replace(/\/$/, '')
      .replace(/[.+]/g, '\\$&')
      .replace(/\b(?:NAME|TAG|ID)\b|\*/g, '[^/]+')}$`,
  );
const isThere = (path: string) =>
  existsSync(join(root, path)) || files.some((file) => patternOf(path).test(file));

describe.each(pages)('%s', (page) => {
  const codes = codesIn(readFileSync(join(root, page), 'utf8'));

  test('every path is there', () => {
    expect(codes.filter((code) => isPath(code) && !isThere(code))).toEqual([]);
  });

  test('every command is there', () => {
    const named = codes.flatMap((code) => /^npm run (?:--silent |-s )?([\w:-]+)/.exec(code)?.[1] ?? []);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

test('the test itself tells a path that is not there', () => {
  expect(isPath('src/no/such.ts') && isThere('src/no/such.ts')).toBe(false);
  expect(isPath('such.ts') && isThere('such.ts')).toBe(false);
  expect(['src/content/shops/NAME.ts', 'popup.tsx', 'content/read.ts', 'src/popup'].every(isThere)).toBe(
    true,
  );
});
