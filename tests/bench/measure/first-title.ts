/**
 * A process of its own, for only the first title of a process is the first: reads the weights and the word lists, then
 * places the title that it was given; tells the milliseconds of reading alone and of both as JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categorise } from '../../../src/interpret/category/categorise';
import { titleModelFrom } from '../../../src/interpret/category/title-model';
import { projectRoot } from '../../../tools/browser/built';
import { readingOf } from '../../unit/interpret/category/reading-of';

const tables = (name: string) => join(projectRoot, 'data/tables', name);
const reading = readingOf(process.argv[2] ?? '');
readFileSync(tables('equivalents.ts'), 'utf8'); // the way to the disk is known

const started = performance.now();
const bytes = readFileSync(tables('title-model.bin'));
const words = readFileSync(tables('taxonomy-words.ts'), 'utf8');
const copy = new Uint8Array(bytes).buffer;
const read = performance.now();
const category = categorise(reading, titleModelFrom(copy));
const placed = performance.now();
if (!words.length || !category.state) throw new Error('nothing was done');
console.log(JSON.stringify({ readMs: read - started, placedMs: placed - started }));
