/** From probabilities to a belief, or to the admission that we don't know. */
import type { ProductKind } from '../../contracts/product';
import type { Quote } from '../../contracts/reading';
import type { KindModel } from './kind-model';
import { type KindProbability, NONE } from './pool';

/** A kind is named where it is at least half as likely as its sector. */
const KIND_OF_SECTOR_MIN = 0.45;
/** Likelier than this to be none of ours: nothing is offered. Below, the person sees the likeliest of ours and may take one. */
const NONE_MAX = 0.75;
/**
 * Likelier than this to be none of ours: the person is asked, however likely one of ours is. A figure for what we know
 * nothing of misleads; a question costs a click. Chosen on the written check titles.
 */
const NONE_NAMED_MAX = 0.1;
/** A rival that is less likely than this isn't worth offering. */
const RIVAL_MIN = 0.04;
const RIVALS = 3;
/** Nobody can choose from one. */
const RIVALS_MIN = 2;
/** Log-odds over a kind that nothing speaks for, from which a kind is hinted at. A judgement. */
const HINT = 0.3;

/** Probability of the sector that each kind belongs to. */
function sectorProbabilities(kinds: readonly KindProbability[], model: KindModel): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { id, probability } of kinds) {
    const sector = model.sectorOf(id);
    sums.set(sector, (sums.get(sector) ?? 0) + probability);
  }
  return sums;
}

/**
 * What is offered where we are not sure: all that is likely or, where that is one alone, what else is hinted at, else its
 * sector's others. What a word goes with is mostly hinted at: of wine its glasses, of a phone its case. Of 269 written
 * titles whose heads are unknown this offers the right one for 15 of the 31 that the likeliest alone misses.
 */
function offered(bestFirst: readonly KindProbability[], model: KindModel): KindProbability[] {
  const likely = bestFirst.filter(({ probability }) => probability >= RIVAL_MIN);
  if (likely.length >= RIVALS_MIN) return likely.slice(0, RIVALS);
  const unspoken = bestFirst[bestFirst.length >> 1]?.probability ?? 0;
  const hinted = bestFirst.filter(({ probability }) => probability > unspoken * Math.exp(HINT));
  if (hinted.length >= RIVALS_MIN) return hinted.slice(0, RIVALS);
  const sector = model.sectorOf(bestFirst[0]?.id ?? '');
  return bestFirst.filter(({ id }) => model.sectorOf(id) === sector).slice(0, RIVALS);
}

/**
 * A known kind's confidence is the probability of its sector; rivals carry their own.
 * @param kinds from `poolKinds`, the likeliest first.
 * @param known how likely a sector has to be until one kind is named.
 * @param isHeld whether the page calls the thing by a name of this sector, and does not only tell of it by the way.
 */
export function decideKind(
  kinds: readonly KindProbability[],
  evidence: Quote[],
  model: KindModel,
  known: number,
  isHeld: (sector: string) => boolean,
): ProductKind {
  const sectors = sectorProbabilities(kinds, model);
  const none = sectors.get(model.sectorOf(NONE)) ?? 0;
  const ours = kinds.filter(({ id }) => id !== NONE);
  const sectorOf = (kind: KindProbability) => sectors.get(model.sectorOf(kind.id)) ?? 0;
  const best = ours.reduce<KindProbability | undefined>(
    (top, kind) => (!top || sectorOf(kind) > sectorOf(top) ? kind : top),
    undefined,
  );
  if (!best || none >= NONE_MAX) return { state: 'unknown' };
  const bestFirst = [best, ...ours.filter((kind) => kind !== best)];
  const rivals = bestFirst
    .filter(({ probability }, at) => at === 0 || probability >= RIVAL_MIN)
    .slice(0, RIVALS)
    .map(({ id, probability }) => ({ id, confidence: probability }));
  const sure = sectorOf(best);
  if (
    sure >= known &&
    none <= NONE_NAMED_MAX &&
    best.probability >= KIND_OF_SECTOR_MIN * sure &&
    isHeld(model.sectorOf(best.id))
  )
    return {
      state: 'known',
      fact: { value: best.id, confidence: sure, evidence, source: 'page' },
      rivals: rivals.slice(1),
    };
  if (best.probability < RIVAL_MIN) return { state: 'unknown' };
  return {
    state: 'unsure',
    rivals: offered(bestFirst, model)
      .toSorted((a, b) => b.probability - a.probability)
      .map(({ id, probability }) => ({ id, confidence: probability })),
    evidence,
  };
}
