/** The rows of `npm run bench`, in the order of the table. */
import type { Bench } from './measure/bench';
import type { Row } from './measure/row';
import { comparing } from './rows/compare';
import { popup } from './rows/popup';
import { reading } from './rows/reading';

export const rows: Record<string, (bench: Bench) => Promise<Row[]>> = { reading, compare: comparing, popup };
