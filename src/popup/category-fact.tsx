/** What kind of thing it is, and the way to say otherwise, for this product or its whole shelf. */
import { useState } from 'preact/hooks';
import type { Correction } from '../answer';
import { categoryChoices } from '../model/choices';
import type { Product } from '../product';
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
  change(part: Correction, wholeShelf?: boolean): void;
}

export function CategoryFact({ product, change }: Props) {
  const [wholeShelf, setWholeShelf] = useState(false);
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
              change({ category: id }, wholeShelf);
              close();
            }}
          />
          {product.shelf && (
            <label class="whole-shelf">
              <input
                type="checkbox"
                checked={wholeShelf}
                onChange={(event) => setWholeShelf(event.currentTarget.checked)}
              />
              {t('wholeShelf', product.shelf)}
            </label>
          )}
        </>
      )}
    </FactChip>
  );
}
