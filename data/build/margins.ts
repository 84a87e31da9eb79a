/** What households' money goes to, by sector: the producer, transport, wholesale, retail. */
import { readConsumerSectors, readSectorNames } from './ceda';
import { median } from './median';
import type { Row, Sources } from './sources';
import { moduleText, type Table } from './table';

type Shares = [producer: number, transport: number, wholesale: number, retail: number];
interface Margin {
  shares: Shares;
  /** 'bea' = the sector's own; another code = that commodity's; a NAICS stem = the median of that stem. */
  basis: string;
}

/** BEA publishes large appliances as one commodity; CEDA splits it in four. */
const STANDS_FOR: Record<string, string> = {
  '335221': '335220',
  '335222': '335220',
  '335224': '335220',
  '335228': '335220',
};
/** New cars share a commodity with the trade in used ones, which has margins and no producer (METHOD §1). */
const UNUSABLE = new Set(['336111']);

function sharesOf(row: Row | undefined): Shares | null {
  const total = Number(row?.pce_purchasers_musd ?? 0);
  if (!row || !(total > 0) || !row.producer_share_pce) return null;
  const share = (field: string) => Number(row[field]) / total;
  return [
    Number(row.producer_share_pce),
    share('pce_transport_musd'),
    share('pce_wholesale_musd'),
    share('pce_retail_musd'),
  ];
}

/** Medians of the sectors that share the longest stem of the code, the four scaled to sum to 1. */
function ofItsKind(sector: string, known: Map<string, Shares>): Margin {
  for (let length = 4; length > 0; length--) {
    const stem = sector.slice(0, length);
    const kin = [...known].filter(([code]) => code.startsWith(stem)).map(([, shares]) => shares);
    if (kin.length < 3) continue;
    const middle = [0, 1, 2, 3].map((part) => median(kin.map((shares) => shares[part] ?? 0)));
    const sum = middle.reduce((a, b) => a + b, 0);
    return { shares: middle.map((value) => value / sum) as Shares, basis: stem };
  }
  throw new Error(`no margins like ${sector}`);
}

export async function readMargins(sources: Sources): Promise<Map<string, Margin>> {
  const sectors = await readConsumerSectors(sources);
  const rows = await sources.rows('margins/bea_2017_producer_share.csv');
  const byCode = new Map(rows.map((row) => [row.bea_code ?? '', row]));
  const known = new Map<string, Shares>();
  for (const sector of sectors) {
    const shares = UNUSABLE.has(sector) ? null : sharesOf(byCode.get(STANDS_FOR[sector] ?? sector));
    if (shares) known.set(sector, shares);
  }
  return new Map(
    sectors.map((sector) => {
      const shares = known.get(sector);
      return [sector, shares ? { shares, basis: STANDS_FOR[sector] ?? 'bea' } : ofItsKind(sector, known)];
    }),
  );
}

export async function buildMargins(sources: Sources): Promise<Table> {
  const margins = await readMargins(sources);
  const names = await readSectorNames(sources);
  const lines = [...margins].map(([sector, { shares, basis }]) => {
    const numbers = shares.map((share) => Number(share.toFixed(4))).join(', ');
    return `  ['${sector}', ${JSON.stringify(names.get(sector))}, ${numbers}, '${basis}'],`;
  });
  const judged = [...margins].filter(([, { basis }]) => basis !== 'bea' && basis.length < 6);
  return {
    file: 'margins.ts',
    content: moduleText(
      {
        source:
          'US Bureau of Economic Analysis, margins before redefinitions 2017, household consumption; names: CEDA',
        year: '2017',
        unit: 'share of the purchaser price without tax',
        licence: 'public domain (US government); names CC BY-SA 4.0',
      },
      `/**
 * Sector, name, shares of producer, transport, wholesale, retail, and where they come from: 'bea' = the sector's own;
 * six digits = that commodity of BEA; fewer = a judgement, the median of the sectors whose code begins so.
 */
export const sectorMargins: readonly (readonly [string, string, number, number, number, number, string])[] = [
${lines.join('\n')}
];
`,
    ),
    report: [
      `${margins.size} sectors; 335220 stands for 4; median of kin (a judgement) for ${judged.length}: ${judged.map(([sector, { basis, shares }]) => `${sector} (${basis}*: ${shares[0].toFixed(2)})`).join(', ')}`,
    ],
  };
}
