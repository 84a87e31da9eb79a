/**
 * What a tab's main thread did in a while, whoever set it going: scripts of ours, the page's layout and painting that
 * follow from them, other scripts that are woken. The processor's time of its tasks.
 */
import type { Page } from 'playwright';
import { BrowserTrace } from './browser-trace';

export class ThreadTrace {
  readonly #trace: BrowserTrace;
  /** Of each mark; empty where a while ended. */
  readonly #names: string[] = [];

  private constructor(trace: BrowserTrace) {
    this.#trace = trace;
  }

  /** @param desk a page that stays. @param id the extension's, whose content script tells which thread is the tab's. */
  static async start(desk: Page, id: string): Promise<ThreadTrace> {
    return new ThreadTrace(await BrowserTrace.start(desk, id));
  }

  /** What the tab that was opened last does meanwhile is counted under this name. */
  async during(name: string, work: () => Promise<void>): Promise<void> {
    await this.#trace.mark();
    this.#names.push(name);
    await work();
    await this.#trace.mark();
    this.#names.push('');
  }

  /** Ends the trace. @returns milliseconds by name, in the order of the visits; throws where a tab had no script of ours. */
  async end(): Promise<Map<string, number[]>> {
    await this.#trace.end();
    const marks = this.#trace.marks();
    const scripts = this.#trace.named('EvaluateScript').filter((event) => this.#trace.isOurs(event));
    const tasks = this.#trace.named('RunTask');
    const found = new Map<string, number[]>();
    for (const [at, name] of this.#names.entries()) {
      if (!name) continue;
      const [from = 0, to = 0] = [marks.get(at), marks.get(at + 1)];
      const tab = scripts.filter(({ ts }) => ts < from).sort((one, other) => other.ts - one.ts)[0];
      if (!tab) throw new Error(`no script of ours before ${name}`);
      const us = tasks
        .filter(({ pid, tid, ts }) => pid === tab.pid && tid === tab.tid && ts >= from && ts < to)
        .reduce((sum, { tdur = 0 }) => sum + tdur, 0);
      found.set(name, [...(found.get(name) ?? []), us / 1000]);
    }
    return found;
  }
}
