/** Where another way of comparing points the other way than the headline, say so (METHOD §2). */
import { type Disagreement, disagreements } from '../model/agreement';
import { placeCode } from '../model/place';
import type { Comparison } from '../model/types';
import { massScale, massText, type Units } from '../ui/mass-format';
import { placeInSentence } from '../ui/place-name';
import { type Key, t } from '../ui/words';
import { mostUseful } from './headline';

function keyOf({ by, differenceKg }: Disagreement): Key {
  if (by === 'same-spend') return differenceKg < 0 ? 'equalSpendLower' : 'equalSpendHigher';
  return differenceKg < 0 ? 'equalProcessLower' : 'equalProcessHigher';
}

/** Speaks of the place that the headline speaks of, else of the first where the estimates disagree. */
export function DisagreementNote({ comparison, units }: { comparison: Comparison; units: Units }) {
  const { origin, alternatives } = comparison;
  const best = mostUseful(alternatives);
  const candidates = best ? [best] : alternatives;
  for (const alternative of candidates) {
    const [found] = disagreements(origin, alternative);
    if (!found) continue;
    const size = massText(Math.abs(found.differenceKg), massScale(origin.making.kg, units));
    return <p class="soft">{t(keyOf(found), placeInSentence(placeCode(alternative.place)), size)}</p>;
  }
  return null;
}
