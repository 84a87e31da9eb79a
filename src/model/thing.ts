/** What is known of one purchase, and the level that follows: the same for every place of making (METHOD §1). */
import { datasetName } from './dataset';
import { factoryPrice } from './factory-price';
import { findKind, findKinds, type Kind, type KindsMeant } from './kinds';
import { type KnownOfThing, levelOfThing, type ThingLevel } from './level-of-thing';
import { levelWithRivals, likelyKinds, mixedLevel } from './likely-kinds';
import { type MaterialPart, materialFactor } from './material';
import { plausible } from './plausible';
import { sellingOf } from './selling';
import type { Mass, ModelProblem, PriceSteps, Purchase, ShelfPrice, Thing } from './types';
import { usualRange } from './usual';

export interface ThingAndLevel {
  purchase: Purchase;
  thing: Thing;
  level: ThingLevel;
}

/** A word wider than a kind stands for those of its kinds that are at least this likely. */
const LIKELY = 0.02;

function stepsOf({ price, shopCountry }: Purchase, sector: string, notes: ModelProblem[]): PriceSteps | null {
  if (!price) return null;
  const steps = factoryPrice(price, shopCountry, sector);
  if (!('problem' in steps)) return steps;
  notes.push(steps);
  return null;
}

function factorOfMaterial(parts: readonly MaterialPart[] | undefined, notes: ModelProblem[]): number | null {
  if (!parts?.length) return null;
  const factor = materialFactor(parts);
  if (factor === null) {
    notes.push({ problem: 'unknown-material', given: parts.map(({ material }) => material).join(', ') });
  }
  return factor;
}

/** The level, and the kinds that it is mixed of where the word was wider than one. */
function levelFor(meant: KindsMeant, purchase: Purchase, known: KnownOfThing) {
  const [only] = meant.kinds;
  if (!only) return null;
  if (meant.kinds.length > 1) {
    const likely = likelyKinds(meant.kinds, known).filter(({ probability }) => probability >= LIKELY);
    const level = mixedLevel(likely, known);
    return level && { level, mixedOf: likely.map(({ kind, probability }) => ({ id: kind.id, probability })) };
  }
  const rivals = (purchase.rivals ?? []).flatMap(({ id, probability }) => {
    const kind = findKind(id);
    return kind && probability > 0 ? [{ kind, probability }] : [];
  });
  const own = { kind: only, probability: purchase.kindProbability ?? 1 };
  if (purchase.kindUnsure) {
    const likely = [own, ...rivals].sort((one, other) => other.probability - one.probability);
    const level = mixedLevel(likely, known);
    return level && { level, mixedOf: likely.map(({ kind, probability }) => ({ id: kind.id, probability })) };
  }
  const level = levelWithRivals(own, rivals, known);
  return { level: { ...level, variance: level.variance + doubtVariance(purchase.kindGsd) }, mixedOf: [] };
}

/** A wider doubt than this is no figure but a mistake; it is left out, as is one below 1. */
const MAX_GSD = 1000;
const doubtVariance = (gsd = 1) => (gsd >= 1 && gsd <= MAX_GSD ? Math.log(gsd) ** 2 : 0);

/** A problem where the kind or the shop's country is none; anything else that cannot be used gives a note. */
export function thingOf(purchase: Purchase): ThingAndLevel | ModelProblem {
  const meant = findKinds(purchase.kind);
  const first: Kind | undefined = meant?.kinds[0];
  if (!meant || !first) return { problem: 'unknown-kind', given: purchase.kind };
  const notes: ModelProblem[] = [];
  let steps = stepsOf(purchase, first.sector, notes);
  const { priceUsd, massKg } = plausible(
    meant.kinds,
    steps?.shelfUsd ?? null,
    purchase.mass?.massKg ?? null,
    notes,
  );
  const known = { priceUsd, massKg, materialFactor: factorOfMaterial(purchase.material, notes) };
  const found = levelFor(meant, purchase, known);
  if (!found) return { problem: 'unknown-kind', given: purchase.kind };
  const { level, mixedOf } = found;
  const { kind } = level;
  // The likeliest of several kinds may be of another sector than the first of them.
  if (steps && kind.sector !== first.sector) steps = stepsOf(purchase, kind.sector, []);
  const price: ShelfPrice =
    priceUsd === null
      ? { usd: kind.priceUsd, source: 'usual' }
      : { usd: priceUsd, source: purchase.price?.source ?? 'page' };
  const mass: Mass =
    massKg === null
      ? { massKg: kind.massKg, source: 'usual' }
      : { massKg, source: purchase.mass?.source ?? 'page' };
  const usualFactor = level.level.usualMaterialFactor;
  return {
    purchase,
    level,
    thing: {
      dataset: datasetName,
      kind: {
        id: purchase.kind,
        kind: kind.id,
        sector: kind.sector,
        basis: level.level.basis,
        makers: level.level.makers,
        products: level.level.products,
        sources: level.level.sources,
        mixedOf,
        gsd: Math.exp(Math.sqrt(Math.max(0, level.variance - levelOfThing(kind, known).variance))),
      },
      usualKg: usualRange(kind),
      level: {
        kg: level.level.kg,
        place: level.level.place,
        priceUsd: kind.priceUsd,
        massKg: kind.massKg,
        ratio: Math.exp(level.lnKg) / level.level.kg,
      },
      price,
      mass,
      materialRatio:
        known.materialFactor !== null && usualFactor !== null ? known.materialFactor / usualFactor : null,
      steps: priceUsd === null ? null : steps,
      selling: steps && priceUsd !== null ? sellingOf(kind.sector, purchase.shopCountry, steps) : null,
      notes,
    },
  };
}
