/**
 * How long the main thread of a tab was in one script, from the browser's profiler. Its counter "ScriptDuration" leaves out
 * what a script does once a promise of the extension's has resolved, which may be all that it does.
 */
import type { CDPSession } from 'playwright';

const EVERY_US = 100;

/** Starts to count; what is returned ends it and gives milliseconds in scripts whose address has this in it. */
export async function countScript(session: CDPSession, address: string): Promise<() => Promise<number>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY_US });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    const { nodes, samples = [], timeDeltas = [] } = profile;
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
    const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
    const isOurs = (id: number) => {
      // What the browser does for a script (canvas, layout) has no address: its caller's counts.
      let at: number | undefined = id;
      while (at !== undefined && !urls.get(at)) at = parents.get(at);
      return at !== undefined && urls.get(at)?.includes(address);
    };
    const us = samples.reduce((sum, id, at) => sum + (isOurs(id) ? (timeDeltas[at] ?? 0) : 0), 0);
    return us / 1000;
  };
}
