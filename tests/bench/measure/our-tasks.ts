/** The tasks of tabs' main threads that ran code of the content script, from the browser's own trace. */
import type { Page } from 'playwright';
import { BrowserTrace, type TraceEvent } from './browser-trace';

export interface Task {
  /** From its start to its end, milliseconds; another process may have had the processor in between. */
  wallMs: number;
  /** What of that the thread itself was running. */
  cpuMs: number;
  /** What of that was our script's: its evaluation where it was evaluated, else the task, which is then ours alone. */
  scriptMs: number;
}

/** The longest of these tasks. */
export const longest = (tasks: Task[]): Task => tasks.reduce((a, b) => (b.wallMs > a.wallMs ? b : a));

/** A trace over several pages, one after another. */
export class TaskTrace {
  readonly #trace: BrowserTrace;
  readonly #marks: string[] = [];

  private constructor(trace: BrowserTrace) {
    this.#trace = trace;
  }

  /** @param desk a page that stays. @param id the extension's. */
  static async start(desk: Page, id: string): Promise<TaskTrace> {
    return new TaskTrace(await BrowserTrace.start(desk, id));
  }

  /** What runs from now on belongs to `name`. */
  async mark(name: string): Promise<void> {
    this.#marks.push(name);
    await this.#trace.mark();
  }

  /**
   * Ends the trace: for each mark the tasks in which the content script ran, whole: what the page itself did in the
   * same task counts too. Throws where a mark has none: then nothing was measured.
   * @param left marks that may have none, for what they stand for went wrong.
   */
  async end(left: ReadonlySet<string> = new Set()): Promise<Map<string, Task[]>> {
    await this.#trace.end();
    const tasks = this.#trace.named('RunTask');
    const found = new Map<string, Task[]>(this.#marks.map((name) => [name, []]));
    const starts = [...this.#trace.marks()].map(([mark, ts]) => ({ ts, mark }));
    const met = new Set<TraceEvent>();
    // Where a script was evaluated that tells more than a call within it.
    for (const run of [...this.#trace.named('EvaluateScript'), ...this.#trace.named('FunctionCall')]) {
      if (!this.#trace.isOurs(run)) continue;
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
