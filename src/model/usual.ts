/** "Is that a lot?": where one thing stands among things of its kind (METHOD §4). */
import type { Kind } from './kinds';
import { levelOfThing, NOTHING_KNOWN } from './level-of-thing';
import type { Kg, Usual } from './types';
import { normalCdf, rangeOf } from './uncertainty';

/** Below the first and above the second part of such things it is called low and high. A judgement. */
const LOW = 0.25;
const HIGH = 0.75;

/** The usual thing of a kind at its usual price and mass, made where its level is for. */
export function usualRange(kind: Kind): Kg {
  const { lnKg, variance } = levelOfThing(kind, NOTHING_KNOWN);
  return rangeOf(Math.exp(lnKg), variance);
}

/**
 * Where `kg` stands among such things.
 * @param typicalKg of the usual thing where it is known better, as from the places such things come from.
 */
export function usualOf(kind: Kind, kg: number, typicalKg?: number): Usual {
  const { lnKg, variance } = levelOfThing(kind, NOTHING_KNOWN);
  const middle = typicalKg ?? Math.exp(lnKg);
  const share = normalCdf(Math.log(kg / middle) / Math.sqrt(variance));
  return {
    ...rangeOf(middle, variance),
    share,
    position: share < LOW ? 'low' : share > HIGH ? 'high' : 'usual',
  };
}
