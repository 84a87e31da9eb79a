/** Pure: a backup of the first round as one of today's, still unchecked. What is not of its shape is left as it is. */
import { correctionWithKind, type FirstCorrection, type FirstLookUp, lookUpWithKind } from './first-kinds';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each entry by `change`; anything that has no such field is not touched, so that the check finds it where it is. */
function eachWith(list: unknown, field: string, change: (entry: never) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry) => (isRecord(entry) && field in entry ? change(entry as never) : entry));
}

/** @param file version 1 of a backup. */
export function backupWithKinds(file: unknown): unknown {
  if (!isRecord(file)) return file;
  return {
    ...file,
    version: 2,
    history: eachWith(file.history, 'category', (entry: FirstLookUp) => lookUpWithKind(entry)),
    pins: eachWith(file.pins, 'category', (entry: FirstLookUp) => lookUpWithKind(entry)),
    corrections: eachWith(file.corrections, 'correction', (entry: FirstCorrection) =>
      isRecord(entry.correction) ? correctionWithKind(entry) : entry,
    ),
  };
}
