/** What kind of thing it is; where unsure, the likeliest three as buttons. */
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

export function CategoryFact({ product, change }: { product: Product; change(part: Correction): void }) {
  const { category } = product;
  const known = category.state === 'known' ? category : null;
  const value = known ? categoryName(known.fact.value) : t('categoryUnknownChip');
  const evidence = known?.fact.source === 'person' ? t('youSaid') : evidenceText(known?.fact.evidence ?? []);
  return (
    <>
      <FactChip
        name={t('categoryName')}
        value={value}
        evidence={evidence}
        unsure={!known || known.fact.confidence < SURE}
      >
        {(close) => (
          <Chooser
            label={t('whatKind')}
            choices={choices()}
            choose={(id) => {
              change({ category: id });
              close();
            }}
          />
        )}
      </FactChip>
      {category.state === 'unsure' && (
        <div class="choices">
          {category.rivals.slice(0, 3).map(({ id }) => (
            <button class="button" type="button" key={id} onClick={() => change({ category: id })}>
              {categoryName(id)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
