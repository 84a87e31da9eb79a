/** Imports whose page is gone or whose worker was stopped: what was being added goes in, what was not all there goes. */
import { database } from '../../storage/database';
import { addImport } from './adding';
import { undoImport } from './undoing';

/** A page that is still there says something far sooner. */
const ABANDONED_MS = 60_000;

/** Called at each start of the worker; a clock that was set back abandons nothing for good. */
export async function endAbandonedImports(now: number): Promise<void> {
  for (const { id, at, state } of await (await database()).getAll('imports')) {
    if (Math.abs(now - at) < ABANDONED_MS) continue;
    if (state === 'staging' || state === 'undoing') await undoImport(id, now);
    else while ((await addImport(id, now)).state === 'adding');
  }
}
