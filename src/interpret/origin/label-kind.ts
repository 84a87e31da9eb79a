/** What a label says of the place beside it: that the thing was made there, sent from there, thought of there. */
import { type Words, wordsOf } from '../../vocabulary/language';
import { lateStageVerbs, madeInVerbs } from '../../vocabulary/making-verbs';
import {
  brandLabels,
  designLabels,
  dispatchLabels,
  madeLabels,
  originLabels,
} from '../../vocabulary/origin-labels';

export type StatementKind = 'made' | 'origin' | 'stage' | 'dispatch' | 'design' | 'brand';

/** A longer text is no label. */
const LABEL_MAX = 60;
/** Keys of schema.org and of shops' own data. */
const KEYS =
  /^(?:countryof(?:origin|assembly|lastprocessing|manufacture|production)|origincountry|madein|manufacturecountry|countryoforiginname)$/;

let kinds: Map<string, StatementKind> | undefined;

/** In case of doubt the later of the list: a label of making may also be a verb of it. */
function kindOfWords(): ReadonlyMap<string, StatementKind> {
  if (kinds) return kinds;
  kinds = new Map();
  const tables: [StatementKind, Words[]][] = [
    ['brand', [brandLabels]],
    ['design', [designLabels]],
    ['dispatch', [dispatchLabels]],
    ['origin', [originLabels]],
    ['stage', [lateStageVerbs]],
    ['made', [madeLabels, madeInVerbs]],
  ];
  for (const [kind, of] of tables) for (const word of wordsOf(...of)) kinds.set(labelKey(word), kind);
  return kinds;
}

/** Case, apostrophes, dots and marks around do not tell labels apart. */
function labelKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/\./g, '')
    .replace(/^[^\p{L}]+|(?<![\s:：|*\-–—=>])[\s:：|*\-–—=>]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/(]) ?/g, '$1');
}

const BRACKETED = /[([（【［]([^()[\]（）【】［］]{0,30})[)\]）】］]/u;

/** Null for a text that is no label. Words in brackets beside it do not matter: "Country of origin (CoO)", "原產地(國)". */
export function kindOfLabel(text: string): StatementKind | null {
  if (text.length > LABEL_MAX) return null;
  const known = kindOfWords();
  const key = labelKey(text);
  const found = known.get(key) ?? (KEYS.test(key.replace(/[\s_-]/g, '')) ? 'made' : undefined);
  if (found) return found;
  const bracketed = BRACKETED.exec(key);
  if (!bracketed) return null;
  const around = known.get(labelKey(key.replace(BRACKETED, ' ')));
  return around ?? known.get(labelKey(bracketed[1] ?? '')) ?? null;
}
