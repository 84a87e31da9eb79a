/** Origin not stated: what such things typically cause, and where they usually come from. An expectation, in its words. */
import type { Product } from '../contracts/product';
import { placeCode } from '../model/place';
import type { Typical } from '../model/types';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { listText, placeInSentence } from '../ui/place-name';
import { t } from '../ui/words';
import { FigureSentence } from './figure-sentence';
import { UsualBar } from './usual-bar';

/** Enough to picture the mixture; never one alone. */
const NAMED = 3;

function whereFrom({ origin }: Product, { likelyOrigins, shopCountry }: Typical): string | null {
  const names = likelyOrigins.slice(0, NAMED).map(({ place }) => placeInSentence(placeCode(place)));
  if (origin.state === 'conflict') {
    return t(
      'usuallyAmongClaims',
      listText(likelyOrigins.map(({ place }) => placeInSentence(placeCode(place)))),
    );
  }
  return shopCountry ? t('usuallyMade', placeInSentence(shopCountry), listText(names)) : null;
}

interface Props {
  product: Product;
  typical: Typical;
  units: Units;
}

export function TypicalCard({ product, typical, units }: Props) {
  const { kg, lowKg, highKg } = typical.making;
  const scale = massScale(kg, units);
  const from = whereFrom(product, typical);
  const { ifMadeIn } = typical;
  return (
    <section class="figure-card typical" aria-live="polite">
      <p class="figure">
        <FigureSentence sentence="typicallyToMake" figure={massText(kg, scale)} />
        <span class="range">{massRange(lowKg, highKg, scale)}</span>
      </p>
      <UsualBar kg={kg} usual={typical.usualKg} kind={typical.kind.kind} units={units} typical />
      {from && <p class="soft">{from}</p>}
      {ifMadeIn && (
        <p class="soft">
          {t(
            ifMadeIn.probably === 'less' ? 'ifMadeLess' : 'ifMadeMore',
            placeInSentence(placeCode(ifMadeIn.place)),
          )}
        </p>
      )}
    </section>
  );
}
