/** Pure: what a thing of unsure kind would cause as each of the kinds it may be (METHOD §5). */
import type { RivalFigure } from '../contracts/answer';
import type { Place } from '../model/place';
import { span } from '../model/span';
import type { Purchase } from '../model/types';

/** Kinds less likely than this do not keep the others from agreeing. A judgement. */
const LIKELY = 0.1;
/** Figures within this factor are one figure for a shopper. METHOD §5. */
const AGREE = 2;

/** @param place where they are compared; null where none is known. */
export function rivalFigures(purchase: Purchase, place: Place | null): RivalFigure[] {
  if (!purchase.kindUnsure) return [];
  const kinds = [
    { id: purchase.kind, probability: purchase.kindProbability ?? 0 },
    ...(purchase.rivals ?? []),
  ];
  return kinds.map(({ id, probability }) => {
    const { kindUnsure: _, rivals: __, kindProbability: ___, ...rest } = purchase;
    const answer = place && span({ ...rest, kind: id }, [place]);
    const kg = answer && !('problem' in answer) ? (answer.places[0]?.making.kg ?? null) : null;
    return { id, probability, kg };
  });
}

/** Whether all likely kinds come to the same: then one figure stands though the kind does not. */
export function agree(figures: readonly RivalFigure[]): boolean {
  const likely = figures.filter(({ probability }) => probability >= LIKELY);
  const known = likely.flatMap(({ kg }) => (kg === null ? [] : [kg]));
  return (
    known.length > 0 && known.length === likely.length && Math.max(...known) <= AGREE * Math.min(...known)
  );
}
