/** Which kind a request is about: as it says, as its title and path say, or finer than it says where they do. */
import { findKinds, type KindsMeant } from '../../src/model/kinds';
import type { KindGuess } from '../../src/model/types';
import type { Request } from './request';

/** What a title and a path are about. `known` = surely enough to stand; else the likeliest of several. */
export interface Classified {
  state: 'known' | 'unsure' | 'unknown';
  guesses: KindGuess[];
}
export type Classify = (texts: Pick<Request, 'title' | 'path' | 'language'>) => Classified;

export interface KindChosen {
  meant: KindsMeant;
  confidence: number;
  rivals: KindGuess[];
  /** No kind stands. */
  unsure: boolean;
}

const sureOf = (meant: KindsMeant): KindChosen => ({ meant, confidence: 1, rivals: [], unsure: false });

/** Kinds with a common sector or category: a title may choose among them, and among no others. */
const shelfOf = (meant: KindsMeant): ReadonlySet<string> =>
  new Set(meant.kinds.flatMap(({ category, sector }) => [category, sector].filter(Boolean)));

function byTexts(classified: Classified, within?: ReadonlySet<string>): KindChosen | null {
  const guesses = classified.guesses.flatMap(({ id, probability }) => {
    const meant = findKinds(id);
    const fits = meant && (!within || meant.kinds.some(({ category }) => within.has(category)));
    return meant && fits ? [{ meant, probability }] : [];
  });
  const [first, ...others] = guesses;
  if (!first || (within && classified.state !== 'known')) return null;
  return {
    meant: first.meant,
    confidence: first.probability,
    rivals: others.map(({ meant, probability }) => ({ id: meant.id, probability })),
    unsure: classified.state !== 'known',
  };
}

/** Null where nothing tells; `unknown` says that a kind was named that is none of ours. */
export function kindOf(
  request: Request,
  classify: Classify,
): { chosen: KindChosen | null; unknown: boolean } {
  const given = request.kind === undefined ? null : findKinds(request.kind);
  const hasTexts = Boolean(request.title) || request.path.length > 0;
  if (given) {
    const wide = given.kinds.length > 1 || given.kinds[0]?.category === given.id;
    const finer = wide && hasTexts ? byTexts(classify(request), shelfOf(given)) : null;
    return { chosen: finer ?? sureOf(given), unknown: false };
  }
  const chosen = hasTexts ? byTexts(classify(request)) : null;
  return { chosen, unknown: request.kind !== undefined };
}
