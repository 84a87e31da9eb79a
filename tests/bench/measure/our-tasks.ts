/** The tasks of a tab's main thread that ran code of the extension, from the browser's own trace. */
import type { Page } from 'playwright';

export interface Task {
  /** From its start to its end, milliseconds; another process may have had the processor in between. */
  wallMs: number;
  /** What of that the thread itself was running. */
  cpuMs: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, as all times of a trace. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** "RunTask" is a task from its start to its end; the others are scripts run in one, with their addresses. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const RUNS = new Set(['EvaluateScript', 'FunctionCall']);

async function trace(tab: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const session = await tab.context().newCDPSession(tab);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await work();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events;
}

/**
 * Tasks in which the content script ran while `work` was done, whole: what the page itself did in the same task counts
 * too. Throws where there was none: then nothing was measured.
 */
export async function ourTasks(tab: Page, id: string, work: () => Promise<unknown>): Promise<Task[]> {
  const events = await trace(tab, work);
  const ours = events.filter(
    ({ name, args }) =>
      RUNS.has(name) && args?.data?.url?.startsWith(`chrome-extension://${id}/src/content/`),
  );
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' &&
      ours.some((run) => run.pid === pid && run.tid === tid && run.ts >= ts && run.ts < ts + dur),
  );
  if (!tasks.length) throw new Error('the content script did nothing');
  return tasks.map(({ dur = 0, tdur = 0 }) => ({ wallMs: dur / 1000, cpuMs: tdur / 1000 }));
}
