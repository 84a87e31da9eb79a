/** "Made in the EU": 27 countries, and none of them. */
import type { OriginHint } from '../../contracts/product';
import type { OriginQuote } from '../../contracts/reading';
import type { StatementKind } from '../origin/label-kind';
import { statementsOf } from '../origin/statements';
import { HINT_RATIO } from './ratios';

const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
/** The Union's names in its larger languages, alone or before "countries" and the like; Europe as a whole is taken so. */
const UNION =
  /^(?:the |der |die |l'|la |w |in )?(?:e\.?u\.?|u\.?e\.?|european union|europe|europäische union|europa|union européenne|unión europea|unione europea|união europeia|unia europejska|unii europejskiej|europese unie|europeiska unionen|欧盟|歐盟|eu諸国|유럽연합|ес|евросоюз)(?: countries| states)?\.?$/iu;
/** They state where it was made; where it comes from by post or was drawn is something else. */
const STATES = new Set<StatementKind>(['made', 'origin']);

export function unionHint(quotes: readonly OriginQuote[]): OriginHint[] {
  const evidence = quotes
    .flatMap(statementsOf)
    .filter(({ kind, words }) => STATES.has(kind) && UNION.test(words.trim()))
    .map((statement) => statement.evidence);
  return evidence.length
    ? [{ about: 'union', countries: MEMBERS, ratio: HINT_RATIO.union, kinds: [], evidence }]
    : [];
}
