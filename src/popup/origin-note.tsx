/** What the page says of origin when it does not simply name one place. */
import type { Correction } from '../contracts/correction';
import type { Product } from '../contracts/product';
import { placeCode } from '../model/place';
import { placeInSentence, placeName } from '../ui/place-name';
import { t } from '../ui/words';
import { evidenceText } from './evidence-text';
import { OriginConflict } from './origin-conflict';

export function OriginNote({ product, change }: { product: Product; change(part: Correction): void }) {
  const { origin } = product;
  if (origin.state === 'conflict')
    return <OriginConflict claims={origin.claims} choose={(code) => change({ origin: code })} />;
  if (origin.state === 'imported')
    return <p class="note">{t('originImported', evidenceText(origin.evidence))}</p>;
  if (origin.state === 'unknown') return <p class="note">{t('originUnknown')}</p>;
  if (origin.state === 'stages') {
    return (
      <section class="note">
        <p>{t('originStages', placeInSentence(placeCode(origin.claim.place)))}</p>
        <ul>
          {origin.stages.map(({ place, stage, evidence }) => (
            <li key={`${placeCode(place)} ${stage}`}>
              {placeName(placeCode(place))} <span class="soft">{evidenceText(evidence.slice(0, 1))}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  if (origin.claim.caveat) return <p class="note">{t('originCaveat', origin.claim.caveat)}</p>;
  return null;
}
