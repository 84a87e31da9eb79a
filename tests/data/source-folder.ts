/** Where the source data lie, if they do: WHENCE_SOURCES, else the folder shared beside the checkout. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.WHENCE_SOURCES ?? join(import.meta.dirname, '../../../shared/data');

/** Null where the sources are not on this machine: tests that need them are then skipped, and say so. */
export const sourceFolder: string | null = existsSync(join(folder, 'ceda/factors_2025.csv')) ? folder : null;
export const whyNot = 'the source data are not on this machine (set WHENCE_SOURCES)';
