/** "Is that a lot?": where one thing stands among things of its kind (METHOD §4). */
import { type KnownOfThing, levelOfThing, NOTHING_KNOWN, type ThingLevel } from './level-of-thing';
import type { Usual } from './types';
import { normalCdf, rangeOf } from './uncertainty';

/** Below the first and above the second part of such things it is called low and high. A judgement. */
const LOW = 0.25;
const HIGH = 0.75;

/**
 * The usual thing of a kind at its usual price and mass, made where its level is for.
 * @param kg of the thing in question.
 * @param typicalLnKg ln kg of the usual thing where it is known better, as from the places such things come from.
 */
export function usualOf({ kind }: ThingLevel, kg: number, typicalLnKg?: number): Usual {
  const known: KnownOfThing = NOTHING_KNOWN;
  const usual = levelOfThing(kind, known);
  const lnKg = typicalLnKg ?? usual.lnKg;
  const share = normalCdf((Math.log(kg) - lnKg) / Math.sqrt(usual.variance));
  return {
    ...rangeOf(Math.exp(lnKg), usual.variance),
    share,
    position: share < LOW ? 'low' : share > HIGH ? 'high' : 'usual',
  };
}
