/** Levels of clothing and textiles: Ecobalyse's formula, moved by what makers published (shared source "textiles"). */
import { kindLines } from '../kinds/kind-list';
import type { Sources } from '../sources';
import type { Basis } from './fit';
import { textileName } from './textile-names';

export interface TextileLevel {
  kind: string;
  /** kg CO2e at the kind's usual price and mass, made in China of its usual material. */
  kg: number;
  sdWithMass: number;
  sdWithoutMass: number;
  basis: Basis;
  makers: number;
  /** Factor of the usual material, cotton = 1. */
  usualMaterialFactor: number;
}

const BASIS: Record<string, Basis> = { measured: 'measured', few: 'few', 'built up': 'built-up' };

export async function readTextileLevels(sources: Sources): Promise<TextileLevel[]> {
  const rows = await sources.rows('textiles/hybrid_parameters_textiles.csv');
  return kindLines.flatMap(({ id }) => {
    const row = rows.find(({ kind }) => kind === textileName(id));
    const basis = BASIS[row?.basis ?? ''];
    if (!row || !basis) return [];
    return [
      {
        kind: id,
        kg: Number(row.A_kg_at_reference),
        sdWithMass: Number(row.sd_ln_with_mass),
        sdWithoutMass: Number(row.sd_ln_without_mass),
        basis,
        makers: Number(row.makers),
        usualMaterialFactor: Number(row.material_factor_of_usual),
      },
    ];
  });
}
