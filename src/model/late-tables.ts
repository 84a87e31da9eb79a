/**
 * The largest tables are no part of the package's scripts: `tools/build/late-tables.ts` puts their texts into one file,
 * and who starts in the package reads it before the first answer. In node they are there from the start.
 */
import { lateTexts as factors } from '../../data/tables/factors';
import { lateTexts as freight } from '../../data/tables/freight';
import { lateTexts as gazetteer } from '../../data/tables/gazetteer';
import { lateTexts as origins } from '../../data/tables/origins';
import { lateTexts as placeNames } from '../../data/tables/place-names';

export const LATE_TABLES: Readonly<Record<string, typeof factors>> = {
  factors,
  freight,
  gazetteer,
  origins,
  'place-names': placeNames,
};
/** In the package's root. */
export const LATE_TABLES_FILE = 'late-tables.json';

/** Table, then the name of what it exports. */
export type LateTexts = Record<string, Record<string, string>>;

let filled: Promise<void> | undefined;

async function fill(read: () => Promise<LateTexts>): Promise<void> {
  const texts = await read();
  for (const [name, { fill }] of Object.entries(LATE_TABLES)) fill?.(texts[name] ?? {});
}

/**
 * Resolves when every table is there; at once where nothing is late. To be awaited before a reading is interpreted or
 * an answer reckoned: until then a late table is empty.
 * @param read gives the package's file; asked once, and again only where it failed (which rejects).
 */
export function tablesThere(read: () => Promise<LateTexts>): Promise<void> {
  if (!Object.values(LATE_TABLES).some(({ fill }) => fill)) return Promise.resolve();
  filled ??= fill(read).catch((reason: unknown) => {
    filled = undefined;
    throw reason;
  });
  return filled;
}
