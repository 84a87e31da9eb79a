/** Pure: a catalogue's lines in, one answer a line out, in order; a bad line says what is wrong and the rest goes on. */
import { parse } from 'csv-parse/sync';
import type { Classify } from './kind';
import { type Fields, requestOf } from './request';
import { resultOf } from './result';

/** What one line is answered with: an answer, or an error beside its id. */
export function answerTo(fields: unknown, classify: Classify) {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return { id: null, error: 'not an object' };
  }
  const { id = null } = fields as Fields;
  const request = requestOf(fields as Fields);
  if ('refusal' in request) return { id, error: request.refusal };
  const result = resultOf(request, classify);
  return 'refusal' in result ? { id, error: result.refusal } : result;
}

export function answerToJson(line: string, classify: Classify) {
  try {
    return answerTo(JSON.parse(line), classify);
  } catch (reason) {
    return { id: null, error: `not JSON: ${reason instanceof Error ? reason.message : String(reason)}` };
  }
}

/** Rows of a CSV text by its head. Throws where it is no CSV. */
export function rowsOfCsv(text: string): Fields[] {
  return parse(text, {
    columns: true,
    skip_empty_lines: true,
    bom: true,
    relax_column_count: true,
  }) as Fields[];
}
