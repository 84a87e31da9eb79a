/** What each start of the worker has to see to besides answering: it waits, for whoever woke the worker waits as well. */

/** Where nobody asks. Far less than the half minute of rest after which a browser stops a worker. */
const QUIET_MS = 2000;
/** The answer is on its way before anything else begins. */
const ON_ITS_WAY_MS = 20;

export interface Later {
  /** Does the work soon after this has settled, however it settled. */
  after(answer: Promise<unknown>): void;
}

/** Does the work once: after the first answer, or after a while where none is asked for or one is long in coming. */
export function afterFirstAnswer(work: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDone = false;
  const doIt = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    work();
  };
  timer = setTimeout(doIt, QUIET_MS);
  const soon = () => {
    if (!isDone) setTimeout(doIt, ON_ITS_WAY_MS);
  };
  return {
    after(answer) {
      if (!isDone) answer.then(soon, soon);
    },
  };
}
