/**
 * Brands whose things of these kinds are made in one country only, as their makers state on their own pages and labels
 * (recalled, not copied, 2026; a judgement each: makers move). The place of the factory, never the seat of the company.
 */
import type { PlaceNameRow } from './row';

export const oneCountryBrands: readonly PlaceNameRow[] = [
  // Whisky and other spirits: the still is in the name of the law, and of the brand.
  [
    'US',
    'spirits',
    'jack daniel’s|jim beam|maker’s mark|wild turkey|buffalo trace|four roses|woodford reserve',
  ],
  [
    'GB',
    'spirits',
    'johnnie walker|glenfiddich|glenlivet|macallan|laphroaig|lagavulin|talisker|chivas regal|ardbeg|famous grouse|bushmills',
  ],
  ['IE', 'spirits', 'jameson|tullamore|baileys'],
  [
    'FR',
    'spirits',
    'hennessy|rémy martin|remy martin|courvoisier|martell|cointreau|grand marnier|grey goose',
  ],
  ['DE', 'spirits', 'jägermeister|monkey 47'],
  ['SE', 'spirits', 'absolut vodka'],
  ['IT', 'spirits', 'campari bitter|aperol|disaronno'],
  ['CU', 'spirits', 'havana club'],
  ['FR', 'wine', 'moët|veuve clicquot|dom pérignon|taittinger|pommery'],
  // Water is bottled at its spring.
  ['FR', 'water', 'evian|volvic|vittel|perrier|contrex'],
  ['IT', 'water', 'san pellegrino|s.pellegrino|acqua panna'],
  ['FJ', 'water', 'fiji water'],
  ['DE', 'water', 'gerolsteiner'],
  ['US', 'sauces-spices', 'tabasco'],
  // Kitchen: the foundry or glassworks that all of it comes from.
  ['FR', 'cutlery hand-tools', 'opinel'],
  ['FR', 'pans', 'le creuset gusseisen|le creuset cast iron|le creuset fonte|mauviel|staub cocotte|de buyer'],
  ['FR', 'glassware ceramics', 'duralex|emile henry'],
  ['US', 'pans', 'lodge cast iron'],
  ['CH', 'cutlery hand-tools', 'victorinox'],
  ['JP', 'cutlery', 'global g-|kai shun'],
  ['US', 'hand-tools', 'leatherman'],
  ['US', 'candles-decor kitchenware', 'zippo'],
  // Leisure.
  ['GB', 'bicycles', 'brompton'],
  ['DE', 'office-supplies', 'lamy'],
  ['CH', 'office-supplies', 'caran d’ache'],
  ['CH', 'watches', 'rolex|omega speedmaster|omega seamaster|patek philippe|audemars piguet|tudor black bay'],
  ['DE', 'watches', 'a. lange & söhne|nomos glashütte'],
  ['DK', 'ceramics', 'royal copenhagen handmade'],
  ['FI', 'glassware', 'iittala aalto'],
];
