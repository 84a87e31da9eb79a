/** What the figure's level rests on, in words (METHOD §1), and what is usual instead of known. */
import type { Answer } from '../contracts/answer';
import type { KindUse } from '../model/types';
import { kindName } from '../ui/kind-name';
import { t } from '../ui/words';

function basisText({ basis, products, makers, kind }: KindUse): string {
  switch (basis) {
    case 'measured':
      // Clothing is measured by its makers, whose products are not counted one by one.
      return products > 0
        ? t('basisMeasured', String(products), String(makers), kindName(kind))
        : t('basisMakers', String(makers), kindName(kind));
    case 'few':
      return t('basisFew', kindName(kind));
    case 'built-up':
      return t('basisBuiltUp');
    case 'borrowed':
      return t('basisBorrowed', kindName(kind));
  }
}

export function BasisText({ answer }: { answer: Answer }) {
  const thing = answer.comparison ?? answer.typical;
  if (!thing) return null;
  return (
    <p class="soft">
      {basisText(thing.kind)}
      {thing.price.source === 'usual' && ` ${t('usualPriceUsed')}`}
    </p>
  );
}
