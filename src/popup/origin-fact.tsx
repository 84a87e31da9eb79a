/** Where it was made, and the way to say otherwise. */
import type { Correction } from '../contracts/correction';
import { knownOrigin } from '../contracts/known-origin';
import type { Product } from '../contracts/product';
import { placeCode } from '../model/place';
import { placeChoices } from '../ui/place-choices';
import { placeInSentence } from '../ui/place-name';
import { t } from '../ui/words';
import { Chooser } from './chooser';
import { evidenceText } from './evidence-text';
import { FactChip } from './fact';

/** Below this a fact is marked as unsure. */
const SURE = 0.8;

export function OriginFact({ product, change }: { product: Product; change(part: Correction): void }) {
  const known = knownOrigin(product.origin);
  const value = known ? t('madeIn', placeInSentence(placeCode(known.claim.place))) : t('originUnknownChip');
  const evidence = known?.source === 'person' ? t('youSaid') : evidenceText(known?.claim.evidence ?? []);
  return (
    <FactChip
      name={t('originName')}
      value={value}
      evidence={evidence}
      unsure={!known || known.claim.confidence < SURE}
    >
      {(close) => (
        <Chooser
          label={t('whereMade')}
          choices={placeChoices()}
          choose={(code) => {
            change({ origin: code });
            close();
          }}
        />
      )}
    </FactChip>
  );
}
