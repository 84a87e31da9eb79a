/**
 * The rooms that only reckon, loaded once for all workers of a test file: they keep nothing of a tab or of the store, only
 * patterns and tables made ready, and making those ready is nearly all that starting a worker takes.
 */
import { vi } from 'vitest';

const rooms = import.meta.glob<object>([
  '../../../data/tables/*.{ts,json}',
  '../../../src/{contracts,estimate,interpret,model,vocabulary}/**/*.ts',
]);

/** From now on every worker that is started finds these rooms as they are. */
export async function keepRooms(): Promise<void> {
  for (const [path, load] of Object.entries(rooms)) {
    const room = await load();
    vi.doMock(path, () => room);
  }
}
