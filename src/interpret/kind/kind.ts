/** What kind of thing a page sells: all that it says of it, weighed together. */
import type { ProductKind } from '../../contracts/product';
import type { Reading } from '../../contracts/reading';
import { type Answering, answering, type Calibration, calibration } from './calibration';
import { decideKind } from './decide';
import { type AllEvidence, besideTitle, evidenceOf, isTitleAlone } from './evidence';
import { isNamedByHead } from './heads';
import type { KindModel } from './kind-model';
import { poolKinds } from './pool';

/**
 * Modifiers do not decide alone ("Wine Blorp" need not be wine): a kind is named where a head of the title speaks for
 * its sector, or where what stands beside the title finds that sector the likeliest by itself.
 */
const heldBy =
  (evidence: AllEvidence, { language, brands }: Reading, model: KindModel, weights: Calibration) =>
  (sector: string): boolean => {
    const title = evidence.words.find(({ source }) => source === 'title');
    const named = title && { title: title.text, language, maker: brands[0]?.text };
    if (!named || isNamedByHead(named, sector, model)) return true;
    if (isTitleAlone(evidence)) return false;
    const [likeliest] = poolKinds(besideTitle(evidence), model, weights);
    return likeliest !== undefined && model.sectorOf(likeliest.id) === sector;
  };

/**
 * The kind of the reading's product; 'unsure' carries the best two or three, 'unknown' means that nothing was
 * understood, that it is most likely none of our kinds, or that the model is not at hand. Any string is safe: nothing
 * is thrown and long ones are cut.
 * @param model undefined where its file could not be read.
 * @param weights others than the shipped ones while they are fitted, and so `named`.
 */
export function kindOf(
  reading: Reading,
  model: KindModel | undefined,
  weights: Calibration = calibration,
  named: Answering = answering,
): ProductKind {
  if (!model) return { state: 'unknown' };
  const evidence = evidenceOf(reading);
  const quoted = [...evidence.words, ...evidence.traits];
  if (quoted.length === 0) return { state: 'unknown' };
  return decideKind(
    poolKinds(evidence, model, weights),
    quoted
      .map(({ quote }) => quote)
      .filter((quote, at, all) => all.findIndex(({ text }) => text === quote.text) === at),
    model,
    isTitleAlone(evidence) ? named.alone : named.supported,
    heldBy(evidence, reading, model, weights),
  );
}
