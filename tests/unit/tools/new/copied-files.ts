/** A folder of its own with copies of a few of the project's files, removed after the test. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const projectRoot = join(import.meta.dirname, '../../../..');

/** @param paths files or folders relative to the project; @returns the new folder, with them at the same paths. */
export function copiedFiles(...paths: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'whence-new-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const path of paths) cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  return root;
}
