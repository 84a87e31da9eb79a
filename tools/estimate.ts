/** `npm run --silent estimate -- --kind laptop --price 999 --currency EUR --shop DE --origin CN --versus DE,VN`; a catalogue with `--lines` or `--csv`. */
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { readArguments } from './estimate/arguments';
import { answerTo, answerToJson, rowsOfCsv } from './estimate/catalogue';
import { classifier } from './estimate/classify';
import { csvAnswer, csvAnswerHead } from './estimate/csv-answer';
import { resultOf } from './estimate/result';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

// Whoever reads may have enough before the end, as `head` does.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EPIPE') throw reason;
  process.exit(0);
});

const wanted = readArguments(process.argv.slice(2));
if ('refusal' in wanted) refuse(wanted.refusal);
const classify = classifier();

if (wanted.mode === 'one') {
  const result = resultOf(wanted.request, classify);
  if ('refusal' in result) refuse(result.refusal ?? '');
  console.log(JSON.stringify(result, null, 2));
} else if (wanted.mode === 'csv') {
  let rows: ReturnType<typeof rowsOfCsv>;
  try {
    rows = rowsOfCsv(await text(process.stdin));
  } catch (reason) {
    refuse(`This is no CSV: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  console.log([csvAnswerHead, ...rows.map((row) => csvAnswer(answerTo(row, classify)))].join('\n'));
} else {
  // Answered as they come: a catalogue may be longer than memory.
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(answerToJson(line, classify))}\n`);
  }
}
