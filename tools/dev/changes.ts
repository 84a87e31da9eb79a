/** Tells when sources have changed, once for each burst of changes (an editor writes several files at a time). */
import { watch } from 'node:fs';
import { join } from 'node:path';

const WATCHED = ['src', 'data/tables', 'manifest.json', 'vite.config.ts', 'tools/build'];
const SETTLE_MS = 150;

/** Calls back after each burst, never while an earlier call is still at work; returns the way to stop. */
export function onChanges(root: string, act: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let atWork = false;
  let again = false;
  const run = async () => {
    if (atWork) {
      again = true;
      return;
    }
    atWork = true;
    do {
      again = false;
      await act();
    } while (again);
    atWork = false;
  };
  const watchers = WATCHED.map((name) =>
    watch(join(root, name), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), SETTLE_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
