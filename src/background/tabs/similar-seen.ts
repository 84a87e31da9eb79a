/** The same kind of thing seen lately: in the history on this machine, else open in another tab. */
import type { Answer, SimilarSeen } from '../../contracts/answer';
import { verdictBetween } from '../../model/between-products';
import type { Kg } from '../../model/types';
import { recentLookUps } from '../history/recent';
import type { KeptPage } from './kept-pages';

/** Longer ago than this it is no choice any more. A judgement. */
const LATELY_MS = 30 * 24 * 60 * 60 * 1000;
/** Other tabs that are looked into, the latest first. */
const TABS_MAX = 4;

const kindOf = ({ product }: Answer) => (product.kind.state === 'known' ? product.kind.fact.value : null);
const figureOf = ({ comparison, typical }: Answer): Kg | null =>
  (comparison?.origin ?? typical)?.making ?? null;

interface Here extends Kg {
  isTypical: boolean;
}

/** With a verdict only where both are read or both are expected. */
function beside(here: Here, { kg, lowKg, highKg, ...seen }: Omit<SimilarSeen, 'verdict'>): SimilarSeen {
  const figure = { kg, lowKg, highKg };
  const verdict = here.isTypical === seen.isTypical ? verdictBetween(here, figure) : null;
  return { ...seen, ...figure, verdict };
}

async function inHistory(kind: string, key: string, here: Here): Promise<SimilarSeen | null> {
  const since = Date.now() - LATELY_MS;
  const [entry] = await recentLookUps((one) => one.key !== key && one.kg !== null && one.at > since, 1, kind);
  if (!entry || entry.kg === null || entry.lowKg === null || entry.highKg === null) return null;
  const { title, shop, url, kg, lowKg, highKg } = entry;
  return beside(here, { title, shop, url, kg, lowKg, highKg, isTypical: entry.origin === null });
}

async function inOtherTabs(
  pages: readonly KeptPage[],
  kind: string,
  key: string,
  here: Here,
  answerTo: (page: KeptPage) => Promise<Answer>,
): Promise<SimilarSeen | null> {
  for (const page of pages.slice(0, TABS_MAX)) {
    const other = await answerTo(page);
    const figure = figureOf(other);
    const { product } = other;
    if (!product.isProduct || !figure || kindOf(other) !== kind || product.key === key) continue;
    const { title, shop, url } = product;
    return beside(here, { title: title?.value ?? '', shop, url, ...figure, isTypical: !other.comparison });
  }
  return null;
}

/**
 * What to compare with that the shopper can really choose; null where nothing of the kind was seen, or this product has
 * no figure. Never throws: it is an extra.
 * @param otherTabs what is kept of them, asked for by whoever calls: the popup waits for it.
 */
export async function similarSeen(
  otherTabs: Promise<KeptPage[]>,
  answer: Answer,
  answerTo: (page: KeptPage) => Promise<Answer>,
): Promise<SimilarSeen | null> {
  const kind = kindOf(answer);
  const figure = figureOf(answer);
  if (!kind || !figure) return null;
  const here = { ...figure, isTypical: !answer.comparison };
  const { key } = answer.product;
  try {
    const before = await inHistory(kind, key, here);
    return before ?? (await inOtherTabs(await otherTabs, kind, key, here, answerTo));
  } catch {
    return null; // the store cannot be read: whoever needs it says so
  }
}
