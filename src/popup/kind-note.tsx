/** Where the kind of thing is unsure: the likeliest three as buttons. */
import type { Correction } from '../contracts/correction';
import type { Product } from '../contracts/product';
import { kindName } from '../ui/kind-name';
import { t } from '../ui/words';

export function KindNote({ product, change }: { product: Product; change(part: Correction): void }) {
  const { kind } = product;
  if (kind.state !== 'unsure') return null;
  return (
    <section class="note unsure-kind">
      <p>{t('kindUnsure')}</p>
      <div class="choices">
        {kind.rivals.slice(0, 3).map(({ id }) => (
          <button class="button" type="button" key={id} onClick={() => change({ kind: id })}>
            {kindName(id)}
          </button>
        ))}
      </div>
    </section>
  );
}
