/** kg CO2e per tonne-kilometre: DESNZ 2025, direct and from well to tank together (METHOD §6). */
import type { Row, Sources } from '../sources';

export const FREIGHT_MODES = ['sea', 'lorry', 'rail', 'air'] as const;
export type FreightMode = (typeof FREIGHT_MODES)[number];

/** The rows of the two DESNZ tables, by their levels 2 to 4 and column text; WTT names level 2 otherwise. */
const ROWS: Record<FreightMode, { direct: string[]; wellToTank: string[] }> = {
  sea: {
    direct: ['Cargo ship', 'Container ship', 'Average', ''],
    wellToTank: ['WTT- cargo ship', 'Container ship', 'Average', ''],
  },
  lorry: {
    direct: ['HGV (all diesel)', 'All HGVs', '', 'Average laden'],
    wellToTank: ['WTT- HGV (all diesel)', 'All HGVs', '', 'Average laden'],
  },
  rail: { direct: ['Rail', 'Freight train', '', ''], wellToTank: ['WTT- rail', 'Freight train', '', ''] },
  air: {
    direct: ['Freight flights', 'Long-haul, to/from UK', '', 'With RF'],
    wellToTank: ['WTT- freight flights', 'Long-haul, to/from UK', '', 'With RF'],
  },
};

function find(rows: Row[], levels: string[]): number {
  const row = rows.find(
    (row) =>
      row.UOM === 'tonne.km' &&
      row['GHG/Unit'] === 'kg CO2e' &&
      [row['Level 2'], row['Level 3'], row['Level 4'], row['Column Text']].every(
        (cell, level) => (cell ?? '').trim() === levels[level],
      ),
  );
  const factor = Number(row?.['GHG Conversion Factor 2025']);
  if (!(factor > 0)) throw new Error(`DESNZ 2025 has no tonne-kilometre row ${levels.join(' / ')}`);
  return factor;
}

export async function readFreightFactors(sources: Sources): Promise<Record<FreightMode, number>> {
  const direct = await sources.rows('freight/desnz2025_freighting_goods.csv');
  const wellToTank = await sources.rows('freight/desnz2025_wtt_freight.csv');
  const sum = (mode: FreightMode) =>
    Number((find(direct, ROWS[mode].direct) + find(wellToTank, ROWS[mode].wellToTank)).toFixed(5));
  return { sea: sum('sea'), lorry: sum('lorry'), rail: sum('rail'), air: sum('air') };
}
