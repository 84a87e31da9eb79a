/** The comparison in words: a place that can be chosen, and a thing of the same kind that was seen lately. */
import type { Answer, SimilarSeen } from '../contracts/answer';
import { placeCode } from '../model/place';
import type { Alternative } from '../model/types';
import { massDifferences, massScale, massText, type Units } from '../ui/mass-format';
import { placeInSentence } from '../ui/place-name';
import { ProductLink } from '../ui/product-link';
import { t } from '../ui/words';
import { worthComparing } from './compared';

function placeText(alternative: Alternative, units: Units, kg: number): string {
  const place = placeInSentence(placeCode(alternative.place));
  const scale = massScale(kg, units);
  const size = massText(Math.abs(alternative.differenceKg), scale);
  const { differenceLowKg, differenceHighKg } = alternative;
  const range = t('differenceRange', ...massDifferences(differenceLowKg, differenceHighKg, scale));
  switch (alternative.verdict) {
    case 'clearly-lower':
      return t('clearlyLess', place, size, range);
    case 'probably-lower':
      return t('probablyLess', place, size, range);
    case 'clearly-higher':
      return t('clearlyMore', place, size, range);
    case 'probably-higher':
      return t('probablyMore', place, size, range);
    case 'no-clear-difference':
      return t('noClearDifferenceWith', place);
  }
}

/** Number and unit on one line, in a sentence where they can't be an element of their own. */
const inOnePiece = (kg: number, units: Units): string =>
  massText(kg, massScale(kg, units)).replaceAll(' ', '\u00a0');

function similarText(similar: SimilarSeen, units: Units): string {
  const { verdict, isTypical, kg, shop } = similar;
  const title = similar.title || t('untitled');
  if (verdict === null)
    return t(isTypical ? 'similarTypical' : 'similarStated', title, shop, inOnePiece(kg, units));
  if (verdict === 'no-clear-difference') return t('similarSame', title, shop);
  return t(verdict.endsWith('lower') ? 'similarLess' : 'similarMore', title, shop);
}

interface Props {
  answer: Answer;
  similar: SimilarSeen | undefined;
  home: string;
  units: Units;
}

export function ComparedText({ answer, similar, home, units }: Props) {
  const { comparison } = answer;
  const seen = similar && (
    <p class="similar">
      <ProductLink url={similar.url} title={similarText(similar, units)} />
    </p>
  );
  if (!comparison) return seen ? <div class="compared">{seen}</div> : null;
  const { alternatives, origin } = comparison;
  const isSame = alternatives.every(({ verdict }) => verdict === 'no-clear-difference');
  const place = worthComparing(alternatives, home);
  return (
    <div class="compared">
      {isSame && alternatives.length > 0 ? (
        <p>{t('noClearDifferenceAnywhere')}</p>
      ) : (
        place && <p>{placeText(place, units, origin.making.kg)}</p>
      )}
      {seen}
    </div>
  );
}
