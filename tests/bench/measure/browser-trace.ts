/**
 * The browser's own trace of what its threads do, with marks in it. One over several pages, one after another: ending one
 * takes the browser seconds.
 */
import type { CDPSession, Page } from 'playwright';

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, as all times of a trace. */
  ts: number;
  dur?: number;
  /** Of the processor. */
  tdur?: number;
  args?: { data?: { url?: string }; sync_id?: string };
}

/** "RunTask" is a task from its start to its end; two others are scripts run in one, with their addresses. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const WANTED = new Set(['RunTask', 'EvaluateScript', 'FunctionCall', 'clock_sync']);

export class BrowserTrace {
  readonly #session: CDPSession;
  readonly #script: string;
  readonly #events: TraceEvent[] = [];
  #marks = 0;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#script = `chrome-extension://${id}/src/content/`;
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as unknown as TraceEvent[])
        if (WANTED.has(event.name)) this.#events.push(event);
    });
  }

  /** @param desk a page that stays, for a tab's own session may go with its page. @param id the extension's. */
  static async start(desk: Page, id: string): Promise<BrowserTrace> {
    const session = await desk.context().newCDPSession(desk);
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES },
    });
    return new BrowserTrace(session, id);
  }

  /** Marks this moment; the first mark is 0, the next 1, and so on. */
  async mark(): Promise<void> {
    await this.#session.send('Tracing.recordClockSyncMarker', { syncId: `${this.#marks++}` });
  }

  /** Ends the trace. */
  async end(): Promise<void> {
    const complete = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await complete;
    await this.#session.detach();
  }

  /** Events of these names, once it has ended. */
  named(...names: string[]): TraceEvent[] {
    return this.#events.filter(({ name }) => names.includes(name));
  }

  /** When each mark was set. */
  marks(): Map<number, number> {
    return new Map(this.named('clock_sync').map(({ ts, args }) => [Number(args?.sync_id), ts]));
  }

  /** Whether a script of the extension's content was run by this. */
  isOurs({ args }: TraceEvent): boolean {
    return args?.data?.url?.startsWith(this.#script) ?? false;
  }
}
