/** The rows of `npm run bench`, in the order of the table. */
import type { Bench } from './measure/bench';
import type { Row } from './measure/row';
import { classification } from './rows/classification';
import { comparing } from './rows/compare';
import { growth } from './rows/growth';
import { history } from './rows/history';
import { lists } from './rows/lists';
import { longTasks } from './rows/long-tasks';
import { memory } from './rows/memory';
import { popup } from './rows/popup';
import { reading } from './rows/reading';
import { readingAgain } from './rows/reading-again';
import { rivals } from './rows/rivals';
import { roundTrip } from './rows/round-trip';
import { sizes } from './rows/sizes';
import { telling } from './rows/telling';
import { worker } from './rows/worker';

export const rows: Record<string, (bench: Bench) => Promise<Row[]>> = {
  reading,
  'reading-again': readingAgain,
  rivals,
  'long-tasks': longTasks,
  lists,
  worker,
  popup,
  compare: comparing,
  classification,
  history,
  'round-trip': roundTrip,
  memory,
  sizes,
  telling,
  growth,
};
