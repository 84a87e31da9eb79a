/** The price and mass that a kind's level stands at: what one thing of it usually costs and weighs. */
import { textileName } from '../levels/textile-names';
import type { Row, Sources } from '../sources';
import { kindLines } from './kind-list';
import { usualByJudgement } from './usual';

export interface Reference {
  /** Shelf price without tax, US dollars of 2026. */
  priceUsd: number;
  /** kg of one thing as sold. */
  massKg: number;
}

const positive = (text: string | undefined): number | null => (Number(text) > 0 ? Number(text) : null);

function fromRow(row: Row | undefined, price: string, mass: string): Reference | null {
  const [priceUsd, massKg] = [positive(row?.[price]), positive(row?.[mass])];
  return priceUsd && massKg ? { priceUsd, massKg } : null;
}

/** By kind id: our judgement, else the textiles' table, the measured kinds', the thin categories'. Throws on a gap. */
export async function readReferences(sources: Sources): Promise<Map<string, Reference>> {
  const textiles = await sources.rows('textiles/hybrid_parameters_textiles.csv');
  const measured = await sources.rows('footprints/hybrid_parameters_dev.csv');
  const thin = await sources.rows('footprints/category_extra.csv');
  return new Map(
    kindLines.map(({ id }) => {
      const judged = usualByJudgement[id];
      const found =
        (judged && { priceUsd: judged[0], massKg: judged[1] }) ??
        fromRow(
          textiles.find((row) => row.kind === textileName(id)),
          'P_ref_usd_today_without_tax',
          'm_ref_kg',
        ) ??
        fromRow(
          measured.find((row) => row.kind === id),
          'P_ref_usd_today_without_tax',
          'm_ref_kg',
        ) ??
        fromRow(
          thin.find((row) => row.kind === id.replace('-', ' ') || (row.category === id && row.kind === '*')),
          'P_k',
          'm_k',
        );
      if (!found) throw new Error(`no usual price and mass for the kind ${id}`);
      return [id, found];
    }),
  );
}
