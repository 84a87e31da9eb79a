/**
 * What a tab's main thread did in a while, whoever set it going: scripts of ours, the page's layout and painting that
 * follow from them, other scripts that are woken. The processor's time of its tasks, from the browser's own trace.
 */
import type { CDPSession, Page } from 'playwright';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, as all times of a trace. */
  ts: number;
  /** Of the processor. */
  tdur?: number;
  args?: { data?: { url?: string }; sync_id?: string };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const WANTED = new Set(['RunTask', 'EvaluateScript', 'clock_sync']);

export class ThreadTrace {
  readonly #session: CDPSession;
  readonly #script: string;
  readonly #events: TraceEvent[] = [];
  readonly #names: string[] = [];

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#script = `chrome-extension://${id}/src/content/`;
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as unknown as TraceEvent[])
        if (WANTED.has(event.name)) this.#events.push(event);
    });
  }

  /** @param desk a page that stays. @param id the extension's, whose content script tells which thread is the tab's. */
  static async start(desk: Page, id: string): Promise<ThreadTrace> {
    const session = await desk.context().newCDPSession(desk);
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES },
    });
    return new ThreadTrace(session, id);
  }

  /** What the tab that was opened last does meanwhile is counted under this name. */
  async during(name: string, work: () => Promise<void>): Promise<void> {
    const mark = () =>
      this.#session.send('Tracing.recordClockSyncMarker', { syncId: `${this.#names.length}` });
    await mark();
    this.#names.push(name);
    await work();
    await mark();
    this.#names.push('');
  }

  /** Ends the trace. @returns milliseconds by name, in the order of the visits; throws where a tab had no script of ours. */
  async end(): Promise<Map<string, number[]>> {
    const complete = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await complete;
    await this.#session.detach();
    const named = (wanted: string) => this.#events.filter(({ name }) => name === wanted);
    const starts = new Map(named('clock_sync').map(({ ts, args }) => [Number(args?.sync_id), ts]));
    const scripts = named('EvaluateScript').filter(({ args }) => args?.data?.url?.startsWith(this.#script));
    const tasks = named('RunTask');
    const found = new Map<string, number[]>();
    for (const [at, name] of this.#names.entries()) {
      if (!name) continue;
      const [from = 0, to = 0] = [starts.get(at), starts.get(at + 1)];
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
