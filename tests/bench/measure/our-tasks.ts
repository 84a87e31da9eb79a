/** The tasks of tabs' main threads that ran code of the content script, from the browser's own trace. */
import type { CDPSession, Page } from 'playwright';

export interface Task {
  /** From its start to its end, milliseconds; another process may have had the processor in between. */
  wallMs: number;
  /** What of that the thread itself was running. */
  cpuMs: number;
  /** What of that was our script's: its evaluation where it was evaluated, else the task, which is then ours alone. */
  scriptMs: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, as all times of a trace. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; sync_id?: string };
}

/** "RunTask" is a task from its start to its end; two others are scripts run in one, with their addresses. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const WANTED = new Set(['RunTask', 'EvaluateScript', 'FunctionCall', 'clock_sync']);

/** The longest of these tasks. */
export const longest = (tasks: Task[]): Task => tasks.reduce((a, b) => (b.wallMs > a.wallMs ? b : a));

/** A trace over several pages, one after another: ending one takes the browser seconds, so it is not one a page. */
export class TaskTrace {
  readonly #session: CDPSession;
  readonly #script: string;
  readonly #events: TraceEvent[] = [];
  readonly #marks: string[] = [];

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#script = `chrome-extension://${id}/src/content/`;
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as unknown as TraceEvent[])
        if (WANTED.has(event.name)) this.#events.push(event);
    });
  }

  /** @param desk a page that stays, for a tab's own session may go with its page. */
  static async start(desk: Page, id: string): Promise<TaskTrace> {
    const session = await desk.context().newCDPSession(desk);
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES },
    });
    return new TaskTrace(session, id);
  }

  /** What runs from now on belongs to `name`. */
  async mark(name: string): Promise<void> {
    this.#marks.push(name);
    await this.#session.send('Tracing.recordClockSyncMarker', { syncId: `${this.#marks.length - 1}` });
  }

  /**
   * Ends the trace: for each mark the tasks in which the content script ran, whole: what the page itself did in the
   * same task counts too. Throws where a mark has none: then nothing was measured.
   * @param left marks that may have none, for what they stand for went wrong.
   */
  async end(left: ReadonlySet<string> = new Set()): Promise<Map<string, Task[]>> {
    const complete = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await complete;
    await this.#session.detach();
    const named = (...names: string[]) => this.#events.filter(({ name }) => names.includes(name));
    const tasks = named('RunTask');
    const found = new Map<string, Task[]>(this.#marks.map((name) => [name, []]));
    const starts = named('clock_sync').map(({ ts, args }) => ({ ts, mark: Number(args?.sync_id) }));
    const met = new Set<TraceEvent>();
    // Where a script was evaluated that tells more than a call within it.
    for (const run of [...named('EvaluateScript'), ...named('FunctionCall')]) {
      if (!run.args?.data?.url?.startsWith(this.#script)) continue;
      const task = tasks.find(
        ({ pid, tid, ts, dur = 0 }) =>
          pid === run.pid && tid === run.tid && run.ts >= ts && run.ts <= ts + dur,
      );
      if (!task || met.has(task)) continue;
      met.add(task);
      const mark = Math.max(-1, ...starts.filter(({ ts }) => ts <= task.ts).map((start) => start.mark));
      const { dur = 0, tdur = 0 } = task;
      const scriptMs = (run.name === 'EvaluateScript' ? (run.tdur ?? 0) : tdur) / 1000;
      found.get(this.#marks[mark] ?? '')?.push({ wallMs: dur / 1000, cpuMs: tdur / 1000, scriptMs });
    }
    for (const [name, list] of found)
      if (!list.length && !left.has(name)) throw new Error(`no task of ours on ${name}`);
    return found;
  }
}
