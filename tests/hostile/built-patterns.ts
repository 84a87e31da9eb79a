/** Watches patterns being built at run time: `new RegExp(…)` with a source that no parser of ours sees. */
import type { Pattern } from './patterns';

/** Runs `work` and returns every pattern built from a string meanwhile. */
export async function patternsBuiltBy(work: () => Promise<void>): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const at = /src\/[\w/.-]+\.tsx?/.exec(new Error().stack ?? '')?.[0] ?? '';
      if (typeof source === 'string' && at) built.push({ at, source, flags });
      return new target(source, flags);
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
