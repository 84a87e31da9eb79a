/** Where the kind of thing is unsure: the likeliest three as buttons. */
import type { Correction } from '../contracts/answer';
import type { Product } from '../contracts/product';
import { categoryName } from '../ui/category-name';
import { t } from '../ui/words';

export function CategoryNote({ product, change }: { product: Product; change(part: Correction): void }) {
  const { category } = product;
  if (category.state !== 'unsure') return null;
  return (
    <section class="note unsure-kind">
      <p>{t('categoryUnsure')}</p>
      <div class="choices">
        {category.rivals.slice(0, 3).map(({ id }) => (
          <button class="button" type="button" key={id} onClick={() => change({ category: id })}>
            {categoryName(id)}
          </button>
        ))}
      </div>
    </section>
  );
}
