/** How far a figure is counted, in the words beside it. */
import type { PublishedFootprint } from '../../contracts/product';
import { inTotal, toDoor, toGate, toGrave } from '../../vocabulary/footprint-boundaries';
import { anyStem } from './word-patterns';

type Boundary = PublishedFootprint['boundary'];

/** The exact ones before "total", which only says that parts were added up. */
const WORDS: readonly (readonly [NonNullable<Boundary>, RegExp])[] = [
  ['door', anyStem(toDoor)],
  ['life', anyStem(toGrave)],
  ['gate', anyStem(toGate)],
  ['total', anyStem(inTotal)],
];

/** @returns null where nothing is said. */
export const boundaryIn = (text: string): Boundary =>
  WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
