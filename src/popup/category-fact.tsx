/** What kind of thing it is, and the way to say otherwise, for this product or its whole shelf. */
import { useState } from 'preact/hooks';
import type { Correction } from '../contracts/answer';
import type { Product } from '../contracts/product';
import { categoryChoices } from '../model/choices';
import { categoryName } from '../ui/category-name';
import { locale, t } from '../ui/words';
import { Chooser } from './chooser';
import { evidenceText } from './evidence-text';
import { FactChip } from './fact';

const SURE = 0.7;

function choices() {
  const order = new Intl.Collator(locale());
  return categoryChoices
    .map((id) => ({ value: id, name: categoryName(id) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

interface Props {
  product: Product;
  change(part: Correction, wholeBreadcrumb?: boolean): void;
}

export function CategoryFact({ product, change }: Props) {
  const [wholeBreadcrumb, setWholeBreadcrumb] = useState(false);
  const { category } = product;
  const known = category.state === 'known' ? category : null;
  const value = known ? categoryName(known.fact.value) : t('categoryUnknownChip');
  const evidence = known?.fact.source === 'person' ? t('youSaid') : evidenceText(known?.fact.evidence ?? []);
  return (
    <FactChip
      name={t('categoryName')}
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
              change({ category: id }, wholeBreadcrumb);
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
