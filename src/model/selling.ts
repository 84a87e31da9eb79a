/** kg CO2e of moving and selling a thing in the shop's country: the same for every origin (METHOD §6). */
import { sectorMargins } from '../../data/tables/margins';
import {
  tradeCountries,
  tradeKinds,
  tradeLevels,
  tradeLnLowest,
  tradeLnStep,
  tradeRegions,
} from '../../data/tables/trade';
import { findCountry } from './countries';
import { decodeUint16 } from './packed';
import type { PriceSteps, Selling } from './types';
import { rangeOf } from './uncertainty';

/** sd of ln: shares are of the US, trades differ from shop to shop. A judgement. */
const TRADE_SD = 0.5;

const levels = decodeUint16(tradeLevels);
const width = tradeCountries.length + tradeRegions.length;
const columnOf = new Map([...tradeCountries, ...tradeRegions].map((place, column) => [place, column]));
const sharesOf = new Map(sectorMargins.map(([sector, , , ...shares]) => [sector, shares]));

/**
 * BEA's transport, wholesale and retail shares of the price without tax, times the shop country's factors of the trades
 * that sell such goods (its subregion's where it has none). Null where neither is known.
 */
export function sellingOf(sector: string, shopCountry: string, steps: PriceSteps): Selling | null {
  const column =
    columnOf.get(shopCountry) ?? columnOf.get(findCountry(shopCountry)?.region ?? '') ?? undefined;
  const shares = sharesOf.get(sector);
  const kind = tradeKinds.find(([stem]) => sector.startsWith(stem));
  if (column === undefined || !shares || !kind) return null;
  const shelfUsd2023 = steps.shelfUsd * steps.deflator;
  const kgOf = (share: number, row: number) => {
    const kgPerUsd = Math.exp(tradeLnLowest + (levels[row * width + column] ?? 0) * tradeLnStep);
    return shelfUsd2023 * share * kgPerUsd;
  };
  const [, wholesaleRow, retailRow] = kind;
  const transportKg = kgOf(shares[0], 0);
  const wholesaleKg = kgOf(shares[1], wholesaleRow);
  const retailKg = kgOf(shares[2], retailRow);
  const all = rangeOf(transportKg + wholesaleKg + retailKg, TRADE_SD ** 2);
  return { ...all, transportKg, wholesaleKg, retailKg };
}
