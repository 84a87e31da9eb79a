/** Visits pages over and over and asks for their answers, watching memory and consoles. */
import type { TabState } from '../../src/contracts/answer';
import type { Extension } from '../browser/launch';
import { reply, type ShopTab } from '../browser/shop-tab';
import { type Held, Scales } from './measure';

export interface SoakPage {
  url: string;
  body: Buffer | string;
  charset?: string | undefined;
}

export interface Soaked {
  visits: Held[];
  answers: Held[];
  /** Errors of our worker and of our pages, and of the tab where our script is in the stack. */
  errors: string[];
  states: Record<string, number>;
}

const SAMPLES = 20;
const VISIT_TIMEOUT_MS = 30_000;
/** Answers asked for in one go, so that the way through the test driver does not count. */
const BATCH = 100;
const withoutHash = (url: string) => new URL(url).href.replace(/#.*/, '').replace(/^https?:/, '');

/** Serves one page after another through one route; a route a page would leave listeners of the driver's own. */
async function server({ context }: Extension): Promise<(page: SoakPage) => void> {
  let current: SoakPage | null = null;
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const isPage =
      request.isNavigationRequest() && current && withoutHash(request.url()) === withoutHash(current.url);
    if (!isPage || !current) return route.abort();
    return route.fulfill({
      body: current.body,
      headers: {
        'Content-Type': `text/html${current.charset ? `; charset=${current.charset}` : ''}`,
        'Content-Security-Policy': "script-src 'none'",
      },
    });
  });
  return (page) => {
    current = page;
  };
}

/** Errors of every console from now on. */
function listen({ worker, context }: Extension): string[] {
  const errors: string[] = [];
  worker.on('console', (message) => {
    if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const { stack = '', message } = error.error();
    if (/chrome-extension:/.test(stack)) errors.push(`page: ${message}`);
  });
  return errors;
}

export async function soak(
  extension: Extension,
  { desk, tab, tabId }: ShopTab,
  pages: SoakPage[],
  counts: { visits: number; answers: number },
  tell: (held: Held) => void = () => {},
): Promise<Soaked> {
  const weigh = async (into: Held[], after: number) => {
    const held = await scales.weigh(after);
    into.push(held);
    tell(held);
  };
  const errors = listen(extension);
  const show = await server(extension);
  const scales = await Scales.of(desk);
  const soaked: Soaked = { visits: [], answers: [], errors, states: {} };
  for (let visit = 0; visit < counts.visits; visit++) {
    const page = pages[visit % pages.length] as SoakPage;
    show(page);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: VISIT_TIMEOUT_MS });
    const { state } = await reply<TabState>(desk, { type: 'ask', tabId });
    soaked.states[state] = (soaked.states[state] ?? 0) + 1;
    const done = visit + 1;
    if (done % Math.ceil(counts.visits / SAMPLES) === 0) await weigh(soaked.visits, done);
  }
  for (let asked = 0; asked < counts.answers; asked += BATCH) {
    await desk.evaluate(
      async ([id, batch]) => {
        for (let n = 0; n < batch; n++) {
          const answer = await chrome.runtime.sendMessage({ type: 'ask', tabId: id });
          if (!answer.ok) throw new Error(answer.error);
        }
      },
      [tabId, BATCH] as const,
    );
    const done = asked + BATCH;
    if (done % Math.max(BATCH, Math.ceil(counts.answers / SAMPLES)) === 0) await weigh(soaked.answers, done);
  }
  return soaked;
}

/** The least of the last quarter over the least of the second: about 1 where memory is flat. */
export function heapGrowth(held: Held[], of: keyof Held): number {
  const least = (part: Held[]) => Math.min(...part.map((one) => one[of]));
  const quarter = Math.max(1, Math.floor(held.length / 4));
  return least(held.slice(-quarter)) / least(held.slice(quarter, 2 * quarter));
}
