/** Where the two sides of a difference point apart, so that no word is said: why (METHOD §2). */
import { placeCode } from '../model/place';
import type { Comparison } from '../model/types';
import { placeInSentence } from '../ui/place-name';
import { t } from '../ui/words';

/** Speaks where no place differs clearly, of the first for which the sides disagree. */
export function DisagreementNote({ comparison: { alternatives } }: { comparison: Comparison }) {
  if (alternatives.some(({ verdict }) => verdict !== 'no-clear-difference')) return null;
  const apart = alternatives.find(({ sidesDisagree }) => sidesDisagree);
  return apart ? <p class="soft">{t('sidesDisagree', placeInSentence(placeCode(apart.place)))}</p> : null;
}
