/** Pure: what there is to say of a group of products in one sentence. */
import { verdictBetween } from '../model/between-products';
import type { Pin, PinView } from '../records/pin';
import { figureOf } from './pin-groups';

export type GroupVerdict =
  /** `lower` causes less to make than `higher`: the two that lie furthest apart. */
  | { state: 'clearly' | 'probably'; lower: Pin; higher: Pin }
  | { state: 'no-clear-difference' }
  /** Stated for one, expected for another: a typical figure gets no verdict beside a read one. */
  | { state: 'mixed' };

/** Null where fewer than two have a figure. */
export function groupVerdict(views: readonly PinView[]): GroupVerdict | null {
  const withFigure = views.flatMap((view) => {
    const figure = figureOf(view);
    return figure ? [{ pin: view.pin, figure }] : [];
  });
  if (withFigure.length < 2) return null;
  const stated = withFigure.filter(({ pin }) => pin.origin !== null);
  const alike = stated.length === 0 ? withFigure : stated;
  if (alike.length < 2) return { state: 'mixed' };
  const [lowest, ...others] = [...alike].sort((a, b) => a.figure.kg - b.figure.kg);
  const highest = others.at(-1);
  if (!lowest || !highest) return null;
  const verdict = verdictBetween(lowest.figure, highest.figure);
  if (verdict === 'no-clear-difference') return { state: verdict };
  return {
    state: verdict === 'clearly-higher' ? 'clearly' : 'probably',
    lower: lowest.pin,
    higher: highest.pin,
  };
}
