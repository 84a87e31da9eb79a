/** Two or more places for one product: which is right? What is quoted for several of them is quoted once. */
import type { OriginClaim } from '../contracts/product';
import { placeCode } from '../model/place';
import { placeName } from '../ui/place-name';
import { t } from '../ui/words';
import { evidenceText } from './evidence-text';

/** Claims by the words that they rest on, in the page's order. */
function byWords(claims: readonly OriginClaim[]): Map<string, OriginClaim[]> {
  const groups = new Map<string, OriginClaim[]>();
  for (const claim of claims) {
    const words = evidenceText(claim.evidence.slice(0, 1));
    groups.set(words, [...(groups.get(words) ?? []), claim]);
  }
  return groups;
}

interface Props {
  claims: readonly OriginClaim[];
  choose(code: string): void;
}

export function OriginConflict({ claims, choose }: Props) {
  return (
    <section class="note">
      <p>{t('originConflict')}</p>
      {[...byWords(claims)].map(([words, places]) => (
        <div key={words} class="claims">
          <p class="soft">{words}</p>
          <div class="choices">
            {places.map(({ place }) => (
              <button
                class="button"
                type="button"
                key={placeCode(place)}
                onClick={() => choose(placeCode(place))}
              >
                {placeName(placeCode(place))}
              </button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
