/** What kind of thing it is, and the way to say otherwise, for this product or its whole shelf. */
import { useState } from 'preact/hooks';
import type { Correction } from '../contracts/correction';
import type { Product } from '../contracts/product';
import { kindChoices } from '../model/choices';
import { kindName } from '../ui/kind-name';
import { locale, t } from '../ui/words';
import { Chooser } from './chooser';
import { evidenceText } from './evidence-text';
import { FactChip } from './fact';

const SURE = 0.7;

function choices() {
  const order = new Intl.Collator(locale());
  return kindChoices
    .map((id) => ({ value: id, name: kindName(id) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

interface Props {
  product: Product;
  change(part: Correction, wholeBreadcrumb?: boolean): void;
}

export function KindFact({ product, change }: Props) {
  const [wholeBreadcrumb, setWholeBreadcrumb] = useState(false);
  const { kind } = product;
  const known = kind.state === 'known' ? kind : null;
  const value = known ? kindName(known.fact.value) : t('kindUnknownChip');
  const evidence = known?.fact.source === 'person' ? t('youSaid') : evidenceText(known?.fact.evidence ?? []);
  return (
    <FactChip
      name={t('kindLabel')}
      value={value}
      evidence={evidence}
      unsure={!known || known.fact.confidence < SURE}
    >
      {(close) => (
        <>
          <Chooser
            label={t('whatKind')}
            choices={choices()}
            choose={(id) => {
              change({ kind: id }, wholeBreadcrumb);
              close();
            }}
          />
          {product.breadcrumb && (
            <label class="whole-shelf">
              <input
                type="checkbox"
                checked={wholeBreadcrumb}
                onChange={(event) => setWholeBreadcrumb(event.currentTarget.checked)}
              />
              {t('wholeShelf', product.breadcrumb)}
            </label>
          )}
        </>
      )}
    </FactChip>
  );
}
