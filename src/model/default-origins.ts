/** Which places to compare with when the person has not said. */
import { findKinds } from './kinds';

/**
 * Large exporters of each kind of goods, by shelf group. A judgement (2026) after well-known trade patterns, meant
 * to be the places that the same thing could plausibly have come from.
 */
const EXPORTERS: Record<string, readonly string[]> = {
  fashion: ['CN', 'BD', 'VN', 'IN', 'TR', 'PT', 'IT'],
  electronics: ['CN', 'VN', 'KR', 'JP', 'MX', 'US', 'DE'],
  appliances: ['CN', 'TR', 'PL', 'IT', 'KR', 'MX', 'DE'],
  home: ['CN', 'VN', 'IN', 'TR', 'PL', 'IT', 'US'],
  diy: ['CN', 'TW', 'VN', 'IT', 'DE', 'US'],
  leisure: ['CN', 'VN', 'TW', 'CZ', 'DE', 'US'],
  care: ['CN', 'FR', 'PL', 'KR', 'DE', 'US'],
  food: ['CN', 'IT', 'FR', 'ES', 'BR', 'US'],
  vehicle: ['CN', 'TH', 'KR', 'JP', 'FR', 'DE'],
};
const ANYTHING = ['CN', 'VN', 'IN', 'TR', 'MX', 'DE', 'US'];

/** Place codes to compare with: exporters of the kind's group and the shopper's own country. */
export function defaultOrigins(kind: string, homeCountry: string): string[] {
  const group = findKinds(kind)?.kinds[0]?.group;
  return [...new Set([...((group && EXPORTERS[group]) || ANYTHING), homeCountry])];
}
