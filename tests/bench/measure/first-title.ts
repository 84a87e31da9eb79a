/**
 * A process of its own, for only the first title of a process is the first: reads the weights, then
 * places the title that it was given; tells the milliseconds of reading alone and of both as JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../../../src/interpret/kind/kind';
import { kindModelFrom } from '../../../src/interpret/kind/kind-model';
import { projectRoot } from '../../../tools/browser/built';
import { readingOf } from '../../unit/interpret/kind/reading-of';

const tables = (name: string) => join(projectRoot, 'data/tables', name);
const reading = readingOf(process.argv[2] ?? '');
readFileSync(tables('equivalents.ts'), 'utf8'); // the way to the disk is known

const started = performance.now();
const bytes = readFileSync(tables('kind-model.bin'));
const copy = new Uint8Array(bytes).buffer;
const read = performance.now();
const category = kindOf(reading, kindModelFrom(copy));
const placed = performance.now();
if (!category.state) throw new Error('nothing was done');
console.log(JSON.stringify({ readMs: read - started, placedMs: placed - started }));
