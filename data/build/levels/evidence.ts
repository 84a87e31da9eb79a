/** Products whose making was measured or built up, out of the sources' files, as the fit of the levels takes them. */

import { type KindFamily, kindLines } from '../kinds/kind-list';
import type { Row, Sources } from '../sources';
import { foodFacts } from './food-facts';
import { kindOfDevice, kindOfFood, kindsOfExtra, kindsOfGovernmentFactor, kindsOfPriced } from './kind-names';

export interface Evidence {
  /** The first is the product's own; the others are catch-alls and neighbours that learn from it. */
  kinds: readonly string[];
  family: KindFamily;
  /** Who made it, or whose study it is: what the fit counts. */
  maker: string;
  product: string;
  source: string;
  /** kg CO2e, cradle to gate. */
  kg: number;
  /** Shelf price without tax, US dollars of 2026. */
  priceUsd: number | null;
  massKg: number | null;
  /** The figure is kg per kg: it counts at the kind's usual mass, whatever that is. */
  perKg: boolean;
  /** Where it was made, ISO 3166-1 alpha-2. */
  origin: string | null;
  /** 1 = a measured product; less for build-ups and figures from memory. */
  quality: number;
  /** Never used in the fit: its licence keeps it out. Shown beside our figures. */
  checkOnly: boolean;
}

const familyOf = new Map(kindLines.map(({ id, family }) => [id, family]));

function evidence(kinds: readonly string[], row: Row, rest: Partial<Evidence>): Evidence | null {
  const [own] = kinds;
  const family = own === undefined ? undefined : familyOf.get(own);
  const kg = Number(row.kg_cradle_to_gate || row.kg_total);
  if (!family || !(kg > 0)) return null;
  return {
    kinds,
    family,
    maker: (row.maker_key || row.maker || row.source || '').replace(/^.*\//, ''),
    product: row.product ?? '',
    source: row.source ?? '',
    kg,
    priceUsd: null,
    massKg: Number(row.mass_kg) > 0 ? Number(row.mass_kg) : null,
    perKg: false,
    origin: row.origin || null,
    quality: 1,
    checkOnly: (row.source ?? '').startsWith('ADEME'),
    ...rest,
  };
}

/** Sources as the table names them: single figures and bills of materials are many, each with one row or two. */
export function sourceName({ source, quality }: Evidence): string {
  if (/^(boavizta|carbon catalogue|rivm|desnz|poore)/i.test(source)) return source.replace(/ without.*/, '');
  if (quality === 1) return 'makers by way of the press';
  return source.startsWith('Build-up') ? 'bills of materials' : 'single published figures';
}

const present = (list: readonly (Evidence | null)[]): Evidence[] =>
  list.filter((one): one is Evidence => one !== null);

/** Measured products with a price. Electronics reported before 2015 stand too high (the source's README) and are left out. */
export async function readPriced(sources: Sources): Promise<Evidence[]> {
  const rows = await sources.rows('footprints/priced_dev.csv');
  return present(
    rows
      .filter((row) => row.recent !== '0')
      .map((row) =>
        evidence(kindsOfPriced(row.kind ?? '', row.product ?? ''), row, {
          priceUsd: Number(row.usd_today_without_tax),
        }),
      ),
  );
}

/** RIVM's food is counted to the eater: this part of it lies before the shop. A judgement (2026). */
const TO_THE_GATE = 0.8;

/** Measured products and government factors without a price: devices by their type, food by its name. */
export async function readUnpriced(sources: Sources): Promise<Evidence[]> {
  const rows = await sources.rows('footprints/product_footprints_dev.csv');
  return present(
    rows.map((row) => {
      if (row.price || !row.kg_cradle_to_gate || Number.parseInt(row.year ?? '', 10) < 2015) return null;
      if (row.source === 'Boavizta') {
        const kind = kindOfDevice(row.ref ?? '');
        return kind ? evidence([kind], row, {}) : null;
      }
      if (row.source === 'RIVM') {
        const kind = kindOfFood(row.product ?? '');
        const kg = Number(row.kg_cradle_to_gate) * TO_THE_GATE;
        return kind ? evidence([kind], row, { kg, perKg: true, quality: 0.7 }) : null;
      }
      if (row.source === 'DESNZ') {
        const kinds = kindsOfGovernmentFactor(row.category ?? '');
        return evidence(kinds, row, { perKg: true, quality: 0.7 });
      }
      return null;
    }),
  );
}

/** Rows gathered for thin categories: single published figures and bills of materials. */
export async function readExtra(sources: Sources): Promise<Evidence[]> {
  const rows = await sources.rows('footprints/product_footprints_extra.csv');
  return present(
    rows.map((row) => {
      const quality = Number(row.weight);
      if (!(quality > 0)) return null;
      const buildUp = (row.source ?? '').startsWith('Build-up');
      const found = evidence(kindsOfExtra(row.category ?? '', row.kind ?? ''), row, {
        priceUsd: Number(row.price) > 0 ? Number(row.price) : null,
        maker: buildUp ? 'Build-up' : `${row.source} ${row.maker}`,
        quality: Math.min(quality, 0.8),
      });
      return found && buildUp
        ? { ...found, kg: found.kg * uplift(found.family, found.kinds[0] ?? '') }
        : found;
    }),
  );
}

/** Single published figures for food that the rows have none of. */
export function readFoodFacts(): Evidence[] {
  return foodFacts.map(({ kind, product, kgPerKg, source, quality }) => ({
    kinds: [kind],
    family: 'food',
    maker: source,
    product,
    source,
    kg: kgPerKg,
    priceUsd: null,
    massKg: null,
    perKg: true,
    origin: null,
    quality,
    checkOnly: false,
  }));
}

export async function readEvidence(sources: Sources): Promise<Evidence[]> {
  const lists = await Promise.all([readPriced(sources), readUnpriced(sources), readExtra(sources)]);
  return [...lists.flat(), ...readFoodFacts()];
}

/** Large machines are mostly bare metal; textiles' factors hold every step. */
const MACHINES = /^(fridges|cookers|garden-machines|fitness-machine|washing-machines|dishwashers|e-bike)$/;
const TEXTILES = /^(home-textiles|pillow|textile-goods|tent|sleeping-bag|fabrics|carpets|towel)$/;

/** What a bill of materials leaves out (forming, small parts, packing): a judgement of the rows' gatherer (2026). */
function uplift(family: KindFamily, kind: string): number {
  if (TEXTILES.test(kind)) return 1;
  if (MACHINES.test(kind)) return 1.1;
  return family === 'electronics' ? 1.5 : 1.3;
}
