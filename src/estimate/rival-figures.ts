/** Pure: what a thing of unsure kind would cause as each of the kinds it may be (METHOD §5). */
import type { RivalFigure } from '../contracts/answer';
import { compare } from '../model/compare';
import type { OriginClues } from '../model/likely-origins/likely-origins';
import { typical } from '../model/likely-origins/typical';
import type { Place } from '../model/place';
import type { Purchase } from '../model/types';

/** Kinds less likely than this do not keep the others from agreeing. A judgement. */
const LIKELY = 0.1;
/** Figures within this factor are one figure for a shopper. METHOD §5. */
const AGREE = 2;

function kgOf(purchase: Purchase, origin: Place | null, clues: OriginClues): number | null {
  const answer = origin ? compare(purchase, origin, []) : typical(purchase, [], clues);
  if ('problem' in answer) return null;
  return 'making' in answer ? answer.making.kg : answer.origin.making.kg;
}

/** @param origin where they are compared; null where it is not stated: then as each kind typically is. */
export function rivalFigures(purchase: Purchase, origin: Place | null, clues: OriginClues): RivalFigure[] {
  if (!purchase.kindUnsure) return [];
  const kinds = [
    { id: purchase.kind, probability: purchase.kindProbability ?? 0 },
    ...(purchase.rivals ?? []),
  ];
  return kinds.map(({ id, probability }) => {
    const { kindUnsure: _, rivals: __, kindProbability: ___, ...rest } = purchase;
    return { id, probability, kg: kgOf({ ...rest, kind: id }, origin, clues) };
  });
}

/** One alone has nobody to agree with. */
const AGREEING_MIN = 2;

/**
 * Whether all likely kinds come to the same: then one figure stands though the kind does not. Where one alone is likely,
 * the others that are offered beside it have to come to the same too.
 */
export function agree(figures: readonly RivalFigure[]): boolean {
  const likely = figures.filter(({ probability }) => probability >= LIKELY);
  const asked = likely.length >= AGREEING_MIN ? likely : figures;
  const known = asked.flatMap(({ kg }) => (kg === null ? [] : [kg]));
  return (
    known.length >= AGREEING_MIN &&
    known.length === asked.length &&
    Math.max(...known) <= AGREE * Math.min(...known)
  );
}
