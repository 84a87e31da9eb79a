/** What a builder makes: one file of `data/tables/`, and what it has to report. */
import type { Sources } from './sources';

export interface Table {
  /** File name in `data/tables/`: "factors.ts", or "kind-model.bin" for weights. */
  file: string;
  content: string | Uint8Array;
  /** Lines that the pipeline prints: rows, mends, rounding errors, sizes. */
  report: string[];
}

/** Builders are pure: the same sources give the same bytes. Where a source is missing they throw with its name. */
export type Builder = (sources: Sources) => Promise<Table>;

/** A typed module with its provenance on top. `body` is TypeScript; formatted by hand, not by the linter. */
export function moduleText(
  provenance: { source: string; year: string; unit: string; licence: string },
  body: string,
): string {
  const { source, year, unit, licence } = provenance;
  return `/**\n * Made by \`npm run data\`; never edited by hand.\n * Source: ${source}\n * Year: ${year}\n * Unit: ${unit}\n * Licence: ${licence}\n */\n${body.trimEnd()}\n`;
}

/**
 * Stands in the tables whose long texts the package keeps in a file: its build puts `fill` here
 * (`tools/build/late-tables.ts`), which takes the texts by their names.
 */
export const LATE_TEXTS = `/** Filled in the package only: src/model/late-tables.ts. */
export const lateTexts: { fill?: (texts: Record<string, string>) => void } = {};
`;
