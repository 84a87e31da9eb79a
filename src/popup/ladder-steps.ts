/** How do we know? The steps from the words on the page to the kg, as lines of text, each with its source. */
import type { Answer } from '../contracts/answer';
import { knownOrigin } from '../contracts/known-origin';
import type { Fact } from '../contracts/product';
import { carGramsPerKm, carKmFor } from '../model/equivalent';
import { placeCode } from '../model/place';
import type { Comparison, Thing } from '../model/types';
import { kindName } from '../ui/kind-name';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { dateText, distanceText, moneyText, percentText, preciseText, ratioText } from '../ui/number-format';
import { placeName } from '../ui/place-name';
import { t } from '../ui/words';
import { evidenceText } from './evidence-text';
import { factorNote } from './factor-notes';
import { typicalSteps } from './typical-steps';

const wordsOf = (fact: Pick<Fact<unknown>, 'source' | 'evidence'> | null): string =>
  fact?.source === 'person' ? t('youSaid') : evidenceText(fact?.evidence ?? []);

/** What the page and the person say: origin, kind, price, mass. */
function factLines({ product }: Answer, { kind, price, mass, steps }: Thing): string[] {
  const lines: string[] = [];
  const origin = knownOrigin(product.origin);
  if (origin) {
    const words = origin.source === 'person' ? t('youSaid') : evidenceText(origin.claim.evidence);
    lines.push(t('stepOrigin', words, placeName(placeCode(origin.claim.place))));
  }
  const known = product.kind.state === 'known' ? product.kind.fact : null;
  lines.push(t('stepKind', wordsOf(known), kindName(kind.kind), kind.sector));
  if (steps && product.price) {
    const { amount, currency } = product.price.value;
    lines.push(
      t(
        'stepPrice',
        moneyText(amount, currency),
        percentText(steps.vat),
        preciseText(steps.unitsPerUsd),
        dateText(steps.rateDate),
      ),
    );
  }
  if (price.source === 'usual') lines.push(t('stepUsualPrice', moneyText(price.usd, 'USD')));
  if (mass.source === 'usual') lines.push(t('stepUsualMass', preciseText(mass.massKg, 2)));
  return lines;
}

/** From the usual thing of its kind to this one (METHOD §1). */
function levelLines({ kind, level, price, mass }: Thing, units: Units): string[] {
  const scale = massScale(level.kg, units);
  const lines = [
    t(
      'stepLevel',
      kindName(kind.kind),
      moneyText(level.priceUsd, 'USD'),
      preciseText(level.massKg, 2),
      placeName(level.place),
      massText(level.kg, scale),
    ),
  ];
  if (kind.sources.length > 0) lines.push(t('stepSources', kind.sources.join(', ')));
  if (Math.abs(Math.log(level.ratio)) > 0.005) {
    lines.push(
      t('stepCarried', moneyText(price.usd, 'USD'), preciseText(mass.massKg, 2), ratioText(level.ratio)),
    );
  }
  return lines;
}

/** To the place where it was made (METHOD §2). */
function placeLines({ origin, level, kind, spend, steps }: Comparison, units: Units): string[] {
  const { factor, making, place } = origin;
  const lines: string[] = [];
  const moved = making.kg / (level.kg * level.ratio);
  if (Math.abs(Math.log(moved)) > 0.005) {
    lines.push(t('stepMoved', placeName(placeCode(place)), placeName(level.place), ratioText(moved)));
  }
  const note = factorNote(factor);
  if (note) lines.push(note);
  if (factor.province) {
    const { multiplier, gridOnly, rawRatio } = factor.province;
    lines.push(
      t('stepProvince', preciseText(multiplier, 3)),
      t('stepProvinceBounds', preciseText(gridOnly, 3), preciseText(rawRatio, 3)),
    );
  }
  const scale = massScale(making.kg, units);
  lines.push(t('stepResult', massText(making.kg, scale), massRange(making.lowKg, making.highKg, scale)));
  if (kind.gsd > 1.05) lines.push(t('stepKindDoubt', ratioText(kind.gsd)));
  if (spend && steps) {
    lines.push(
      t(
        'stepSpend',
        moneyText(steps.producerUsd2023, 'USD'),
        preciseText(factor.kgPerUsd, 3),
        massText(spend.kg, massScale(spend.kg, units)),
      ),
    );
  }
  lines.push(t('equivalentCar', distanceText(carKmFor(making.kg), units), preciseText(carGramsPerKm)));
  return lines;
}

export function ladderSteps(answer: Answer, units: Units): string[] {
  const { comparison, typical, dataset } = answer;
  const thing = comparison ?? typical;
  if (!thing) return [];
  return [
    ...factLines(answer, thing),
    ...levelLines(thing, units),
    ...(comparison ? placeLines(comparison, units) : []),
    ...(typical ? typicalSteps(answer.product, typical, units) : []),
    t('scope'),
    dataset,
  ];
}
