/** How far two independent models stand apart: CEDA 2025 against the US EPA's import factors from EXIOBASE. */
import { readCountryFactors } from './ceda';
import type { Sources } from './sources';

/** GWP100 of AR5 (METHOD §8); HFCs and PFCs are in CO2e already. */
const KG_CO2E_PER_KG: Record<string, number> = {
  'Carbon dioxide': 1,
  Methane: 28,
  'Nitrous oxide': 265,
  'Sulfur hexafluoride': 23_500,
  'HFCs and PFCs, unspecified': 1,
};

/** Regions that both models have. The EU is the geometric mean of six big countries, as in METHOD §8. */
export const SHARED_REGIONS: Record<string, readonly string[]> = {
  CN: ['CHN'],
  JP: ['JPN'],
  CA: ['CAN'],
  MX: ['MEX'],
  EU: ['DEU', 'FRA', 'ITA', 'ESP', 'NLD', 'POL'],
};

/** ln(kg per USD) of one manufacturing sector in the shared regions, in their order, in both models. */
export interface SectorLogs {
  sector: string;
  ceda: number[];
  epa: number[];
}

/** @param gases those to count; all by default. CEDA's side always has all. */
export async function readModelLogs(
  sources: Sources,
  gases: readonly string[] = Object.keys(KG_CO2E_PER_KG),
): Promise<SectorLogs[]> {
  const epa = new Map<string, number>();
  for (const row of await sources.rows('crosscheck/epa_exiobase_import_factors_2022.csv')) {
    const weight = KG_CO2E_PER_KG[row.Flowable ?? ''];
    if (weight === undefined) throw new Error(`unknown gas ${row.Flowable}`);
    if (!gases.includes(row.Flowable ?? '')) continue;
    const key = `${row.Sector} ${row.Region}`;
    epa.set(key, (epa.get(key) ?? 0) + Number(row.FlowAmount) * weight);
  }
  const ceda = await readCountryFactors(sources);
  const lnMean = (sector: string, countries: readonly string[]) =>
    countries.reduce((sum, iso3) => sum + Math.log(ceda.get(iso3)?.get(sector) ?? 0), 0) / countries.length;
  return [...(ceda.get('CHN')?.keys() ?? [])]
    .filter((sector) => sector.startsWith('3'))
    .map((sector) => ({
      sector,
      ceda: Object.values(SHARED_REGIONS).map((countries) => lnMean(sector, countries)),
      epa: Object.keys(SHARED_REGIONS).map((region) => Math.log(epa.get(`${sector} ${region}`) ?? 0)),
    }))
    .filter(({ ceda: ours, epa: theirs }) => [...ours, ...theirs].every(Number.isFinite));
}
