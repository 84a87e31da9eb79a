/** Why the model could not answer, in the person's words. */
import type { ModelProblem } from '../model/types';
import { type Key, t } from '../ui/words';

const KEYS: Record<ModelProblem['problem'], Key> = {
  'unknown-kind': 'problemKind',
  'unknown-currency': 'problemCurrency',
  'unknown-country': 'problemCountry',
  'no-data': 'problemNoData',
  'wrong-subdivision': 'problemSubdivision',
  'bad-price': 'problemPrice',
  'unlikely-price': 'problemUnlikelyPrice',
  'bad-mass': 'problemMass',
  'unknown-material': 'problemMaterial',
};

export function problemText({ problem, given }: ModelProblem): string {
  return t(KEYS[problem], given);
}
