/** What belongs to the source archive: every file that git knows, as it lies there. */
import { spawnSync } from 'node:child_process';

function git(root: string, ...args: string[]): string {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`git ${args[0]} failed: ${run.stderr.trim() || run.error?.message}`);
  return run.stdout;
}

/** Paths of the tracked files. Throws where this is no git checkout. */
export function commitFiles(root: string): string[] {
  return git(root, 'ls-files', '-z').split('\0').filter(Boolean);
}

/** The commit's short name, with "+" where tracked files were changed since. */
export function commitName(root: string): string {
  const changed = git(root, 'status', '--porcelain', '--untracked-files=no').trim() !== '';
  return git(root, 'rev-parse', '--short', 'HEAD').trim() + (changed ? '+' : '');
}
