import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindModelFrom } from '../../../../src/interpret/kind/kind-model';

/** The model as it ships. */
export const shippedModel = kindModelFrom(
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../data/tables/kind-model.bin'))).buffer,
);
