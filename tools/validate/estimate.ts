/** Our estimate for a thing with a known price, in today's money. */
import { compare } from '../../src/model/compare';
import type { Kg, Purchase } from '../../src/model/types';

/** Throws on input that the model refuses: the validation's own lists are at fault then. */
export function makingKg(purchase: Purchase, country: string): Kg {
  const result = compare(purchase, { country }, []);
  if ('problem' in result) throw new Error(`${result.problem}: ${result.given}`);
  return result.origin.making;
}
