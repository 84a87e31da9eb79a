/** What the pages are told of what is kept. */
import type { StorageTrouble } from '../contracts/answer';
import type { Kg } from '../model/types';
import type { LookUp } from './look-up';

/** A look-up; and, where the dataset has changed since, its figures by today's (null: not changed, or no figure). */
export interface LookUpView {
  entry: LookUp;
  now: Kg | null;
}

/** One month of the history. */
export interface MonthTotal {
  /** "2026-11", in the person's time zone. */
  month: string;
  /** Products looked up. */
  count: number;
  /** How many of them have a figure, and the sum of those. */
  withFigure: number;
  /** How many of those are typical figures, for the origin was not stated. */
  typical: number;
  kg: number;
}

/** How the store is doing. */
export interface StorageView {
  state: 'ok' | StorageTrouble;
  /** When the browser was found to have thrown the database away, ms since 1970. */
  lostAt: number | null;
}

/** Rows that cannot be read: how many, and the first of them as JSON, each under its list's name. */
export interface DamagedRows {
  count: number;
  rows: string[];
}
